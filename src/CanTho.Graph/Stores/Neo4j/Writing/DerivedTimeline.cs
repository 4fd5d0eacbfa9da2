using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Chronicle;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>The nodes of the timeline's entries: those that a change may have touched are taken away and put anew.</summary>
internal sealed class DerivedTimeline(Statements statements)
{
    private static readonly CypherFile s_file = CypherFile.Read("write/timeline");

    /// <inheritdoc cref="DerivedConflicts.OfClaims"/>
    public async Task OfClaims(IReadOnlyList<string> ids, IGraph graph)
    {
        await statements.Run(s_file["claimed gone"], ("ids", ids));

        var entities = ids.SelectMany(id => graph.TryFind(new(id), out var entity) ? (int[])[entity] : []);
        await statements.Write(s_file["claimed"], "rows", Moments.Of(graph, entities).Select(Row));
    }

    public async Task OfRelationships(IReadOnlyList<FactChange> done)
    {
        var before = done.Select(change => change.Before).OfType<Relationship>().SelectMany(Entries);
        await statements.Write(s_file["joined gone"], "ids", before.Select(moment => moment.Id));

        var after = done.Select(change => change.After).OfType<Relationship>().SelectMany(Entries);
        await statements.Write(s_file["joined"], "rows", after.Select(Row));
    }

    private static Dictionary<string, object?> Row(Moment moment) => Rows.Given(TimelineProperties.Of(moment));

    // The node names its entities by their ids, so their numbers play no part.
    private static IEnumerable<Moment> Entries(Relationship fact) => Moments.Of(fact, subject: default);
}
