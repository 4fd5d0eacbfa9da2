using CanTho.Graph.Domain;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;

namespace CanTho.Graph.Questions;

/// <summary>All there is, for an export.</summary>
public sealed record Everything : Question<EverythingAnswer>
{
    internal override EverythingAnswer Answer(IGraph graph, CancellationToken cancel) => new(
        graph.Revision,
        Enum.GetValues<EntityKind>().ToDictionary(kind => kind, kind => Described(graph, kind, cancel).ToAsyncEnumerable()),
        Relationships(graph, cancel).ToAsyncEnumerable(),
        Stoppable(graph.Figures, cancel).ToAsyncEnumerable());

    internal override Task<EverythingAnswer> Answer(ServerGraph server, CancellationToken cancel)
    {
        var pages = new EverythingPages(server, cancel);

        return Task.FromResult(new EverythingAnswer(
            server.Revision, Enum.GetValues<EntityKind>().ToDictionary(kind => kind, pages.Entities), pages.Relationships(), pages.Figures()));
    }

    private static IEnumerable<DescribedEntity> Described(IGraph graph, EntityKind kind, CancellationToken cancel) =>
        from entity in Stoppable(graph.OfKind(kind), cancel)
        select new DescribedEntity(graph.Entity(entity), [.. graph.ClaimsAbout(entity).OrderBy(claim => claim.Id, CodePointOrder.Instance)]);

    // From entity to entity, because five million ids sorted as a whole would all have to be in memory.
    private static IEnumerable<Relationship> Relationships(IGraph graph, CancellationToken cancel) =>
        from kind in EverythingAnswer.KindsById
        from entity in Stoppable(graph.OfKind(kind), cancel)
        from relationship in From(graph, entity).OrderBy(relationship => relationship.Id, CodePointOrder.Instance)
        select relationship;

    private static List<Relationship> From(IGraph graph, int entity)
    {
        var found = new List<Relationship>();

        foreach (var hop in graph.HopsOf(entity))
        {
            if (hop.Forward)
            {
                found.Add(graph.Relationship(hop.Relationship));
            }
        }

        return found;
    }

    private static IEnumerable<T> Stoppable<T>(IEnumerable<T> all, CancellationToken cancel)
    {
        foreach (var one in all)
        {
            cancel.ThrowIfCancellationRequested();
            yield return one;
        }
    }
}

/// <summary>
/// Everything at one revision. The lists are read while they are walked, so that nothing is in memory twice, and may be walked again: they
/// give the same, whatever is written to the store meanwhile: from Neo4j, which keeps no snapshots, the same or a
/// <see cref="ChangedWhileReadException"/>. They stop with the token of the question.
/// </summary>
/// <param name="EntitiesOf">Each kind by id, in code-point order.</param>
/// <param name="Relationships">By the id of the entity that they run from, then by their own.</param>
/// <param name="Figures">By id.</param>
public sealed record EverythingAnswer(
    Revision Revision,
    IReadOnlyDictionary<EntityKind, IAsyncEnumerable<DescribedEntity>> EntitiesOf,
    IAsyncEnumerable<Relationship> Relationships,
    IAsyncEnumerable<Figure> Figures)
{
    /// <summary>By id: kind after kind, for ids begin with the kind.</summary>
    public IAsyncEnumerable<DescribedEntity> Entities => KindsById.ToAsyncEnumerable().SelectMany(kind => EntitiesOf[kind]);

    /// <summary>By the id of the entity that they are about, then by their own.</summary>
    public IAsyncEnumerable<Claim> Claims => Entities.SelectMany(one => one.Claims);

    internal static IReadOnlyList<EntityKind> KindsById { get; } =
        [.. Enum.GetValues<EntityKind>().OrderBy(kind => kind.IdPrefix(), CodePointOrder.Instance)];
}

/// <param name="Claims">All that are about it, by id.</param>
public sealed record DescribedEntity(Entity Entity, IReadOnlyList<Claim> Claims);
