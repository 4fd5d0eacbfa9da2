namespace CanTho.Graph.Seeding;

/// <summary>What the rows read so far have said: no two facts have one id, and no two say the same.</summary>
internal sealed class TakenFacts
{
    private readonly Dictionary<string, SeedRow> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<object, (string Id, SeedRow Row)> _statements = [];

    /// <summary>The row's own id, or null when it is missing, badly written or taken.</summary>
    public string? NeedId(SeedRow row, string kind)
    {
        if (row.Need("id") is not { } id)
        {
            return null;
        }

        if (!FactId.IsWritten(id, kind))
        {
            row.Report(FactId.Complaint(id, kind));
            return null;
        }

        if (!_ids.TryAdd(id, row))
        {
            row.Report($"The id \"{id}\" is taken by {_ids[id].Place}.");
            return null;
        }

        return id;
    }

    /// <param name="statement">All that makes the fact differ from others: equal by value.</param>
    public void State(object statement, string id, SeedRow row)
    {
        if (!_statements.TryAdd(statement, (id, row)))
        {
            var (first, at) = _statements[statement];
            row.Report($"\"{first}\" says the same ({at.Place}). Keep one row, with the sources of both.");
        }
    }
}
