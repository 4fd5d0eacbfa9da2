using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.GraphQL.Execution;

namespace CanTho.Graph.Api.Resolvers;

internal static class AgreementResolvers
{
    public static async Task<Period?> Date(Entity parent, ResolverContext context, IGraphStore store) =>
        Claimed.Date(await context.Claims(parent.Id, "date", store));

    public static async Task<IReadOnlyList<string>> Fields(Entity parent, Language language, ResolverContext context, IGraphStore store) =>
        Claimed.Texts(await context.Claims(parent.Id, "field", store), language);

    public static Task<IReadOnlyList<Relationship>> Parties(Entity parent, ResolverContext context, IGraphStore store) =>
        context.Joined(parent.Id, Direction.In, store, RelationType.PartyTo);

    public static Task<IReadOnlyList<Relationship>> Signatories(Entity parent, ResolverContext context, IGraphStore store) =>
        context.Joined(parent.Id, Direction.In, store, RelationType.Signed);
}
