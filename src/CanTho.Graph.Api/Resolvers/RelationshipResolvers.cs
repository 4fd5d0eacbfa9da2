using CanTho.Graph.Domain;
using CanTho.Graph.Stores;
using CanTho.GraphQL.Execution;

namespace CanTho.Graph.Api.Resolvers;

internal static class RelationshipResolvers
{
    public static Task<Entity> From(Relationship parent, ResolverContext context, IGraphStore store) => context.Entity(parent.From, store);

    public static Task<Entity> To(Relationship parent, ResolverContext context, IGraphStore store) => context.Entity(parent.To, store);

    public static string? Role(Relationship parent, Language language) => parent.Role?.In(language);

    public static async Task<string> Sentence(Relationship parent, Language language, ResolverContext context, IGraphStore store)
    {
        var ends = await context.Entities([parent.From, parent.To], store);
        return Sentences.Sentence.Of(parent, id => ends[id == parent.From ? 0 : 1], language);
    }
}
