using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Hubs;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Questions;

/// <summary>
/// What lies around some entities, as a sub-graph that fits a canvas: the nearest first, then the best joined, then by id. Deprecated
/// relationships are left out.
/// </summary>
/// <param name="Of">The entities in the middle, at most 2000.</param>
/// <param name="Hops">How far to go, 0 to 3: with 0 what is between those in the middle, and what stands next to them.</param>
/// <param name="Limit">How many entities at most, those in the middle counted, at most 2000.</param>
/// <param name="Kinds">Only neighbours of these kinds; all when null.</param>
/// <param name="Relations">Only relationships of these types; all when null.</param>
/// <param name="AsOf">Only relationships that may hold on this date.</param>
public sealed record Neighbourhood(
    IReadOnlyList<EntityId> Of,
    int Hops = 1,
    int Limit = 100,
    IReadOnlyList<EntityKind>? Kinds = null,
    IReadOnlyList<RelationType>? Relations = null,
    PartialDate? AsOf = null) : Question<Subgraph>
{
    public const int MostHops = 3;

    public const int MostNodes = 2000;

    private static readonly CypherFile s_file = CypherFile.Question(nameof(Neighbourhood));

    private RelationshipFilter Wanted => new(Relations, AsOf, Kinds, IncludeDeprecated: false);

    internal override Subgraph Answer(IGraph graph, CancellationToken cancel)
    {
        CheckBounds();

        var around = new Surroundings(graph, Wanted);
        var shown = graph.NumbersOf(Of.Distinct()).ToList();
        var complete = Fill(around, shown, cancel);
        var nodes = shown.ToHashSet();
        var among = shown.ConvertAll(entity => around.Among(entity, nodes));

        return new(
            [.. shown.Select(graph.Entity)],
            [
                .. among.SelectMany(hops => hops).Where(hop => hop.Forward).Select(hop => graph.Relationship(hop.Relationship))
                    .OrderBy(one => one.Id, CodePointOrder.Instance),
            ],
            [.. shown.Zip(among).SelectMany(at => around.Hidden(at.First, nodes, at.Second))],
            complete);
    }

    internal override async Task<Subgraph> Answer(ServerGraph server, CancellationToken cancel)
    {
        CheckBounds();

        var centres = await server.Read(CypherFile.Question(nameof(EntitiesById)).Statement, cancel, ("ids", ServerGraph.Texts(Of)));
        var graph = server.Fetch(fetched => fetched.AddEntities(centres));
        var shown = graph.NumbersOf(Of.Distinct()).Select(graph.Entity).ToList();
        var complete = await Fill(server, shown, cancel);
        var rim = await server.Read(s_file["rim"], cancel, [.. Wanted.Parameters, ("shown", Ids(shown))]);
        var rimOfHubs = await server.Read(s_file["rim of hubs"], cancel, [.. Wanted.Parameters, ("shown", Ids(shown))]);
        var relationships = rim.Concat(rimOfHubs).SelectMany(row => row.Get<IReadOnlyList<object?>>("between")).Select(FactReader.Read).Cast<Relationship>().ToList();

        var hidden = rim.Select(row => Counted(row, "hidden"))
            .Concat(Unseen(rimOfHubs.Select(row => Counted(row, "neighbours")), relationships, shown))
            .Where(row => row.Count > 0)
            .ToLookup(row => row.At);

        return new(
            shown,
            [.. relationships.OrderBy(one => one.Id, CodePointOrder.Instance)],
            [.. shown.SelectMany(at => hidden[at.Id].OrderBy(row => row.Type).Select(row => new HiddenNeighbours(at, row.Type, row.Count)))],
            complete);
    }

    // Of a hub's neighbours those who are shown are no more hidden: of each type whom these relationships join.
    private IEnumerable<(EntityId At, RelationType Type, int Count)> Unseen(
        IEnumerable<(EntityId At, RelationType Type, int Count)> neighbours, IEnumerable<Relationship> between, IEnumerable<Entity> shown)
    {
        var wanted = shown.Where(entity => Kinds?.Contains(entity.Kind) != false).Select(entity => entity.Id).ToHashSet();

        var seen = between
            .SelectMany(one => new[] { (At: one.From, one.Type, Other: one.To), (At: one.To, one.Type, Other: one.From) })
            .Where(one => wanted.Contains(one.Other))
            .Distinct()
            .CountBy(one => (one.At, one.Type))
            .ToDictionary();

        return neighbours
            .GroupBy(row => (row.At, row.Type), row => row.Count)
            .Select(row => (row.Key.At, row.Key.Type, row.Sum() - seen.GetValueOrDefault(row.Key)));
    }

    private static (EntityId At, RelationType Type, int Count) Counted(CypherRecord row, string count) => (
        new(row.Get<string>("id")), ConstantCase.Read<RelationType>(row.Get<string>("type"))!.Value, (int)row.Get<long>(count));

    // The same shells: the server walks, orders and cuts, and one more than there is room for tells that there are more.
    private async Task<bool> Fill(ServerGraph server, List<Entity> shown, CancellationToken cancel)
    {
        List<Entity> shell = [.. shown];

        for (var far = 0; far < Hops && shell.Count > 0; far++)
        {
            var room = Limit - shown.Count;
            var rows = await server.Read(
                s_file["shell"], cancel, [.. Wanted.Parameters, ("shell", Ids(shell)), ("shown", Ids(shown)), ("limit", (long)room + 1)]);

            shell = [.. rows.Take(room).Select(row => (Entity)FactReader.Read(row["entity"]))];
            shown.AddRange(shell);

            if (shell.Count < rows.Count)
            {
                return false;
            }
        }

        return true;
    }

    private static IReadOnlyList<object?> Ids(IEnumerable<Entity> entities) => ServerGraph.Texts(entities.Select(entity => entity.Id));

    // Shell by shell, until nothing is left or the canvas is full: one more than there is room for tells that there are more.
    private bool Fill(Surroundings around, List<int> shown, CancellationToken cancel)
    {
        List<int> shell = [.. shown];

        for (var far = 0; far < Hops; far++)
        {
            cancel.ThrowIfCancellationRequested();
            var room = Limit - shown.Count;
            List<int> next = [.. around.Next(shell, shown.ToHashSet(), room + 1).Take(room + 1)];

            shell = [.. next.Take(room)];
            shown.AddRange(shell);

            if (shell.Count < next.Count)
            {
                return false;
            }
        }

        return true;
    }

    private void CheckBounds()
    {
        if (Of.Count is 0 or > MostNodes)
        {
            throw new RefusedQuestionException("of", $"\"of\" names {Of.Count} entities. Name 1 to {MostNodes}.");
        }

        if (Hops is < 0 or > MostHops)
        {
            throw new RefusedQuestionException("hops", $"\"hops\" is {Hops}. Go 0 to {MostHops} far.");
        }

        if (Limit < Of.Distinct().Count() || Limit > MostNodes)
        {
            throw new RefusedQuestionException(
                "limit", $"\"limit\" is {Limit}. Ask for at least the {Of.Distinct().Count()} in the middle and at most {MostNodes}.");
        }
    }
}
