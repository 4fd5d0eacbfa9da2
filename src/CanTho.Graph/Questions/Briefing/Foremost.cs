using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Hubs;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Briefing;

/// <summary>
/// What a briefing looks at of whoever has very many relationships of a sort: the latest so many, so that it costs no more for those who have met everybody. Of whom
/// there is more is known, and said in the briefing.
/// </summary>
/// <param name="day">The day of the briefing.</param>
internal sealed class Foremost(IGraph graph, PartialDate? day, int most)
{
    private readonly HashSet<int> _cut = [];

    public enum Which
    {
        /// <inheritdoc cref="Foremost.First"/>
        First,

        /// <inheritdoc cref="Foremost.Latest(int, RelationshipFilter)"/>
        Latest,

        /// <inheritdoc cref="Foremost.Past(int, RelationshipFilter)"/>
        Past,
    }

    /// <summary>What began last stands first; what has no date comes behind; then by id.</summary>
    public static EntityOrder Order { get; } = new(EntityOrderField.Date, Descending: true);

    public int Most => most;

    /// <summary>Of whom there is more.</summary>
    public IReadOnlySet<int> Cut => _cut;

    /// <summary>Its relationships in the order in which they are shown (<see cref="RelationshipsOf"/>): the best rank, then the latest.</summary>
    public List<Hop> First(int entity, RelationshipFilter that) =>
        graph.HopsOf(entity, that).Length <= most ? that.Of(graph, entity) : Of(entity, that.FirstOf(graph, entity, most + 1));

    /// <summary>Its relationships to the latest of those that they lead to.</summary>
    public List<Hop> Latest(int entity, RelationshipFilter that) => Latest(entity, that, begun: false);

    /// <summary>Its relationships to the latest of those that had begun by the day.</summary>
    public List<Hop> Past(int entity, RelationshipFilter that) => Latest(entity, that, begun: true);

    /// <summary>The latest of these that had begun by the day.</summary>
    /// <param name="of">Whose they are.</param>
    public List<int> Past(int of, IEnumerable<int> entities) => Of(of, InOrder(entities.Where(HasBegun)));

    /// <summary>The first so many.</summary>
    /// <param name="of">Whose they are.</param>
    public List<T> Of<T>(int of, IReadOnlyCollection<T> sorted)
    {
        if (sorted.Count > most)
        {
            _cut.Add(of);
        }

        return [.. sorted.Take(most)];
    }

    private List<Hop> Latest(int entity, RelationshipFilter that, bool begun)
    {
        if (graph.HopsOf(entity, that).Length <= most)
        {
            return that.Of(graph, entity);
        }

        var latest = Of(entity, InOrder(Candidates(entity, that, begun))).ToHashSet();
        return that.Of(graph, entity).FindAll(hop => latest.Contains(hop.Other));
    }

    // Of a hub the first of each kind are enough, and stand in order already.
    private IEnumerable<int> Candidates(int entity, RelationshipFilter that, bool begun) => Hub.At(graph, entity) is { } hub
        ? that.OtherKinds!.SelectMany(kind => InOrder(entity, kind, begun).Where(other => hub.Has(graph, other, that)).Take(most + 1))
        : that.Of(graph, entity).Select(hop => hop.Other).Distinct().Where(other => !begun || HasBegun(other));

    private IEnumerable<int> InOrder(int hub, EntityKind kind, bool begun)
    {
        var sorted = SortedNeighbours.Of(graph, hub, kind, Order, Order.Of(kind, graph))!;

        for (var at = begun ? CountToCome(sorted) : 0; at < sorted.Count; at++)
        {
            yield return sorted[at];
        }
    }

    private int CountToCome(IReadOnlyList<int> sorted)
    {
        var (low, high) = (0, sorted.Count);

        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = HasBegun(sorted[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private IReadOnlyList<int> InOrder(IEnumerable<int> entities) => Order.Of(default, graph).Sort(entities);

    private bool HasBegun(int entity) => day is not { } asked || graph.DateOf(entity) is not { } date || date.Earliest <= asked.Latest;
}
