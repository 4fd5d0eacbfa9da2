using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// A default is a value of its type. Custom scalars accept everything until they are bound; whoever binds them asks again.
/// Spec: https://spec.graphql.org/September2025/#sec-Objects.Type-Validation, "must be coercible"
/// </summary>
internal sealed class DefaultValues : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) =>
        from place in SchemaInputs.Of(schema)
        where place.Input.HasDefault && place.Input.Type.IsInput
        from problem in LiteralValidation.Problems(place.Input.DefaultLiteral!, place.Input.Type)
        select problem.Error with
        {
            Message = $"{place.Coordinate} has invalid default value{problem.At}: {problem.Error.Message}",
        };
}
