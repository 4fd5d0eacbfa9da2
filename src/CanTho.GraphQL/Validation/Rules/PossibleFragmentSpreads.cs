using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// A fragment is spread only where some object could be both of its type and of the surrounding one.
/// Spec: https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible
/// </summary>
internal sealed class PossibleFragmentSpreads(ValidationContext context) : Rule(context)
{
    public override void Enter(InlineFragmentNode fragment, in TypeScope scope)
    {
        if (scope.ParentType is { } parent && scope.Type is CompositeType type && !Overlap(parent, type))
        {
            Report($"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", fragment);
        }
    }

    public override void Enter(FragmentSpreadNode spread, in TypeScope scope)
    {
        if (scope.ParentType is { } parent &&
            Context.Fragments.Find(spread.Name.Value) is { } fragment &&
            Context.Schema.TypeOf(fragment.TypeCondition) is CompositeType type &&
            !Overlap(parent, type))
        {
            Report(
                $"Fragment \"{spread.Name.Value}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".",
                spread);
        }
    }

    private bool Overlap(CompositeType a, CompositeType b) =>
        a == b || Context.Schema.PossibleTypes(a).Intersect(Context.Schema.PossibleTypes(b), StringComparer.Ordinal).Any();
}
