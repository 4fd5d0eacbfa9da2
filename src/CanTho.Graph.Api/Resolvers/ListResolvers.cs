using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.GraphQL.Execution;

namespace CanTho.Graph.Api.Resolvers;

/// <summary>The registers of the root: one list for each kind of entity, all filtered, ordered and paged alike.</summary>
[Resolves("Query")]
internal static class ListResolvers
{
    public static Task<Connection<Entity>> People(
        EntityFilterInput? filter, EntityOrderInput? orderBy, int? first, string? after, int? last, string? before, IGraphStore store, CancellationToken cancel) =>
        List(EntityKind.Person, filter, orderBy, new Page(first, after, last, before), store, cancel);

    public static Task<Connection<Entity>> Organisations(
        EntityFilterInput? filter, EntityOrderInput? orderBy, int? first, string? after, int? last, string? before, IGraphStore store, CancellationToken cancel) =>
        List(EntityKind.Organisation, filter, orderBy, new Page(first, after, last, before), store, cancel);

    public static Task<Connection<Entity>> Places(
        EntityFilterInput? filter, EntityOrderInput? orderBy, int? first, string? after, int? last, string? before, IGraphStore store, CancellationToken cancel) =>
        List(EntityKind.Place, filter, orderBy, new Page(first, after, last, before), store, cancel);

    public static Task<Connection<Entity>> Agreements(
        EntityFilterInput? filter, EntityOrderInput? orderBy, int? first, string? after, int? last, string? before, IGraphStore store, CancellationToken cancel) =>
        List(EntityKind.Agreement, filter, orderBy, new Page(first, after, last, before), store, cancel);

    public static Task<Connection<Entity>> Projects(
        EntityFilterInput? filter, EntityOrderInput? orderBy, int? first, string? after, int? last, string? before, IGraphStore store, CancellationToken cancel) =>
        List(EntityKind.Project, filter, orderBy, new Page(first, after, last, before), store, cancel);

    public static Task<Connection<Entity>> Events(
        EntityFilterInput? filter, EntityOrderInput? orderBy, int? first, string? after, int? last, string? before, IGraphStore store, CancellationToken cancel) =>
        List(EntityKind.Event, filter, orderBy, new Page(first, after, last, before), store, cancel);

    public static Task<Connection<Entity>> Tasks(
        EntityFilterInput? filter, EntityOrderInput? orderBy, int? first, string? after, int? last, string? before, IGraphStore store, CancellationToken cancel) =>
        List(EntityKind.Task, filter, orderBy, new Page(first, after, last, before), store, cancel);

    public static Task<Connection<Entity>> Documents(
        EntityFilterInput? filter, EntityOrderInput? orderBy, int? first, string? after, int? last, string? before, IGraphStore store, CancellationToken cancel) =>
        List(EntityKind.Document, filter, orderBy, new Page(first, after, last, before), store, cancel);

    private static async Task<Connection<Entity>> List(
        EntityKind kind, EntityFilterInput? filter, EntityOrderInput? order, Page page, IGraphStore store, CancellationToken cancel) =>
        Connection<Entity>.Of(await store.Ask(new EntityList(kind, filter?.Filter, (order ?? new EntityOrderInput(EntityOrderField.Name)).Order, page), cancel));
}

internal sealed record EntityFilterInput(
    IReadOnlyList<string>? Classes,
    string? Name,
    IReadOnlyList<Status>? Statuses,
    Period? Within,
    IReadOnlyList<EntityId>? LinkedTo,
    IReadOnlyList<RelationType>? By,
    EntityId? CitedIn)
{
    public EntityFilter Filter => new(Classes, Name, Statuses, Within, LinkedTo, By, CitedIn);
}

internal sealed record EntityOrderInput(EntityOrderField Field, bool Descending = false, Language Language = Language.Vi)
{
    public EntityOrder Order => new(Field, Descending, Language);
}
