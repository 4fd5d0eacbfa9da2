using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.GraphQL.Execution;

namespace CanTho.Graph.Api.Resolvers;

internal static class ConflictResolvers
{
    public static Task<Entity> About(Conflict parent, ResolverContext context, IGraphStore store) => context.Entity(parent.About, store);

    public static async Task<Entity?> Partner(Conflict parent, ResolverContext context, IGraphStore store) =>
        parent.Partner is { } partner ? await context.Entity(partner, store) : null;
}

internal static class ConflictSideResolvers
{
    public static Task<string> Value(ConflictSide parent, Language language, ResolverContext context, IGraphStore store) =>
        context.InWords(parent.Typed, parent.Unit, language, store);

    public static Task<IReadOnlyList<object>> Facts(ConflictSide parent, ResolverContext context, IGraphStore store) => context.Facts(parent.FactIds, store);
}
