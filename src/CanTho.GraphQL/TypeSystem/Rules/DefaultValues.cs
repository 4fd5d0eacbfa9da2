using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// A default is a value of its type. Asked again once the custom scalars are bound: until then they accept everything.
/// Spec: https://spec.graphql.org/September2025/#sec-Objects.Type-Validation, "must be coercible"
/// </summary>
internal sealed class DefaultValues : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) => Check(schema);

    public static IEnumerable<GraphQLError> Check(Schema schema) =>
        from place in SchemaInputs.Of(schema)
        where place.Input.HasDefault && place.Input.Type.IsInput
        from problem in LiteralValidation.Problems(place.Input.DefaultLiteral!, place.Input.Type)
        select problem.Error with
        {
            Message = $"{place.Coordinate} has invalid default value{problem.At}: {problem.Error.Message}",
        };
}
