using CanTho.Graph.Domain;
using CanTho.Graph.Sentences;

namespace CanTho.Graph.Questions.Briefing;

/// <summary>Of whom a briefing looked at the latest so many of a sort and no more.</summary>
internal static class CutBriefing
{
    private const int Named = 5;

    /// <summary>The subject first, then by id; null when everything was looked at.</summary>
    public static LocalisedText? Note(BriefingScope scope)
    {
        var (graph, look) = (scope.Graph, scope.Foremost);
        Entity[] of = [.. look.Cut.OrderBy(entity => entity != scope.Subject).ThenBy(graph.IdOf).Select(graph.Entity)];

        return of.Length == 0 ? null : new(
            $"Chỉ xét {Count(look.Most, Language.Vi)} mục gần nhất của mỗi loại, vì còn nhiều hơn, ở: {Names(Language.Vi, ", ", more => $"{Count(more, Language.Vi)} mục khác")}.",
            $"Only the latest {Count(look.Most, Language.En)} of each sort were looked at, as there are more, of: {Names(Language.En, ", ", more => more == 1 ? "one other" : $"{Count(more, Language.En)} others")}.",
            $"件数が多いため、各種別の最新{Count(look.Most, Language.Ja)}件だけを調べた対象：{Names(Language.Ja, "、", more => $"ほか{Count(more, Language.Ja)}件")}。");

        string Names(Language language, string comma, Func<int, string> more) =>
            string.Join(comma, of.Take(Named).Select(entity => entity.NameIn(language)).Concat(of.Length > Named ? [more(of.Length - Named)] : []));
    }

    private static string Count(int number, Language language) => ClaimWords.Number(number, language);
}
