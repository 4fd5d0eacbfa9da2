using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Briefing;

/// <summary>
/// Who is <em>us</em> in a briefing. Ours are the city and its parts; every body that governs, represents or lies in one of them, but for
/// companies and for the missions and agencies of others; and what is a part or a branch of such a body. A person is ours who holds a post,
/// and none but with ours: an invited expert who runs a company elsewhere is a partner.
/// </summary>
/// <remarks>
/// Looked for from the entity upwards, for each that a briefing speaks of: what a body is a part of are a few, what are parts of a city may be
/// many thousands. Neo4j keeps it instead, by the same rule in <c>cypher/write/our-side.cypher</c>.
/// </remarks>
internal sealed class OurSide(IGraph graph)
{
    private static readonly EntityId s_city = new("place:can-tho");

    private static readonly RelationshipFilter s_posts = Live.Out(RelationType.HoldsPost);
    private static readonly RelationshipFilter s_wholes = Live.Out(RelationType.PartOf, RelationType.BranchOf);
    private static readonly RelationshipFilter s_places = Live.Out(RelationType.LocatedIn, RelationType.Governs, RelationType.Represents);

    private readonly Dictionary<int, bool> _known = [];

    /// <summary>Whether anybody may be ours by a relationship of this type.</summary>
    public static bool Leads(RelationType type) =>
        new[] { s_posts, s_wholes, s_places }.Any(leading => leading.Types!.Contains(type));

    public bool Has(int entity) => graph.IsOurs(entity) ?? (graph.KindOf(entity) == EntityKind.Person
        ? s_posts.Of(graph, entity) is { Count: > 0 } posts && posts.All(post => IsOurs(post.Other))
        : IsOurs(entity));

    private bool IsOurs(int body) => _known.TryGetValue(body, out var known) ? known : _known[body] = LeadsToTheCity(body);

    private bool LeadsToTheCity(int body)
    {
        var (seen, ahead) = (new HashSet<int> { body }, new Queue<int>([body]));

        while (ahead.TryDequeue(out var here))
        {
            if (graph.IdOf(here) == s_city || _known.GetValueOrDefault(here))
            {
                return true;
            }

            foreach (var above in Above(here).Where(above => _known.GetValueOrDefault(above, true) && seen.Add(above)))
            {
                ahead.Enqueue(above);
            }
        }

        // Nor does any of those that were come by.
        foreach (var one in seen)
        {
            _known[one] = false;
        }

        return false;
    }

    private IEnumerable<int> Above(int entity) => graph.KindOf(entity) switch
    {
        EntityKind.Place => s_wholes.Of(graph, entity).Where(hop => hop.Type == RelationType.PartOf && IsA(hop, EntityKind.Place)).Select(hop => hop.Other),
        EntityKind.Organisation => s_wholes.Of(graph, entity).Where(hop => IsA(hop, EntityKind.Organisation)).Concat(Places(entity)).Select(hop => hop.Other),
        _ => [],
    };

    private IEnumerable<Hop> Places(int body) => graph.Entity(body).Class is "COMPANY" or "DIPLOMATIC_MISSION" or "INTERNATIONAL_AGENCY"
        ? []
        : s_places.Of(graph, body).Where(hop => IsA(hop, EntityKind.Place));

    private bool IsA(Hop hop, EntityKind kind) => graph.KindOf(hop.Other) == kind;
}
