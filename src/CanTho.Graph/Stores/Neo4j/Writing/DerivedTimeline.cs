using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Chronicle;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>The nodes of the timeline's entries: those that a change may have touched are taken away and put anew, and counted by their days.</summary>
internal sealed class DerivedTimeline(Statements statements, DateCounts counts)
{
    /// <summary>The sort under which entries are counted.</summary>
    public const string Sort = "TIMELINE";

    private static readonly CypherFile s_file = CypherFile.Read("write/timeline");

    /// <inheritdoc cref="DerivedConflicts.OfClaims"/>
    public async Task OfClaims(IReadOnlyList<string> ids, IGraph graph)
    {
        counts.Add(await statements.Run(s_file["claimed gone"], ("ids", ids)), Sort, by: -1);

        var entities = ids.SelectMany(id => graph.TryFind(new(id), out var entity) ? (int[])[entity] : []);
        Moment[] moments = [.. Moments.Of(graph, entities)];
        await statements.Write(s_file["claimed"], "rows", moments.Select(Row));
        Count(moments, by: 1);
    }

    public async Task OfRelationships(IReadOnlyList<FactChange> done)
    {
        Moment[] before = [.. done.Select(change => change.Before).OfType<Relationship>().SelectMany(Entries)];
        await statements.Write(s_file["joined gone"], "ids", before.Select(moment => moment.Id));
        Count(before, by: -1);

        Moment[] after = [.. done.Select(change => change.After).OfType<Relationship>().SelectMany(Entries)];
        await statements.Write(s_file["joined"], "rows", after.Select(Row));
        Count(after, by: 1);
    }

    private void Count(IReadOnlyList<Moment> moments, int by)
    {
        foreach (var moment in moments)
        {
            counts.Add(of: "", Sort, moment.When.Earliest, moment.When.Latest, by);
        }
    }

    private static Dictionary<string, object?> Row(Moment moment) => Rows.Given(TimelineProperties.Of(moment));

    // The node names its entities by their ids, so their numbers play no part.
    private static IEnumerable<Moment> Entries(Relationship fact) => Moments.Of(fact, subject: default);
}
