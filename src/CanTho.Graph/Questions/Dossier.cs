using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Briefing;
using CanTho.Graph.Questions.Contradictions;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;

namespace CanTho.Graph.Questions;

/// <summary>The briefing on a person, an organisation or anything else: what to know an hour before the meeting.</summary>
/// <param name="AsOf">The day it is for. When null, the latest date that a document bears: the graph's own present.</param>
/// <param name="Most">Of whoever has more of a sort (meetings, people at one, tasks) the latest so many are looked at, and the answer says so.</param>
public sealed record Dossier(EntityId Of, PartialDate? AsOf = null, int Most = Dossier.Usual) : Question<DossierAnswer>
{
    /// <summary>Some hours' reading; of a hundred times as many nobody would read more.</summary>
    public const int Usual = 300;

    internal override DossierAnswer Answer(IGraph graph, CancellationToken cancel) => InWords(Sections(new(Scope(graph, cancel))), graph);

    internal override async Task<DossierAnswer> Answer(ServerGraph server, CancellationToken cancel)
    {
        var fetch = new BriefingFetch(server, cancel);
        await fetch.Subject(Of);
        var scope = Scope(fetch.Graph, cancel);
        var meetings = new Meetings(scope);
        await fetch.Facts(meetings);
        var sections = Sections(meetings);
        await fetch.Named(sections);

        return InWords(sections, scope.Graph);
    }

    private BriefingScope Scope(IGraph graph, CancellationToken cancel) =>
        new(graph, graph.NumberOf(Of), AsOf ?? LatestDocument(graph), Most, cancel);

    private static DossierAnswer Sections(Meetings meetings)
    {
        var scope = meetings.Scope;
        var (graph, undertakings) = (scope.Graph, new Undertakings(scope));

        var (posts, former) = PostsHeld.Of(scope);
        var contacts = meetings.All();
        var (projects, agreements) = (undertakings.Projects(), undertakings.Agreements());

        Entity[] inHand = [.. projects.Select(project => project.Project), .. agreements.Select(agreement => agreement.Agreement)];
        var tasks = undertakings.OpenTasks(inHand);
        Entity[] toDo = [.. inHand, .. tasks.Select(task => task.Task)];
        IEnumerable<Entity> spokenOf = [graph.Entity(scope.Subject), .. contacts.Select(contact => contact.At), .. toDo];

        return new(
            graph.Entity(scope.Subject),
            scope.AsOf,
            graph.BestOf(scope.Subject, "honorific"),
            posts,
            former,
            contacts,
            contacts.FirstOrDefault(contact => contact.Ours.Count > 0),
            meetings.Shared(contacts),
            [.. contacts.SelectMany(contact => CameOf(graph, contact))],
            tasks,
            projects,
            agreements,
            ToCome.For(scope, toDo),
            [.. spokenOf.DistinctBy(entity => entity.Id).SelectMany(entity => Disputes(graph, entity)).DistinctBy(conflict => conflict.Id)],
            [.. Unknowns.Of(scope, posts, contacts, projects)],
            [],
            CutBriefing.Note(scope));
    }

    private static DossierAnswer InWords(DossierAnswer answer, IGraph graph)
    {
        var footnotes = new Footnotes(answer);
        return answer with { Footnotes = footnotes.Citations, Written = BriefingText.Of(answer, footnotes, graph) };
    }

    private static IReadOnlyList<Conflict> Disputes(IGraph graph, Entity about) => OpenConflicts.About(graph, graph.NumberOf(about.Id));

    private static IEnumerable<Claim> CameOf(IGraph graph, Contact contact) => graph.ClaimsAbout(graph.NumberOf(contact.At.Id))
        .Where(claim => claim.Property.Name is "outcome" or "topic" && claim.Rank != Rank.Deprecated);

    /// <summary>The latest date that a document bears; of one day the one that begins later.</summary>
    internal static PartialDate? LatestDocument(IGraph graph) => graph.OfKind(EntityKind.Document)
        .Select(document => graph.PeriodOf(document, "date")?.Until)
        .OfType<PartialDate>()
        .OrderByDescending(date => date.Latest)
        .ThenByDescending(date => date.Earliest)
        .Select(date => (PartialDate?)date)
        .FirstOrDefault();
}
