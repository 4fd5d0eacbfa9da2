using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// Only fragments that the document defines are spread.
/// Spec: https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined
/// </summary>
internal sealed class KnownFragmentNames(ValidationContext context) : Rule(context)
{
    public override void Enter(FragmentSpreadNode spread, in TypeScope scope)
    {
        if (Context.Fragments.Find(spread.Name.Value) is null)
        {
            Report($"Unknown fragment \"{spread.Name.Value}\".", spread.Name);
        }
    }
}
