using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.GraphQL.Execution;

namespace CanTho.Graph.Api.Resolvers;

/// <summary>What every kind of entity has.</summary>
internal static class EntityResolvers
{
    public static string ResolveType(object value) => ((Entity)value).Kind.ToString();

    public static string Name(Entity parent, Language language) => parent.NameIn(language);

    [Batch]
    public static async Task<IReadOnlyList<Connection<Relationship>>> Relationships(
        IReadOnlyList<Entity> parents,
        IReadOnlyList<RelationType>? types,
        PartialDate? asOf,
        Direction direction,
        IReadOnlyList<EntityKind>? kinds,
        int? first,
        string? after,
        IGraphStore store,
        CancellationToken cancel)
    {
        var filter = new RelationshipFilter(types, asOf, kinds, direction);
        var slices = await store.Ask(new RelationshipsOf([.. parents.Select(parent => parent.Id)], filter, new Page(first, after)), cancel);
        return [.. slices.Select(Connection<Relationship>.Of)];
    }

    [Batch]
    public static ValueTask<IReadOnlyList<IReadOnlyList<Claim>>> Claims(
        IReadOnlyList<Entity> parents, string? property, IGraphStore store, CancellationToken cancel) =>
        store.Ask(new ClaimsAbout([.. parents.Select(parent => parent.Id)], property), cancel);

    [Batch]
    public static ValueTask<IReadOnlyList<IReadOnlyList<Conflict>>> Conflicts(IReadOnlyList<Entity> parents, IGraphStore store, CancellationToken cancel) =>
        store.Ask(new ConflictsOf([.. parents.Select(parent => parent.Id)]), cancel);
}
