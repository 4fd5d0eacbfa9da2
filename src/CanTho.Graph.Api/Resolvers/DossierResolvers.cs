using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Api.Resolvers;

internal static class DossierResolvers
{
    public static string Text(DossierAnswer parent, Language language) => parent.Text(language);

    public static string? Note(DossierAnswer parent, Language language) => parent.Note?.In(language);
}

internal static class ContactResolvers
{
    public static string? Role(Contact parent, Language language) => parent.Role?.In(language);
}

internal static class GapResolvers
{
    public static string Text(Gap parent, Language language) => parent.Text.In(language);
}
