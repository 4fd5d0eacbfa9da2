using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// What must be given cannot be deprecated: nobody could stop giving it.
/// Spec: https://spec.graphql.org/September2025/#sec--deprecated
/// </summary>
internal sealed class RequiredInputsInForce : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) =>
        from place in SchemaInputs.Of(schema)
        where place.Input.IsRequired && place.Input.DeprecationReason is not null
        select new GraphQLError(
            $"Required {(place.FieldOf is null ? "argument" : "input field")} {place.Coordinate} cannot be deprecated.",
            AppliedDirectives.Find(place.Input.Directives, "deprecated")!,
            place.Input.Node!.Type);
}
