using CanTho.Graph.Domain;
using CanTho.Graph.Stores;
using CanTho.GraphQL.Execution;

namespace CanTho.Graph.Api.Resolvers;

internal static class CitationResolvers
{
    public static Task<Entity> Document(Citation parent, ResolverContext context, IGraphStore store) => context.Entity(parent.Document, store);
}
