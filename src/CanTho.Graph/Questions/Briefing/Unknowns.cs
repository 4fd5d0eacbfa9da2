using CanTho.Graph.Domain;
using CanTho.Graph.Sentences;

namespace CanTho.Graph.Questions.Briefing;

/// <summary>What nobody has told us, so that the officer asks rather than assumes.</summary>
internal static class Unknowns
{
    private static readonly LocalisedText s_noAddress = new(
        "Không nguồn nào cho biết cách xưng hô với {0}.", "No source says how to address {0}.", "{0}の敬称はどの資料にもない。");

    private static readonly LocalisedText s_noJapanese = new(
        "Chưa có tên tiếng Nhật của {0}: không nguồn nào in chữ Nhật.",
        "The name of {0} in Japanese is not known: no source prints it.",
        "{0}の日本語表記は不明（どの資料にもない）。");

    private static readonly LocalisedText s_noPost = new(
        "Không nguồn nào nêu chức vụ hiện nay của {0}.", "No source gives a present post of {0}.", "{0}の現職はどの資料にもない。");

    private static readonly LocalisedText s_undated = new(
        "Không rõ từ khi nào và đến khi nào: {0}", "It is not known since when and until when: {0}", "在任期間不明：{0}");

    private static readonly LocalisedText s_noDate = new("Không rõ ngày: {0}.", "The date is not known: {0}.", "日付不明：{0}。");

    private static readonly LocalisedText s_noneOfUs = new(
        "Không rõ ai phía ta có mặt: {0}.", "Who of us was there is not known: {0}.", "当方の出席者不明：{0}。");

    private static readonly LocalisedText s_noStatus = new(
        "Không rõ tình trạng: {0}.", "How far it has come is not known: {0}.", "進捗不明：{0}。");

    public static IEnumerable<Gap> Of(
        BriefingScope scope, IReadOnlyList<Relationship> posts, IReadOnlyList<Contact> contacts, IReadOnlyList<ProjectState> projects)
    {
        var (graph, subject) = (scope.Graph, scope.Graph.Entity(scope.Subject));
        var isOurs = scope.Ours.Has(scope.Subject);

        if (subject.Kind == EntityKind.Person)
        {
            if (graph.BestOf(scope.Subject, "honorific").Count == 0)
            {
                yield return About(subject, GapKind.NoFormOfAddress, s_noAddress);
            }

            if (!isOurs && JapaneseSide.Has(graph, scope.Subject) && !subject.Names.Any(name => name.Language == Language.Ja.Tag()))
            {
                yield return About(subject, GapKind.NoJapaneseName, s_noJapanese);
            }

            if (posts.Count == 0)
            {
                yield return About(subject, GapKind.NoPost, s_noPost);
            }
        }

        foreach (var post in posts.Where(post => post is { Since: null, Until: null }))
        {
            string Say(Language language) => Sentence.Of(post, id => graph.Entity(graph.NumberOf(id)), language);
            yield return new(subject, GapKind.PostUndated, Fill(s_undated, Say));
        }

        foreach (var contact in contacts.Where(contact => contact.When is null))
        {
            yield return About(contact.At, GapKind.NoDate, s_noDate);
        }

        foreach (var contact in contacts.Where(contact => !isOurs && contact.Ours.Count == 0 && !scope.Foremost.Cut.Contains(graph.NumberOf(contact.At.Id))))
        {
            yield return About(contact.At, GapKind.NoneOfUs, s_noneOfUs);
        }

        foreach (var project in projects.Where(project => project.Status is null))
        {
            yield return About(project.Project, GapKind.NoStatus, s_noStatus);
        }
    }

    private static Gap About(Entity entity, GapKind kind, LocalisedText text) => new(entity, kind, Fill(text, entity.NameIn));

    private static LocalisedText Fill(LocalisedText text, Func<Language, string> with) =>
        new(In(text, with, Language.Vi), In(text, with, Language.En), In(text, with, Language.Ja));

    private static string In(LocalisedText text, Func<Language, string> with, Language language) =>
        text.In(language).Replace("{0}", with(language), StringComparison.Ordinal);
}
