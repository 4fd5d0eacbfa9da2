using CanTho.Graph.Domain;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>
/// What the facts imply and a question would otherwise have to read the whole graph for: kept by the writer, worked out by the same code that
/// answers over the embedded store, for the entities that a change touched and no others.
/// </summary>
internal sealed class DerivedData(Statements statements)
{
    private const int Batch = 1000;

    public async Task Write(IReadOnlyList<FactChange> done)
    {
        await statements.Write(CypherFile.Read("write/degrees").Statement, "ids", Of(done, Joined));
        await new NameWords(statements).Write(done);
        await CitationCounts.Write(statements, done);

        var (conflicts, timeline) = (new DerivedConflicts(statements), new DerivedTimeline(statements));
        await conflicts.OfFigures(done);
        await timeline.OfRelationships(done);

        foreach (var batch in Of(done, SaidOf).Chunk(Batch))
        {
            var graph = new FetchedGraph(default);
            graph.AddEntities(await statements.Run(CypherFile.Question(nameof(Questions.ClaimsAbout)).Statement, ("ids", batch)));
            await DocumentDates.Write(statements, graph, batch);
            await ListKeys.Write(statements, graph, batch);
            await conflicts.OfClaims(batch, graph);
            await timeline.OfClaims(batch, graph);
        }
    }

    // Entities whose relationships may have changed.
    private static IEnumerable<string> Joined(object fact) => fact switch
    {
        Entity entity => [entity.Id.Value],
        Relationship relationship => [relationship.From.Value, relationship.To.Value],
        _ => [],
    };

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
