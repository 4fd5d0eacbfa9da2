using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Sentences;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>What nobody has told us.</summary>
internal static class NaiveGaps
{
    private static readonly Dictionary<GapKind, LocalisedText> s_texts = new()
    {
        [GapKind.NoFormOfAddress] = new("Không nguồn nào cho biết cách xưng hô với {0}.", "No source says how to address {0}.", "{0}の敬称はどの資料にもない。"),
        [GapKind.NoJapaneseName] = new(
            "Chưa có tên tiếng Nhật của {0}: không nguồn nào in chữ Nhật.", "The name of {0} in Japanese is not known: no source prints it.",
            "{0}の日本語表記は不明（どの資料にもない）。"),
        [GapKind.NoPost] = new("Không nguồn nào nêu chức vụ hiện nay của {0}.", "No source gives a present post of {0}.", "{0}の現職はどの資料にもない。"),
        [GapKind.PostUndated] = new("Không rõ từ khi nào và đến khi nào: {0}", "It is not known since when and until when: {0}", "在任期間不明：{0}"),
        [GapKind.NoDate] = new("Không rõ ngày: {0}.", "The date is not known: {0}.", "日付不明：{0}。"),
        [GapKind.NoneOfUs] = new("Không rõ ai phía ta có mặt: {0}.", "Who of us was there is not known: {0}.", "当方の出席者不明：{0}。"),
        [GapKind.NoStatus] = new("Không rõ tình trạng: {0}.", "How far it has come is not known: {0}.", "進捗不明：{0}。"),
    };

    public static IEnumerable<Gap> Of(
        BriefedOn scope, IReadOnlyList<Relationship> posts, IReadOnlyList<Contact> contacts, IReadOnlyList<ProjectState> projects)
    {
        var (subject, isPerson) = (scope.Subject, scope.Subject.Kind == EntityKind.Person);
        var isOurs = scope.IsOurs(subject.Id);

        return
        [
            .. One(isPerson && scope.Facts.Best(subject.Id, "honorific").Count == 0, GapKind.NoFormOfAddress),
            .. One(isPerson && !isOurs && scope.IsJapanese(subject) && subject.Names.All(name => name.Language != "ja"), GapKind.NoJapaneseName),
            .. One(isPerson && posts.Count == 0, GapKind.NoPost),
            .. posts.Where(post => post.Since is null && post.Until is null)
                .Select(post => Say(subject, GapKind.PostUndated, language => Sentence.Of(post, id => scope.Facts[id], language))),
            .. contacts.Where(contact => contact.When is null).Select(contact => About(contact.At, GapKind.NoDate)),
            .. contacts.Where(contact => !isOurs && contact.Ours.Count == 0 && !scope.Shown.Cut.Contains(contact.At.Id)).Select(contact => About(contact.At, GapKind.NoneOfUs)),
            .. projects.Where(project => project.Status is null).Select(project => About(project.Project, GapKind.NoStatus)),
        ];

        IEnumerable<Gap> One(bool isThere, GapKind kind) => isThere ? [About(subject, kind)] : [];
    }

    private static Gap About(Entity entity, GapKind kind) => Say(entity, kind, language => PlainFacts.Shown(entity, language.Tag()));

    private static Gap Say(Entity about, GapKind kind, Func<Language, string> what)
    {
        return new(about, kind, new(Fill(Language.Vi), Fill(Language.En), Fill(Language.Ja)));

        string Fill(Language language) => s_texts[kind].In(language).Replace("{0}", what(language), StringComparison.Ordinal);
    }
}
