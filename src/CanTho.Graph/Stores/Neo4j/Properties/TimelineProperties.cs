using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Chronicle;
using CanTho.Graph.Stores.Neo4j.Client.Values;

namespace CanTho.Graph.Stores.Neo4j.Properties;

/// <summary>
/// An entry of the timeline as a node: <c>first</c> and <c>last</c> are the days between which it lies, <c>shared</c> is what these begin with (<see cref="SharedDays"/>), <c>place</c> is where it stands among all entries, <c>due</c> is the day by
/// which it ceases to be <c>ahead</c> (<see cref="Ahead"/>). One dated by
/// a claim has <c>about</c>, its entity, and whether it is <c>done</c>; one dated by a relationship has that one's ends, <c>from</c> and <c>to</c>. Its sentence is
/// made when it is asked for: names change.
/// </summary>
internal static class TimelineProperties
{
    public static Dictionary<string, object?> Of(Moment moment)
    {
        var (claimed, joined) = (moment as Moment.Claimed, moment as Moment.Joined);

        return new()
        {
            ["id"] = moment.Id,
            ["place"] = Moment.Order.PlaceOf(moment).Text,
            ["first"] = moment.When.Earliest,
            ["last"] = moment.When.Latest,
            ["shared"] = SharedDays.Of(moment.When.Earliest, moment.When.Latest),
            ["when"] = moment.When.ToString(),
            ["kind"] = ConstantCase.Of(moment.Kind),
            ["ahead"] = moment.Ahead is { } ahead ? ConstantCase.Of(ahead) : null,
            ["due"] = moment.DueOn,
            ["fact"] = moment.FactId,
            ["about"] = claimed?.Claim.About.Value,
            ["done"] = claimed?.Done,
            ["from"] = joined?.Relationship.From.Value,
            ["to"] = joined?.Relationship.To.Value,
        };
    }

    /// <param name="graph">Has the fact and its entities.</param>
    public static Moment Read(CypherNode node, IGraph graph)
    {
        var map = new PropertyMap(node.Properties);
        var (when, kind, fact) = (map.Period("when")!.Value, map.Member<TimelineKind>("kind"), map.Text("fact"));

        return map.Find("about") is { } about
            ? new Moment.Claimed(when, graph.NumberOf(new(about)), kind, graph.FindClaim(fact)!, map.Truth("done"))
            : new Moment.Joined(when, graph.NumberOf(new(map.Text("from"))), kind, Relationship(graph, fact));
    }

    private static Relationship Relationship(IGraph graph, string id) =>
        graph.TryFindRelationship(id, out var number) ? graph.Relationship(number) : throw new KeyNotFoundException($"There is no {id}.");
}
