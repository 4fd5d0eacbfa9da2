using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// Only directives that the schema defines are used, and only at the places that they are defined for.
/// Spec: https://spec.graphql.org/September2025/#sec-Directives-Are-Defined and
/// https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations
/// </summary>
internal sealed class KnownDirectives(ValidationContext context) : Rule(context)
{
    public override void Enter(IReadOnlyList<DirectiveNode> directives, string location)
    {
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;

            if (!Context.Schema.Directives.TryGetValue(name, out var definition))
            {
                Report($"Unknown directive \"@{name}\".", directive);
            }
            else if (!definition.Locations.Contains(location))
            {
                Report($"Directive \"@{name}\" may not be used on {location}.", directive);
            }
        }
    }
}
