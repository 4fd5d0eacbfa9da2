using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.GraphQL.Execution;

namespace CanTho.Graph.Api.Resolvers;

internal static class PersonResolvers
{
    public static async Task<IReadOnlyList<string>> Honorifics(Entity parent, ResolverContext context, IGraphStore store) =>
        Claimed.Texts(await context.Claims(parent.Id, "honorific", store), Language.Vi);

    public static Task<IReadOnlyList<Relationship>> Posts(Entity parent, PartialDate? asOf, ResolverContext context, IGraphStore store) =>
        context.Joined(parent.Id, Direction.Out, asOf, store, RelationType.HoldsPost);
}
