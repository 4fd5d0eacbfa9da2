using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation;

/// <summary>
/// A document's fragments, and which selection set spreads which. Chains of fragments are as long as the sender likes, so whatever
/// follows spreads here does so without recursion.
/// </summary>
internal sealed class Fragments(DocumentNode document)
{
    private readonly Dictionary<SelectionSetNode, IReadOnlyList<FragmentSpreadNode>> _spreads = new(ReferenceEqualityComparer.Instance);

    /// <summary>Of two fragments with one name the later counts, as in graphql-js; another rule refuses them.</summary>
    private readonly Dictionary<string, FragmentDefinitionNode> _byName = ByName(document);

    public FragmentDefinitionNode? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The spreads within a selection set at any depth: its own first, then those of nested sets, the last set first.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsIn(SelectionSetNode set)
    {
        if (_spreads.TryGetValue(set, out var known))
        {
            return known;
        }

        var spreads = new List<FragmentSpreadNode>();
        var open = new Stack<SelectionSetNode>([set]);

        while (open.TryPop(out var next))
        {
            foreach (var selection in next.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        spreads.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } nested }:
                        open.Push(nested);
                        break;
                    case InlineFragmentNode fragment:
                        open.Push(fragment.SelectionSet);
                        break;
                }
            }
        }

        return _spreads[set] = spreads;
    }

    /// <summary>Every fragment that these selection sets spread, and that those fragments spread, each once, nearest first.</summary>
    public IReadOnlyList<FragmentDefinitionNode> ReachableFrom(IEnumerable<SelectionSetNode> sets)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var reached = new List<FragmentDefinitionNode>();

        foreach (var set in sets)
        {
            Reach(set);
        }

        for (var i = 0; i < reached.Count; i++)
        {
            Reach(reached[i].SelectionSet);
        }

        return reached;

        void Reach(SelectionSetNode set)
        {
            foreach (var spread in SpreadsIn(set))
            {
                if (names.Add(spread.Name.Value) && Find(spread.Name.Value) is { } fragment)
                {
                    reached.Add(fragment);
                }
            }
        }
    }

    /// <summary>
    /// Every fragment after those that it spreads, so that what is known of these can be added up; where fragments spread each other
    /// in a circle, one of them comes first.
    /// </summary>
    public IEnumerable<FragmentDefinitionNode> CalleesFirst()
    {
        var entered = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<(FragmentDefinitionNode Fragment, int Next)>();

        foreach (var root in _byName.Values)
        {
            if (entered.Add(root.Name.Value))
            {
                open.Push((root, 0));
            }

            while (open.TryPop(out var top))
            {
                var spreads = SpreadsIn(top.Fragment.SelectionSet);

                if (top.Next == spreads.Count)
                {
                    yield return top.Fragment;
                    continue;
                }

                open.Push((top.Fragment, top.Next + 1));

                if (Find(spreads[top.Next].Name.Value) is { } callee && entered.Add(callee.Name.Value))
                {
                    open.Push((callee, 0));
                }
            }
        }
    }

    private static Dictionary<string, FragmentDefinitionNode> ByName(DocumentNode document)
    {
        var fragments = new Dictionary<string, FragmentDefinitionNode>(StringComparer.Ordinal);

        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            fragments[fragment.Name.Value] = fragment;
        }

        return fragments;
    }
}
