using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// Every fragment is spread by some operation, directly or through other fragments: one that is not is a mistake, most often a
/// misspelt spread. Spec: https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used
/// </summary>
internal sealed class NoUnusedFragments(ValidationContext context) : Rule(context)
{
    public override void Leave(DocumentNode document)
    {
        var used = Context.Fragments
            .ReachableFrom(document.Definitions.OfType<OperationDefinitionNode>().Select(operation => operation.SelectionSet))
            .Select(fragment => fragment.Name.Value)
            .ToHashSet(StringComparer.Ordinal);

        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name.Value))
            {
                Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
            }
        }
    }
}
