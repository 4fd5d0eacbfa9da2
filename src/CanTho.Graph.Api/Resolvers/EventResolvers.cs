using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.GraphQL.Execution;

namespace CanTho.Graph.Api.Resolvers;

internal static class EventResolvers
{
    public static async Task<Period?> Date(Entity parent, ResolverContext context, IGraphStore store) =>
        Claimed.Date(await context.Claims(parent.Id, "date", store));

    public static Task<IReadOnlyList<Relationship>> Participants(Entity parent, ResolverContext context, IGraphStore store) =>
        context.Joined(parent.Id, Direction.In, store, RelationType.Organised, RelationType.Hosted, RelationType.Attended);
}
