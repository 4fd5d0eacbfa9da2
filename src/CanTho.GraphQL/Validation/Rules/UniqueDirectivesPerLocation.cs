using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// A directive that is not repeatable is used once at each place.
/// Spec: https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location
/// </summary>
internal sealed class UniqueDirectivesPerLocation(ValidationContext context) : Rule(context)
{
    public override void Enter(IReadOnlyList<DirectiveNode> directives, string location)
    {
        var first = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);

        foreach (var directive in directives)
        {
            var name = directive.Name.Value;

            if (Context.Schema.Directives.GetValueOrDefault(name) is { IsRepeatable: false } && !first.TryAdd(name, directive))
            {
                Report($"The directive \"@{name}\" can only be used once at this location.", first[name], directive);
            }
        }
    }
}
