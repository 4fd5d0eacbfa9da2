using CanTho.Graph.Domain;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>
/// One change set in one transaction: what stands is read, the set is checked, and what differs is written. Rows go sorted by id, so that two
/// writers take locks in the same order; and the lock on <c>(:Meta)</c> lets only one write at a time.
/// </summary>
internal sealed class GraphWriter(Statements statements, Revision revision, Origin origin)
{
    private readonly Revision _next = new(revision.Number + 1);

    /// <returns>What was done, by id; nothing when all stood there already.</returns>
    /// <exception cref="RefusedChangeException">The changes do not hold together.</exception>
    /// <exception cref="ChangedMeanwhileException">Others changed the same facts since the revision that the changes are based on.</exception>
    public async Task<IReadOnlyList<FactChange>> Write(ChangeSet changes, bool onlyOurs)
    {
        var standing = await StandingFacts.Read(statements, changes, isEmpty: revision.Number == 0);

        if (onlyOurs)
        {
            changes = await new SeedUpdate(statements, standing).Of(changes, isEmpty: revision.Number == 0);
            standing = await StandingFacts.Read(statements, changes, isEmpty: revision.Number == 0);
        }

        // First, for what others did may be why the changes no longer hold together.
        if (changes.BasedOn is { } basedOn)
        {
            ChangeCheck.CheckBase(basedOn, revision);
            await new MeanwhileCheck(statements, standing).Check(changes, basedOn);
        }

        ChangeCheck.Check(changes, standing.Stands, await Mentions.Read(statements, changes));

        FactChange[] done = [.. FactChange.Between(changes, standing).OrderBy(change => change.Id, CodePointOrder.Instance)];
        await Remove(done);
        await Put(done);
        await new DerivedData(statements).Write(done);

        return done;
    }

    private async Task Remove(IReadOnlyList<FactChange> done)
    {
        var removals = CypherFile.Read("write/removals");
        var relationships = done.Where(change => change.Before is Relationship before && change.IsMoved(before)).Select(change => (Relationship)change.Before!);

        await statements.Write(removals["relationships"], "rows", relationships.Select(fact => new Dictionary<string, object?>
        {
            ["id"] = fact.Id,
            ["from"] = fact.From.Value,
            ["to"] = fact.To.Value,
        }));

        // Facts before the entities they mention: what is left of these must be free of edges.
        await statements.Write(
            removals["nodes"],
            "ids",
            done.Where(change => change is { After: null, Before: not Relationship }).OrderBy(change => change.Before is Entity).Select(change => change.Id));
    }

    /// <summary>Writes what stands after the changes, and nothing that is derived from it.</summary>
    public async Task Put(IReadOnlyList<FactChange> done)
    {
        List<Dictionary<string, object?>> entities =
            [.. done.Where(change => change.After is Entity).Select(change => Rows.Of((Entity)change.After!, change.Before as Entity, _next, origin))];

        await statements.Write(CypherFile.Read("write/entities").Statement, "rows", entities);
        await statements.Write(CypherFile.Read("write/entity-citations").Statement, "rows", entities);
        await statements.Write(CypherFile.Read("write/relationships").Statement, "rows", Put<Relationship>(done, fact => Rows.Of(fact, _next, origin)));
        await statements.Write(CypherFile.Read("write/claims").Statement, "rows", Put<Claim>(done, fact => Rows.Of(fact, _next, origin)));
        await statements.Write(CypherFile.Read("write/figures").Statement, "rows", Put<Figure>(done, fact => Rows.Of(fact, _next, origin)));
    }

    private static IEnumerable<Dictionary<string, object?>> Put<T>(IEnumerable<FactChange> done, Func<T, Dictionary<string, object?>> row) =>
        done.Select(change => change.After).OfType<T>().Select(row);
}
