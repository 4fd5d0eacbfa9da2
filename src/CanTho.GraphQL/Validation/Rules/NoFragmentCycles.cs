using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// No fragment spreads itself, directly or through others: spread out it would have no end.
/// Spec: https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles
/// </summary>
internal sealed class NoFragmentCycles(ValidationContext context) : Rule(context)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    public override void Enter(FragmentDefinitionNode fragment)
    {
        if (_visited.Add(fragment.Name.Value))
        {
            Follow(fragment);
        }
    }

    /// <summary>Depth first with a stack of its own, for a chain of fragments is as long as the sender likes.</summary>
    private void Follow(FragmentDefinitionNode start)
    {
        // The spreads from the start to where the search is, and where on that path each fragment begins.
        var path = new List<FragmentSpreadNode>();
        var entered = new Dictionary<string, int>(StringComparer.Ordinal) { [start.Name.Value] = 0 };
        var open = new Stack<(FragmentDefinitionNode Fragment, int Next)>([(start, 0)]);

        while (open.TryPop(out var top) && !Context.IsFull)
        {
            var spreads = Context.Fragments.SpreadsIn(top.Fragment.SelectionSet);
            var name = top.Fragment.Name.Value;
            path.RemoveRange(entered[name], path.Count - entered[name]);

            if (top.Next == spreads.Count)
            {
                entered.Remove(name);
                continue;
            }

            open.Push((top.Fragment, top.Next + 1));
            var spread = spreads[top.Next];
            path.Add(spread);

            if (entered.TryGetValue(spread.Name.Value, out var beginning))
            {
                ReportCycle(path[beginning..]);
            }
            else if (Context.Fragments.Find(spread.Name.Value) is { } next && _visited.Add(spread.Name.Value))
            {
                entered[spread.Name.Value] = path.Count;
                open.Push((next, 0));
            }
        }
    }

    private void ReportCycle(List<FragmentSpreadNode> cycle)
    {
        var via = string.Join(", ", cycle.SkipLast(1).Select(spread => $"\"{spread.Name.Value}\""));
        Report($"Cannot spread fragment \"{cycle[^1].Name.Value}\" within itself{(via == "" ? "" : $" via {via}")}.", [.. cycle]);
    }
}
