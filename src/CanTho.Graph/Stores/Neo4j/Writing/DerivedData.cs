using CanTho.Graph.Domain;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>
/// What the facts imply and a question would otherwise have to read the whole graph for: kept by the writer, worked out by the same code that
/// answers over the embedded store, for the entities that a change touched and no others.
/// </summary>
/// <param name="hubsFrom">See <see cref="KeptHubs.Usual"/>.</param>
internal sealed class DerivedData(Statements statements, int hubsFrom)
{
    private const int Batch = 1000;

    public async Task Write(IReadOnlyList<FactChange> done)
    {
        await new NameWords(statements).Write(done);
        await KeptCounts.Write(statements, done);
        await KeptSides.Write(statements, done);

        var counts = new DateCounts();
        var (conflicts, timeline) = (new DerivedConflicts(statements), new DerivedTimeline(statements, counts));
        await conflicts.OfFigures(done);
        await timeline.OfRelationships(done);

        var entities = new SaidOfEntities(statements, done);
        string[] said = [.. Of(done, SaidOf)];

        foreach (var batch in said.Chunk(Batch))
        {
            var graph = await entities.Read(batch);
            await DocumentDates.Write(statements, graph, batch);
            await ListKeys.Write(statements, graph, batch);
            await conflicts.OfClaims(batch, graph);
            await timeline.OfClaims(batch, graph);
        }

        var pairs = await KeptHubs.Write(statements, done, hubsFrom, counts);
        await KeptHubTimelines.Write(statements, counts, done, pairs, said);
        await counts.Write(statements);
    }

    // Entities of which something else may be said.
    private static IEnumerable<string> SaidOf(object fact) => fact switch
    {
        Entity entity => [entity.Id.Value],
        Claim claim => [claim.About.Value],
        _ => [],
    };

    private static IEnumerable<string> Of(IReadOnlyList<FactChange> done, Func<object, IEnumerable<string>> entities) => done
        .SelectMany(change => (object?[])[change.Before, change.After])
        .OfType<object>()
        .SelectMany(entities)
        .Distinct()
        .Order(CodePointOrder.Instance);
}
