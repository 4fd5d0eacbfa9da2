using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.GraphQL.Execution;

namespace CanTho.Graph.Api.Resolvers;

internal static class OrganisationResolvers
{
    public static Task<IReadOnlyList<Relationship>> Posts(Entity parent, PartialDate? asOf, ResolverContext context, IGraphStore store) =>
        context.Joined(parent.Id, Direction.In, asOf, store, RelationType.HoldsPost);
}
