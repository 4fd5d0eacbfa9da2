using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.GraphQL.Execution;

namespace CanTho.Graph.Api.Resolvers;

internal static class ClaimResolvers
{
    public static Task<Entity> About(Claim parent, ResolverContext context, IGraphStore store) => context.Entity(parent.About, store);

    public static string Property(Claim parent) => parent.Property.Name;

    public static Task<string> Value(Claim parent, Language language, ResolverContext context, IGraphStore store) =>
        context.InWords(parent.Value, parent.Unit, language, store);

    public static Status? Status(Claim parent) => parent.Status();

    public static decimal? Number(Claim parent) => (parent.Value as ClaimValue.Number)?.Value;

    public static Period? Date(Claim parent) => (parent.Value as ClaimValue.Date)?.Value;

    public static async Task<Entity?> Entity(Claim parent, ResolverContext context, IGraphStore store) =>
        parent.Value is ClaimValue.Reference reference ? await context.Entity(reference.Value, store) : null;
}
