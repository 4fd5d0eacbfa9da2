using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Sentences;
using CanTho.Graph.Stores;
using CanTho.GraphQL.Execution;

namespace CanTho.Graph.Api.Resolvers;

/// <summary>
/// What many rows of an answer ask for one by one, fetched from the store in one question for all that are waiting.
/// </summary>
internal static class Loaders
{
    /// <exception cref="InvalidOperationException">The store names an entity that it does not have: it is broken.</exception>
    public static async Task<Entity> Entity(this ResolverContext context, EntityId id, IGraphStore store) =>
        await context.Loader<EntityId, Entity?>("entities", (ids, cancel) => store.Ask(new EntitiesById(ids), cancel)).Load(id)
            ?? throw new InvalidOperationException($"The store names \"{id}\" but does not have it.");

    public static async Task<IReadOnlyList<Entity>> Entities(this ResolverContext context, IEnumerable<EntityId> ids, IGraphStore store) =>
        await Task.WhenAll(ids.Select(id => context.Entity(id, store)));

    /// <summary>An entity or a fact that the store has named.</summary>
    public static async Task<object> Node(this ResolverContext context, string id, IGraphStore store) =>
        await context.Loader<string, object?>("nodes", (ids, cancel) => Nodes(store, ids, cancel)).Load(id)
            ?? throw new InvalidOperationException($"The store names \"{id}\" but does not have it.");

    public static async Task<IReadOnlyList<object>> Facts(this ResolverContext context, IEnumerable<string> ids, IGraphStore store) =>
        await Task.WhenAll(ids.Select(id => context.Node(id, store)));

    /// <summary>Whatever has these ids, in their order; null where nothing has.</summary>
    public static async ValueTask<IReadOnlyList<object?>> Nodes(IGraphStore store, IReadOnlyList<string> ids, CancellationToken cancel)
    {
        var entities = await store.Ask(new EntitiesById([.. ids.Select(id => new EntityId(id))]), cancel);
        var facts = await store.Ask(new FactsById(ids), cancel);
        return [.. entities.Zip(facts, (entity, fact) => entity ?? fact)];
    }

    public static async Task<string> InWords(this ResolverContext context, ClaimValue value, string? unit, Language language, IGraphStore store)
    {
        var named = value is ClaimValue.Reference reference ? await context.Entity(reference.Value, store) : null;
        return ClaimWords.Of(value, unit, _ => named!, language);
    }

    /// <summary>The best-ranked first.</summary>
    public static Task<IReadOnlyList<Claim>> Claims(this ResolverContext context, EntityId about, string property, IGraphStore store) =>
        context.Loader<EntityId, IReadOnlyList<Claim>>(
            $"claims {property}", (ids, cancel) => store.Ask(new ClaimsAbout(ids, property), cancel)).Load(about);

    /// <summary>
    /// The relationships behind a field that is named for what they say: posts, parties, participants. The first
    /// <see cref="Page.Most"/>; who wants more pages through <c>relationships</c>.
    /// </summary>
    public static Task<IReadOnlyList<Relationship>> Joined(
        this ResolverContext context, EntityId of, Direction direction, IGraphStore store, params IReadOnlyList<RelationType> types) =>
        context.Joined(of, direction, asOf: null, store, types);

    /// <inheritdoc cref="Joined(ResolverContext, EntityId, Direction, IGraphStore, IReadOnlyList{RelationType})"/>
    /// <param name="asOf">Only those that may hold on this date.</param>
    public static Task<IReadOnlyList<Relationship>> Joined(
        this ResolverContext context, EntityId of, Direction direction, PartialDate? asOf, IGraphStore store, params IReadOnlyList<RelationType> types) =>
        context.Loader<EntityId, IReadOnlyList<Relationship>>(
            $"{direction} {string.Join(' ', types)} {asOf}",
            async (ids, cancel) =>
            {
                var filter = new RelationshipFilter(types, asOf, OtherKinds: null, direction);
                var slices = await store.Ask(new RelationshipsOf(ids, filter, new Page(Page.Most)), cancel);
                return [.. slices.Select(slice => slice.Items)];
            }).Load(of);
}
