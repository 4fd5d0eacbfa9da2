using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using Route = CanTho.Graph.Questions.Route;

namespace CanTho.Graph.Api.Resolvers;

internal static class LinksResolvers
{
    public static IReadOnlyList<Route> Paths(LinksAnswer parent) => parent.Routes;

    public static string? Note(LinksAnswer parent, Language language) => parent.Note?.In(language);
}

internal static class RouteResolvers
{
    public static string Sentence(Route parent, Language language) => Sentences.Sentence.Of(parent, language);
}
