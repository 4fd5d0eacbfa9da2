using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.GraphQL.Execution;

namespace CanTho.Graph.Api.Resolvers;

internal static class PlaceResolvers
{
    public static async Task<string?> Iso(Entity parent, ResolverContext context, IGraphStore store) =>
        Claimed.Text(await context.Claims(parent.Id, "iso", store), Language.En);

    public static async Task<Entity?> PartOf(Entity parent, ResolverContext context, IGraphStore store) =>
        await context.Joined(parent.Id, Direction.Out, store, RelationType.PartOf) is [var best, ..] ? await context.Entity(best.To, store) : null;

    public static async Task<IReadOnlyList<Entity>> Parts(Entity parent, ResolverContext context, IGraphStore store)
    {
        var parts = await context.Joined(parent.Id, Direction.In, store, RelationType.PartOf);
        return await context.Entities(parts.Select(part => part.From), store);
    }
}
