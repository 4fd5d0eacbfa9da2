using CanTho.Graph.Domain;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>What a seed changes in a graph that has been seeded and edited before: the same as in the embedded store (<see cref="Embedded.SeedChanges"/>).</summary>
internal sealed class SeedUpdate(Statements statements, StandingFacts standing)
{
    public async Task<ChangeSet> Of(ChangeSet seed, bool isEmpty)
    {
        if (isEmpty)
        {
            return seed with { Removed = [] };
        }

        var seeded = seed.PutIds.ToHashSet(StringComparer.Ordinal);
        var rows = await statements.Run(CypherFile.Read("write/seeded").Statement);
        var gone = rows.Select(row => row.Get<string>("id")).Where(id => !seeded.Contains(id)).Order(CodePointOrder.Instance);
        var changes = seed.Putting(IsOurs) with { Removed = [.. gone] };

        // An entity that stays because others mention it may itself cite another that is to go: until none is mentioned.
        while ((await Mentions.Read(statements, changes)).Select(mentioned => mentioned.Entity.Value).ToHashSet() is { Count: > 0 } mentioned)
        {
            changes = changes with { Removed = [.. changes.Removed.Where(id => !mentioned.Contains(id))] };
        }

        return changes;
    }

    private bool IsOurs(string id) => standing.Find(id) is null or { Origin: Origin.Seed };
}
