using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Briefing;
using CanTho.Graph.Tests.Stores;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>
/// A briefing put together from what <see cref="DossierAnswer"/> and its parts say of themselves: every list of it, its order, footnotes and gaps. The
/// plain text is laid out by the product from these lists (that is sentences, and they are compared among the stores).
/// </summary>
internal static class NaiveBriefing
{
    public static DossierAnswer Of(PlainFacts facts, Dossier asked)
    {
        var subject = facts[asked.Of];
        var scope = new BriefedOn(facts, subject, asked.AsOf ?? LatestDocument(facts), asked.Most);
        var posts = NaivePosts.All(scope);
        var contacts = NaiveContacts.All(scope);
        var (projects, agreements) = (NaiveUndertakings.Projects(scope), NaiveUndertakings.Agreements(scope));

        EntityId[] inHand = [.. projects.Select(project => project.Project.Id), .. agreements.Select(agreement => agreement.Agreement.Id)];
        var tasks = NaiveUndertakings.Tasks(scope, [subject.Id, .. inHand]);
        EntityId[] toDo = [.. inHand, .. tasks.Select(task => task.Task.Id)];
        EntityId[] spokenOf = [subject.Id, .. contacts.Select(contact => contact.At.Id), .. toDo];

        var answer = new DossierAnswer(
            subject,
            scope.Day,
            facts.Best(subject.Id, "honorific"),
            [.. posts.Where(post => !NaivePosts.IsFormer(scope, post) && PlainFacts.MayHold(post, scope.Day))],
            [.. posts.Where(post => NaivePosts.IsFormer(scope, post))],
            contacts,
            contacts.FirstOrDefault(contact => contact.Ours.Count > 0),
            NaiveContacts.Shared(scope, contacts),
            [.. contacts.SelectMany(contact => CameOf(facts, contact))],
            tasks,
            projects,
            agreements,
            [.. ToCome(scope, toDo)],
            [.. spokenOf.Distinct().SelectMany(id => NaiveConflicts.About(facts, id)).DistinctBy(conflict => conflict.Id)],
            [.. NaiveGaps.Of(scope, [.. posts.Where(post => !NaivePosts.IsFormer(scope, post) && PlainFacts.MayHold(post, scope.Day))], contacts, projects)],
            [],
            null);

        answer = answer with { Footnotes = [.. Cited(answer).Distinct()], Note = Note(scope, asked.Most) };
        return answer with { Written = BriefingText.Of(answer, new(answer), new NaiveGraph(facts.All)) };
    }

    // By property name, then id, as what is claimed of an event stands.
    private static IEnumerable<Claim> CameOf(PlainFacts facts, Contact contact) => facts.About(contact.At.Id)
        .Where(claim => claim.Property.Name is "outcome" or "topic" && claim.Rank != Rank.Deprecated)
        .OrderBy(claim => claim.Property.Name, Utf8Order.Instance)
        .ThenBy(claim => claim.Id, Utf8Order.Instance);

    // Due, planned or beginning behind the day, the nearest first; what is due or planned is ahead until its last day is past.
    private static IEnumerable<TimelineEntry> ToCome(BriefedOn scope, IReadOnlyList<EntityId> inHand)
    {
        if (scope.Day is not { } day)
        {
            return [];
        }

        var nearest = scope.Shown.Of(
            scope.Subject.Id,
            NaiveTimeline.Order.Sorted(Ahead(NaiveTimeline.Around(scope.Facts, [scope.Subject]))).OrderBy(dated => IsDue(dated) ? dated.When.Latest : dated.When.Earliest));

        return NaiveTimeline.Order.Sorted(nearest.Concat(Ahead(NaiveTimeline.OfClaims(scope.Facts, scope.Facts.Each(inHand)))).DistinctBy(dated => dated.Id))
            .Select(dated => NaiveTimeline.Entry(scope.Facts, dated));

        IEnumerable<NaiveTimeline.Dated> Ahead(IEnumerable<NaiveTimeline.Dated> dates) =>
            from dated in dates
            where dated.Kind is not (TimelineKind.Status or TimelineKind.Issued)
            where IsDue(dated) ? dated.When.Latest >= day.Earliest : dated.When.Earliest > day.Latest
            select dated;

        static bool IsDue(NaiveTimeline.Dated dated) => dated is { Claim: not null, Done: false };
    }

    // The subject first, then by id.
    private static LocalisedText? Note(BriefedOn scope, int most)
    {
        var cut = scope.Shown.Cut.OrderBy(id => id != scope.Subject.Id).ThenBy(id => id).ToList();

        return cut.Count == 0 ? null : new(
            $"Chỉ xét {most} mục gần nhất của mỗi loại, vì còn nhiều hơn, ở: {Names("vi", ", ", $"{cut.Count - 5} mục khác")}.",
            $"Only the latest {most} of each sort were looked at, as there are more, of: {Names("en", ", ", cut.Count == 6 ? "one other" : $"{cut.Count - 5} others")}.",
            $"件数が多いため、各種別の最新{most}件だけを調べた対象：{Names("ja", "、", $"ほか{cut.Count - 5}件")}。");

        string Names(string language, string comma, string more) =>
            string.Join(comma, [.. cut.Take(5).Select(id => PlainFacts.Shown(scope.Facts[id], language)), .. cut.Count > 5 ? [more] : (string[])[]]);
    }

    private static PartialDate? LatestDocument(PlainFacts facts)
    {
        var dates = facts.All.Entities
            .Where(entity => entity.Kind == EntityKind.Document)
            .Select(document => facts.When(document.Id, "date")?.Until)
            .OfType<PartialDate>()
            .OrderBy(date => date.Latest)
            .ThenBy(date => date.Earliest)
            .ToList();

        return dates is [.., var latest] ? latest : null;
    }

    private static IEnumerable<Citation> Cited(DossierAnswer answer) =>
        PlainFacts.Sources(answer.Subject)
            .Concat(answer.Address.SelectMany(claim => claim.Sources))
            .Concat(answer.Posts.SelectMany(post => post.Sources))
            .Concat(answer.FormerPosts.SelectMany(post => post.Sources))
            .Concat(answer.Contacts.SelectMany(contact => contact.Sources))
            .Concat(answer.Promises.SelectMany(claim => claim.Sources))
            .Concat(answer.OpenTasks.SelectMany(task => task.Sources))
            .Concat(answer.Projects.SelectMany(project => project.Sources))
            .Concat(answer.Agreements.SelectMany(agreement => agreement.Sources))
            .Concat(answer.Agreements.SelectMany(agreement => agreement.OpenTasks.SelectMany(task => task.Sources)))
            .Concat(answer.Upcoming.SelectMany(entry => entry.Sources))
            .Concat(answer.Conflicts.SelectMany(conflict => conflict.Sides.SelectMany(side => side.Sources)));
}
