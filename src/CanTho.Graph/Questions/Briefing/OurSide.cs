using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Briefing;

/// <summary>
/// Who is <em>us</em> in a briefing. Ours are the city and its parts; every body that governs, represents or lies in one of them, but for
/// companies and for the missions and agencies of others; and what is a part or a branch of such a body. A person is ours who holds a post,
/// and none but with ours: an invited expert who runs a company elsewhere is a partner.
/// </summary>
internal sealed class OurSide
{
    private static readonly EntityId s_city = new("place:can-tho");

    private static readonly PerSnapshot<OurSide> s_made = new(graph => new(graph));

    private readonly IGraph _graph;
    private readonly HashSet<int> _bodies = [];

    private OurSide(IGraph graph)
    {
        _graph = graph;

        if (graph.TryFind(s_city, out var city))
        {
            _bodies.UnionWith(graph.WithParts(city, null));
            Gather(new(_bodies));
        }
    }

    public static OurSide In(IGraph graph) => s_made.Of(graph);

    public bool Has(int entity) => _graph.KindOf(entity) == EntityKind.Person
        ? _graph.Live(entity, RelationType.HoldsPost) is { Count: > 0 } posts && posts.All(post => _bodies.Contains(post.Other))
        : _bodies.Contains(entity);

    private void Gather(Queue<int> ahead)
    {
        while (ahead.TryDequeue(out var body))
        {
            foreach (var hop in _graph.HopsOf(body))
            {
                if (!hop.Forward && IsOurs(hop, ofPlace: _graph.KindOf(body) == EntityKind.Place) && _bodies.Add(hop.Other))
                {
                    ahead.Enqueue(hop.Other);
                }
            }
        }
    }

    private bool IsOurs(Hop hop, bool ofPlace) =>
        _graph.KindOf(hop.Other) == EntityKind.Organisation
        && _graph.RankOf(hop.Relationship) != Rank.Deprecated
        && (ofPlace
            ? hop.Type is RelationType.LocatedIn or RelationType.Governs or RelationType.Represents
                && _graph.Entity(hop.Other).Class is not ("COMPANY" or "DIPLOMATIC_MISSION" or "INTERNATIONAL_AGENCY")
            : hop.Type is RelationType.PartOf or RelationType.BranchOf);
}
