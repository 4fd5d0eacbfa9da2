using CanTho.Graph.Domain;
using CanTho.Graph.Stores;
using CanTho.GraphQL.Execution;

namespace CanTho.Graph.Api.Resolvers;

internal static class ProjectResolvers
{
    public static async Task<Status?> Status(Entity parent, PartialDate? asOf, ResolverContext context, IGraphStore store) =>
        Claimed.Status(await context.Claims(parent.Id, "status", store), asOf);

    public static async Task<IReadOnlyList<Claim>> StatusHistory(Entity parent, ResolverContext context, IGraphStore store)
    {
        var claims = await context.Claims(parent.Id, "status", store);
        return [.. claims.OrderBy(claim => claim.Period?.Earliest ?? DateOnly.MinValue)];
    }
}
