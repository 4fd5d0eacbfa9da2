using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// A directive that is not <c>repeatable</c> is applied once to an element; a type and its extensions are one element.
/// Spec: https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location
/// </summary>
internal sealed class UniqueDirectivesPerLocation : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) => DirectiveSites.Of(document)
        .SelectMany(site => site.Directives.Select(use => (Element: (object?)site.Element ?? site, Use: use)))
        .Where(applied => schema.Directives.GetValueOrDefault(applied.Use.Name.Value)?.IsRepeatable == false)
        .Repeats(applied => (applied.Element, applied.Use.Name.Value))
        .Select(pair => new GraphQLError(
            $"The directive \"@{pair.Again.Use.Name.Value}\" can only be used once at this location.", pair.First.Use, pair.Again.Use));
}
