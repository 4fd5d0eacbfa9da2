using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.GraphQL.Execution;

namespace CanTho.Graph.Api.Resolvers;

internal static class TimelineEntryResolvers
{
    public static Task<Entity> Subject(TimelineEntry parent, ResolverContext context, IGraphStore store) => context.Entity(parent.Subject, store);

    public static string Sentence(TimelineEntry parent, Language language) => parent.Sentence(language);
}
