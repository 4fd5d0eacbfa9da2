using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// A directive is given arguments that it defines. Spec: https://spec.graphql.org/September2025/#sec-Argument-Names
/// </summary>
internal sealed class KnownArgumentNamesOnDirectives : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) =>
        from use in DirectiveSites.Uses(document)
        let directive = schema.Directives.GetValueOrDefault(use.Name.Value)
        where directive is not null
        from argument in use.Arguments
        let name = argument.Name.Value
        where !directive.Arguments.ContainsKey(name)
        select new GraphQLError(
            $"Unknown argument \"{name}\" on directive \"@{directive.Name}\".{Suggestions.DidYouMean(name, directive.Arguments.Keys)}",
            argument);
}
