using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// An object literal has each field once. Spec: https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness
/// </summary>
internal sealed class UniqueInputFieldNames : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) =>
        Literals(document, schema).SelectMany(Check);

    private static IEnumerable<ValueNode> Literals(DocumentNode document, Schema schema) =>
        DirectiveSites.Uses(document).SelectMany(use => use.Arguments).Select(argument => argument.Value)
            .Concat(SchemaInputs.Of(schema).Select(place => place.Input.DefaultLiteral).OfType<ValueNode>());

    private static IEnumerable<GraphQLError> Check(ValueNode literal) => literal switch
    {
        ListValueNode list => list.Values.SelectMany(Check),
        ObjectValueNode map => map.Fields
            .Repeats(field => field.Name.Value)
            .Select(pair => new GraphQLError(
                $"There can be only one input field named \"{pair.Again.Name.Value}\".", pair.First.Name, pair.Again.Name))
            .Concat(map.Fields.SelectMany(field => Check(field.Value))),
        _ => [],
    };
}
