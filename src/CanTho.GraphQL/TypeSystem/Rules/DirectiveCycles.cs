using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// The definition of a directive does not use that directive, neither on its arguments nor on the types of them.
/// Spec: https://spec.graphql.org/September2025/#sec-Type-System.Directives.Type-Validation
/// </summary>
internal sealed class DirectiveCycles : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) =>
        from directive in schema.Directives.Values
        where !BuiltIns.IsBuiltIn(directive) && UsedBy(directive, schema).Contains(directive)
        select new GraphQLError(
            $"Directive @{directive.Name} must not be used in its own definition, on its arguments or on what their types are made of.",
            directive.Node!);

    /// <summary>The directives and types that the definition needs, and that those need in turn.</summary>
    private static HashSet<object> UsedBy(DirectiveDefinition directive, Schema schema)
    {
        var used = new HashSet<object>();
        var open = new Stack<object>(Uses(directive, schema));

        while (open.TryPop(out var next))
        {
            if (used.Add(next))
            {
                foreach (var further in Uses(next, schema))
                {
                    open.Push(further);
                }
            }
        }

        return used;
    }

    private static IEnumerable<object> Uses(object element, Schema schema) => element switch
    {
        DirectiveDefinition directive => directive.Arguments.Values.SelectMany(argument => Uses(argument, schema)),
        InputObjectType input => [.. Applied(input.Directives, schema), .. input.Fields.Values.SelectMany(field => Uses(field, schema))],
        EnumType words =>
        [
            .. Applied(words.Directives, schema),
            .. words.Values.Values.SelectMany(value => Applied(value.Directives, schema)),
        ],
        NamedType type => Applied(type.Directives, schema),
        _ => [],
    };

    private static IEnumerable<object> Uses(InputValue input, Schema schema) => [input.Type.Named, .. Applied(input.Directives, schema)];

    private static IEnumerable<object> Applied(IReadOnlyList<DirectiveNode> uses, Schema schema) =>
        uses.Select(use => schema.Directives.GetValueOrDefault(use.Name.Value)).OfType<DirectiveDefinition>();
}
