using CanTho.Graph.Domain;
using CanTho.Graph.Names.Matching;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>A filter made ready for one graph: what it names is looked up once, not for every entity.</summary>
internal sealed class EntitySelection
{
    private static readonly string[] s_dates = ["date", "deadline"];

    private readonly IGraph _graph;
    private readonly EntityKind _kind;
    private readonly EntityFilter _filter;
    private readonly HashSet<int>[] _sets;

    /// <exception cref="UnknownEntityException">The filter names an entity that is not there.</exception>
    /// <exception cref="RefusedQuestionException">The name is no name.</exception>
    public EntitySelection(IGraph graph, EntityKind kind, EntityFilter filter, CancellationToken cancel)
    {
        (_graph, _kind, _filter) = (graph, kind, filter);
        _sets = [.. graph.NumbersOf(filter.Linked ?? []).Select(Neighbours), .. CitedIn(), .. Named(cancel)];
    }

    /// <summary>The only entities that can meet the filter, where that is a short list; null where all must be looked at.</summary>
    public IReadOnlyCollection<int>? Candidates => _sets.MinBy(set => set.Count);

    public bool Takes(int entity) =>
        _graph.KindOf(entity) == _kind
        && _sets.All(set => set.Contains(entity))
        && _filter.Classes?.Contains(_graph.Entity(entity).Class) != false
        && _filter.Statuses?.Cast<Status?>().Contains(_graph.StatusOf(entity).Status()) != false
        && (_filter.Within is not { } within || DatesOf(_graph, entity).Any(date => date.MayOverlap(within)));

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

    /// <summary>When it is, or is due, in the words of its best claims.</summary>
    public static IEnumerable<Period> DatesOf(IGraph graph, int entity) =>
        from property in s_dates
        from claim in graph.BestOf(entity, property)
        where claim.Value is ClaimValue.Date
        select ((ClaimValue.Date)claim.Value).Value;

    /// <exception cref="RefusedQuestionException">The name is no name.</exception>
    public static NameQuery QueryOf(string name)
    {
        var query = new NameQuery(name);

        return query.Words.Count <= Search.MostWords
            ? query
            : throw new RefusedQuestionException(
                "name", $"\"name\" has {query.Words.Count} words, and a name has at most {Search.MostWords}. Leave out what is no name.");
    }

    private IEnumerable<HashSet<int>> Named(CancellationToken cancel)
    {
        if (_filter.Name is not { } name)
        {
            return [];
        }

        return [[.. _graph.Names.Find(QueryOf(name), entity => _graph.KindOf(entity) == _kind, cancel).Select(match => match.Entity)]];
    }
}
