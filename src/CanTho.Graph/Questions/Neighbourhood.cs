using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>
/// What lies around some entities, as a sub-graph that fits a canvas: the nearest first, then the best joined, then by id. Deprecated
/// relationships are left out.
/// </summary>
/// <param name="Of">The entities in the middle, at most 50.</param>
/// <param name="Hops">How far to go, 1 to 3.</param>
/// <param name="Limit">How many entities at most, those in the middle counted, at most 1000.</param>
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
    public const int MostCentres = 50;

    public const int MostHops = 3;

    public const int MostNodes = 1000;

    internal override Subgraph Answer(IGraph graph, CancellationToken cancel)
    {
        CheckBounds();

        var shown = graph.NumbersOf(Of.Distinct()).ToList();
        var complete = Fill(graph, shown, cancel);
        var nodes = shown.ToHashSet();

        return new(
            [.. shown.Select(graph.Entity)],
            [.. shown.SelectMany(entity => Between(graph, entity, nodes)).OrderBy(one => one.Id, CodePointOrder.Instance)],
            [.. shown.SelectMany(entity => Hidden(graph, entity, nodes))],
            complete);
    }

    // Shell by shell, until nothing is left or the canvas is full.
    private bool Fill(IGraph graph, List<int> shown, CancellationToken cancel)
    {
        var (seen, shell) = (shown.ToHashSet(), shown.ToArray());

        for (var far = 0; far < Hops; far++)
        {
            cancel.ThrowIfCancellationRequested();
            var next = shell.SelectMany(entity => Neighbours(graph, entity)).Select(hop => hop.Other).Where(seen.Add).ToArray();
            shell = [.. next.OrderByDescending(graph.DegreeOf).ThenBy(graph.IdOf).Take(Limit - shown.Count)];
            shown.AddRange(shell);

            if (shell.Length < next.Length)
            {
                return false;
            }
        }

        return true;
    }

    private List<Hop> Neighbours(IGraph graph, int entity)
    {
        var wanted = new RelationshipFilter(Relations, AsOf, Kinds, IncludeDeprecated: false);
        var neighbours = new List<Hop>();

        foreach (var hop in graph.HopsOf(entity))
        {
            if (wanted.Takes(graph, hop))
            {
                neighbours.Add(hop);
            }
        }

        return neighbours;
    }

    // Between two in the middle the kinds do not matter: both are shown whatever they are.
    private IEnumerable<Relationship> Between(IGraph graph, int entity, HashSet<int> nodes) =>
        (this with { Kinds = null }).Neighbours(graph, entity)
            .Where(hop => hop.Forward && nodes.Contains(hop.Other))
            .Select(hop => graph.Relationship(hop.Relationship));

    private IEnumerable<HiddenNeighbours> Hidden(IGraph graph, int entity, HashSet<int> nodes) =>
        from hop in Neighbours(graph, entity)
        where !nodes.Contains(hop.Other)
        group hop.Other by hop.Type into hidden
        orderby hidden.Key
        select new HiddenNeighbours(graph.Entity(entity), hidden.Key, hidden.Distinct().Count());

    private void CheckBounds()
    {
        if (Of.Count is 0 or > MostCentres)
        {
            throw new RefusedQuestionException("of", $"\"of\" names {Of.Count} entities. Name 1 to {MostCentres}.");
        }

        if (Hops is < 1 or > MostHops)
        {
            throw new RefusedQuestionException("hops", $"\"hops\" is {Hops}. Go 1 to {MostHops} far.");
        }

        if (Limit < Of.Distinct().Count() || Limit > MostNodes)
        {
            throw new RefusedQuestionException(
                "limit", $"\"limit\" is {Limit}. Ask for at least the {Of.Distinct().Count()} in the middle and at most {MostNodes}.");
        }
    }
}
