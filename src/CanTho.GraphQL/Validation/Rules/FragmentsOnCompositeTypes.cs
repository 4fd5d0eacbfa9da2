using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// Fragments are on objects, interfaces and unions: nothing else has fields to select.
/// Spec: https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types
/// </summary>
internal sealed class FragmentsOnCompositeTypes(ValidationContext context) : Rule(context)
{
    public override void Enter(InlineFragmentNode fragment, in TypeScope scope)
    {
        if (fragment.TypeCondition is { } condition && HasNoFields(condition))
        {
            Report($"Fragment cannot condition on non composite type \"{condition.Name.Value}\".", condition);
        }
    }

    public override void Enter(FragmentDefinitionNode fragment)
    {
        if (HasNoFields(fragment.TypeCondition))
        {
            Report(
                $"Fragment \"{fragment.Name.Value}\" cannot condition on non composite type \"{fragment.TypeCondition.Name.Value}\".",
                fragment.TypeCondition);
        }
    }

    private bool HasNoFields(NamedTypeNode condition) => Context.Schema.TypeOf(condition) is not (null or CompositeType);
}
