using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// A directive is given each of its arguments once. Spec: https://spec.graphql.org/September2025/#sec-Argument-Uniqueness
/// </summary>
internal sealed class UniqueArgumentNames : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) =>
        from use in DirectiveSites.Uses(document)
        from same in use.Arguments.GroupBy(argument => argument.Name.Value, StringComparer.Ordinal)
        where same.Count() > 1
        select new GraphQLError(
            $"There can be only one argument named \"{same.Key}\".", [.. same.Select(argument => argument.Name)]);
}
