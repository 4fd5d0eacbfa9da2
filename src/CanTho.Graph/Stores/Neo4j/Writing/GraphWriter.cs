using CanTho.Graph.Domain;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>
/// One change set in one transaction: what stands is read, the set is checked, and what differs is written. Rows go sorted by id, so that two
/// writers take locks in the same order; and the lock on <c>(:Meta)</c> lets only one write at a time.
/// </summary>
/// <param name="hubsFrom">See <see cref="KeptHubs.Usual"/>.</param>
internal sealed class GraphWriter(Statements statements, Revision revision, Origin origin, int hubsFrom)
{
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
        await new FactWriter(statements, new(revision.Number + 1), origin).Write(done);
        await new DerivedData(statements, hubsFrom).Write(done);

        return done;
    }
}
