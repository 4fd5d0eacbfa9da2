using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.GraphQL.Execution;

namespace CanTho.Graph.Api.Resolvers;

internal static class DocumentResolvers
{
    public static async Task<string?> Number(Entity parent, ResolverContext context, IGraphStore store) =>
        Claimed.Text(await context.Claims(parent.Id, "number", store), Language.Vi);

    public static async Task<Period?> Date(Entity parent, ResolverContext context, IGraphStore store) =>
        Claimed.Date(await context.Claims(parent.Id, "date", store));

    [Batch]
    public static async Task<IReadOnlyList<Connection<Mention>>> Mentions(
        IReadOnlyList<Entity> parents, int? first, string? after, IGraphStore store, CancellationToken cancel)
    {
        var slices = await store.Ask(new Mentions([.. parents.Select(parent => parent.Id)], new Page(first, after)), cancel);
        return [.. slices.Select(Connection<Mention>.Of)];
    }
}

internal static class MentionResolvers
{
    public static Task<object> Node(Mention parent, ResolverContext context, IGraphStore store) => context.Node(parent.Id, store);
}
