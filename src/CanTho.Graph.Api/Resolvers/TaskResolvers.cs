using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.GraphQL.Execution;

namespace CanTho.Graph.Api.Resolvers;

internal static class TaskResolvers
{
    public static async Task<string?> Subject(Entity parent, Language language, ResolverContext context, IGraphStore store) =>
        Claimed.Text(await context.Claims(parent.Id, "subject", store), language);

    public static async Task<Period?> Deadline(Entity parent, ResolverContext context, IGraphStore store) =>
        Claimed.Date(await context.Claims(parent.Id, "deadline", store));

    public static async Task<Status?> Status(Entity parent, PartialDate? asOf, ResolverContext context, IGraphStore store) =>
        Claimed.Status(await context.Claims(parent.Id, "status", store), asOf);

    public static Task<IReadOnlyList<Relationship>> Leads(Entity parent, ResolverContext context, IGraphStore store) =>
        context.Joined(parent.Id, Direction.In, store, RelationType.Leads);

    public static Task<IReadOnlyList<Relationship>> Cooperating(Entity parent, ResolverContext context, IGraphStore store) =>
        context.Joined(parent.Id, Direction.In, store, RelationType.CooperatesIn);
}
