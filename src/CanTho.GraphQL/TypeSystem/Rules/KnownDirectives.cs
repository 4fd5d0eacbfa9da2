using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// A directive that is applied is defined, and for such places.
/// Spec: https://spec.graphql.org/September2025/#sec-Type-System.Directives
/// </summary>
internal sealed class KnownDirectives : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema)
    {
        foreach (var site in DirectiveSites.Of(document))
        {
            foreach (var use in site.Directives)
            {
                var name = use.Name.Value;

                if (!schema.Directives.TryGetValue(name, out var directive))
                {
                    yield return new GraphQLError($"Unknown directive \"@{name}\".{DidYouMean(name, schema)}", use);
                }
                else if (!directive.Locations.Contains(site.Location))
                {
                    yield return new GraphQLError($"Directive \"@{name}\" may not be used on {site.Location}.", use);
                }
            }
        }
    }

    private static string DidYouMean(string name, Schema schema) =>
        Suggestions.DidYouMean($"@{name}", schema.Directives.Keys.Select(known => $"@{known}"));
}
