using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Api.Resolvers;

/// <summary>The root: each field asks the store one question.</summary>
internal static class QueryResolvers
{
    /// <summary>How many ids <c>nodes</c> takes.</summary>
    private const int MostIds = 100;

    public static async Task<object?> Node(string id, IGraphStore store, CancellationToken cancel) =>
        (await Loaders.Nodes(store, [id], cancel))[0];

    public static ValueTask<IReadOnlyList<object?>> Nodes(IReadOnlyList<string> ids, IGraphStore store, CancellationToken cancel) =>
        ids.Count <= MostIds
            ? Loaders.Nodes(store, ids, cancel)
            : throw new RefusedQuestionException("ids", $"There are {ids.Count} ids; ask for at most {MostIds} at once.");

    public static async Task<Entity?> Entity(EntityId id, IGraphStore store, CancellationToken cancel) =>
        (await store.Ask(new EntitiesById([id]), cancel))[0];

    public static async Task<Connection<SearchHit>> Search(
        string text, IReadOnlyList<EntityKind>? kinds, int? first, string? after, IGraphStore store, CancellationToken cancel) =>
        Connection<SearchHit>.Of(await store.Ask(new Search(text, kinds, new Page(first, after)), cancel));

    public static async Task<Connection<Figure>> Figures(
        IReadOnlyList<Indicator>? indicator,
        IReadOnlyList<EntityId>? about,
        PartialDate? from,
        PartialDate? until,
        int? first,
        string? after,
        IGraphStore store,
        CancellationToken cancel) =>
        Connection<Figure>.Of(await store.Ask(new Figures(indicator, about, from, until, new Page(first, after)), cancel));

    public static ValueTask<LinksAnswer> Links(
        EntityId from,
        EntityId to,
        int maxHops,
        int first,
        IReadOnlyList<EntityKind>? through,
        IReadOnlyList<RelationType>? relations,
        IReadOnlyList<EntityId>? avoid,
        PartialDate? asOf,
        IGraphStore store,
        CancellationToken cancel) =>
        store.Ask(new Links(from, to, maxHops, first, through, relations, avoid, asOf), cancel);

    public static ValueTask<Subgraph> Neighbourhood(
        IReadOnlyList<EntityId> of,
        int hops,
        int limit,
        IReadOnlyList<EntityKind>? kinds,
        IReadOnlyList<RelationType>? relations,
        PartialDate? asOf,
        IGraphStore store,
        CancellationToken cancel) =>
        store.Ask(new Neighbourhood(of, hops, limit, kinds, relations, asOf), cancel);

    public static ValueTask<DossierAnswer> Dossier(EntityId of, PartialDate? asOf, IGraphStore store, TimeProvider time, CancellationToken cancel) =>
        store.Ask(new Dossier(of, asOf ?? PartialDate.Of(DateOnly.FromDateTime(time.GetLocalNow().DateTime))), cancel);

    public static async Task<Connection<TimelineEntry>> Timeline(
        IReadOnlyList<EntityId>? about,
        PartialDate? from,
        PartialDate? until,
        int? first,
        string? after,
        IGraphStore store,
        CancellationToken cancel) =>
        Connection<TimelineEntry>.Of(await store.Ask(new Timeline(about, from, until, new Page(first, after)), cancel));

    public static async Task<Connection<Conflict>> Conflicts(EntityId? about, int? first, string? after, IGraphStore store, CancellationToken cancel) =>
        Connection<Conflict>.Of(await store.Ask(new Conflicts(about, new Page(first, after)), cancel));

    public static ValueTask<OverviewAnswer> Overview(IGraphStore store, CancellationToken cancel) => store.Ask(new Overview(), cancel);
}
