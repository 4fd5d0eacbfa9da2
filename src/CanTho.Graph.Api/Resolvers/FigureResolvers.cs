using CanTho.Graph.Domain;
using CanTho.Graph.Stores;
using CanTho.GraphQL.Execution;

namespace CanTho.Graph.Api.Resolvers;

internal static class FigureResolvers
{
    public static Task<Entity> About(Figure parent, ResolverContext context, IGraphStore store) => context.Entity(parent.About, store);

    public static decimal BaseValue(Figure parent) => Quantity.Of(parent.Value, parent.Unit).Value;

    public static async Task<Entity?> Partner(Figure parent, ResolverContext context, IGraphStore store) =>
        parent.Partner is { } partner ? await context.Entity(partner, store) : null;
}
