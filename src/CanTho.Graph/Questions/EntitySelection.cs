using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>A filter made ready for one graph: what it names is looked up once, not for every entity.</summary>
internal sealed class EntitySelection
{
    private static readonly string[] s_dates = ["date", "deadline"];

    private readonly IGraph _graph;
    private readonly EntityKind _kind;
    private readonly EntityFilter _filter;
    private readonly string[] _words;
    private readonly HashSet<int>[] _sets;

    /// <exception cref="UnknownEntityException">The filter names an entity that is not there.</exception>
    public EntitySelection(IGraph graph, EntityKind kind, EntityFilter filter)
    {
        (_graph, _kind, _filter) = (graph, kind, filter);
        _words = filter.Name is null ? [] : NameOrder.WordsOf(filter.Name);
        _sets = [.. graph.NumbersOf(filter.Linked ?? []).Select(Neighbours), .. CitedIn()];
    }

    /// <summary>The only entities that can meet the filter, where that is a short list; null where all must be looked at.</summary>
    public IReadOnlyCollection<int>? Candidates => _sets.MinBy(set => set.Count);

    public bool Takes(int entity) =>
        _graph.KindOf(entity) == _kind
        && _sets.All(set => set.Contains(entity))
        && _filter.Classes?.Contains(_graph.Entity(entity).Class) != false
        && _filter.Statuses?.Cast<Status?>().Contains(_graph.StatusOf(entity).Status()) != false
        && (_filter.Within is not { } within || Dates(entity).Any(date => date.MayOverlap(within)))
        && (_filter.Name is null || _graph.Entity(entity).Names.Any(IsNamed));

    private HashSet<int> Neighbours(int entity)
    {
        var neighbours = new HashSet<int>();

        foreach (var hop in _graph.HopsOf(entity))
        {
            if (_filter.By?.Contains(hop.Type) != false && _graph.RankOf(hop.Relationship) != Rank.Deprecated)
            {
                neighbours.Add(hop.Other);
            }
        }

        return neighbours;
    }

    private IEnumerable<HashSet<int>> CitedIn() => _filter.CitedIn is { } document
        ? [[.. _graph.Citing(_graph.NumberOf(document)).Entities]]
        : [];

    private IEnumerable<Period> Dates(int entity) =>
        from property in s_dates
        from claim in _graph.BestOf(entity, property)
        where claim.Value is ClaimValue.Date
        select ((ClaimValue.Date)claim.Value).Value;

    private bool IsNamed(Name name)
    {
        var words = NameOrder.WordsOf(name.Text);
        return _words.All(wanted => words.Any(word => word.StartsWith(wanted, StringComparison.Ordinal)));
    }
}
