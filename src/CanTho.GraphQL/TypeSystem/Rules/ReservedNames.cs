using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// Names with two underscores in front belong to introspection. Spec: https://spec.graphql.org/September2025/#sec-Names.Reserved-Names
/// </summary>
internal sealed class ReservedNames : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) =>
        from named in Names(schema)
        where named.Name.StartsWith("__", StringComparison.Ordinal)
        select new GraphQLError(
            $"Name \"{named.Name}\" must not begin with \"__\", which is reserved by GraphQL introspection.",
            named.Node is null ? [] : [named.Node]);

    private static IEnumerable<(string Name, AstNode? Node)> Names(Schema schema) =>
    [
        .. schema.Directives.Values
            .Where(directive => !BuiltIns.IsBuiltIn(directive))
            .Select(directive => (directive.Name, (AstNode?)directive.Node)),
        .. SchemaInputs.DefinedTypes(schema).SelectMany(Names),
        .. SchemaInputs.Of(schema).Select(place => (place.Input.Name, (AstNode?)place.Input.Node)),
    ];

    private static IEnumerable<(string Name, AstNode? Node)> Names(NamedType type) =>
    [
        (type.Name, type.Nodes[0]),
        .. type switch
        {
            FieldsType fields => fields.Fields.Values.Select(field => (field.Name, (AstNode?)field.Node)),
            EnumType words => words.Values.Values.Select(value => (value.Name, (AstNode?)value.Node)),
            _ => [],
        },
    ];
}
