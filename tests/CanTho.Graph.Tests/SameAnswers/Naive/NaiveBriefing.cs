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
        var scope = new BriefedOn(facts, subject, asked.AsOf ?? LatestDocument(facts));
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
            []);

        answer = answer with { Footnotes = [.. Cited(answer).Distinct()] };
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

        var ahead = NaiveTimeline.Around(scope.Facts, [scope.Subject])
            .Concat(NaiveTimeline.OfClaims(scope.Facts, scope.Facts.Each(inHand)))
            .DistinctBy(dated => dated.Id)
            .Where(dated => dated.Kind is not (TimelineKind.Status or TimelineKind.Issued))
            .Where(dated => dated is { Claim: not null, Done: false } ? dated.When.Latest >= day.Earliest : dated.When.Earliest > day.Latest);

        return NaiveTimeline.Order.Sorted(ahead).Select(dated => NaiveTimeline.Entry(scope.Facts, dated));
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
