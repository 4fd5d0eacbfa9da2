namespace CanTho.GraphQL.Cost;

/// <summary>
/// Remembers what an operation cost the last time, so that one that is sent over and over with the same page size is weighed once: the
/// last answer, and the values of the variables that it was found from.
/// </summary>
internal sealed class CostMemory
{
    private volatile Answer? _last; // a lost race only weighs twice

    public bool TryRecall(IReadOnlyDictionary<string, object?> variables, out OperationCost cost)
    {
        cost = default;

        if (_last is not { } last)
        {
            return false;
        }

        foreach (var read in last.Reads)
        {
            if (!read.IsSameIn(variables))
            {
                return false;
            }
        }

        cost = last.Cost;
        return true;
    }

    public void Remember(OperationCost cost, IReadOnlyList<VariableRead> reads) => _last = new Answer(cost, [.. reads]);

    private sealed record Answer(OperationCost Cost, VariableRead[] Reads);
}
