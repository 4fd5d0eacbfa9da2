namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>Whether others changed, after the revision that a change set is based on, what it puts or removes: as in the embedded store.</summary>
internal sealed class MeanwhileCheck(Statements statements, StandingFacts standing)
{
    /// <exception cref="ChangedMeanwhileException">They did.</exception>
    public async Task Check(ChangeSet changes, Revision basedOn)
    {
        FactChange[] altering = [.. FactChange.Between(changes, standing)];
        var gone = await Gone(altering.Where(change => change.Before is null).Select(change => change.Id));

        ChangedFact[] changed =
        [
            .. altering.Select(change => new ChangedFact(change.Id, standing.Find(change.Id)?.Version ?? gone.GetValueOrDefault(change.Id)))
                .Where(fact => fact.By.Number > basedOn.Number),
        ];

        if (changed.Length > 0)
            throw new ChangedMeanwhileException(basedOn, changed);
    }

    // What is not there may have been removed. The log says by whom; revision 0 where it never was.
    private async Task<Dictionary<string, Revision>> Gone(IEnumerable<string> ids)
    {
        var rows = await statements.Read(CypherFile.Read("write/gone").Statement, "ids", ids.Distinct(StringComparer.Ordinal));
        return rows.ToDictionary(row => row.Get<string>("id"), row => new Revision(row.Get<long>("revision")), StringComparer.Ordinal);
    }
}
