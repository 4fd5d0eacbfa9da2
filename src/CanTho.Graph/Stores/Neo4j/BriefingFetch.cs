using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Briefing;
using CanTho.Graph.Questions.Chronicle;
using CanTho.Graph.Questions.Paging;

namespace CanTho.Graph.Stores.Neo4j;

/// <summary>
/// Fetches what a briefing speaks of, wave by wave: whom each wave is about, the briefing's own code says from what the waves before have brought. Through others
/// it passes only to where they belong, which is never far, and to their meetings page by page until it is known whether they have met us.
/// </summary>
internal sealed class BriefingFetch(ServerGraph server, CancellationToken cancel)
{
    // Small at first, since most have met us at once; and who has ten thousand meetings without us takes few pages all the same.
    private const int FirstMeetings = 20, MoreMeetings = 8;

    private static readonly CypherFile s_file = CypherFile.Question(nameof(Dossier));

    private readonly FetchedGraph _graph = new(server.Revision);
    private readonly HashSet<int> _belonging = [];

    public IGraph Graph => _graph;

    /// <summary>Whom it is about, and the latest document.</summary>
    public async Task Subject(EntityId id)
    {
        _graph.AddEntities(await server.Read(s_file["subject"], cancel, ("id", id.Value)));
        _graph.KindIsKnown(EntityKind.Document);
    }

    /// <summary>All that the sections of the briefing are made of.</summary>
    /// <param name="meetings">Of the scope; what it was asked about here it knows when the briefing is made.</param>
    public async Task Facts(BriefingScope scope, Meetings meetings)
    {
        await Around(scope);
        await Actors(scope);

        List<int> occasions = [.. meetings.Occasions()], inHand = [scope.Subject, .. Others([scope.Subject], Undertakings.InHand)];
        await Hops(new(occasions, Meetings.Places), new(inHand, Undertakings.About));
        await Attended(occasions, scope.Subject);

        var tasks = Others(inHand, Undertakings.About);
        await Hops(new WantedHops(tasks, Undertakings.Charged));
        await Met(meetings);
        await Figures([.. occasions, .. inHand, .. tasks]);
    }

    /// <summary>Whom and which documents the written briefing names besides.</summary>
    public async Task Named(DossierAnswer sections)
    {
        Claim?[] said =
        [
            .. sections.Address, .. sections.Promises, .. sections.OpenTasks.Concat(sections.Agreements.SelectMany(one => one.OpenTasks)).Select(task => task.Status),
            .. sections.Projects.SelectMany(project => (Claim?[])[project.Status, project.Progress]),
        ];

        var named = said.Select(claim => claim?.Value)
            .Concat(sections.Conflicts.SelectMany(conflict => conflict.Sides).Select(side => side.Typed))
            .OfType<ClaimValue.Reference>()
            .Select(reference => reference.Value)
            .Concat(sections.Conflicts.Select(conflict => conflict.About))
            .Concat(new Footnotes(sections).Citations.Select(citation => citation.Document));

        _graph.AddEntities(await server.Read(CypherFile.Question(nameof(ClaimsAbout)).Statement, cancel, ("ids", ServerGraph.Texts(named))));
    }

    private async Task Around(BriefingScope scope)
    {
        int[] subject = [scope.Subject];

        await Hops(
            new(subject, PostsHeld.Posts),
            new(subject, BriefingScope.Governing),
            new(subject, Meetings.Attending),
            new(subject, Meetings.About),
            new(subject, Undertakings.InHand),
            new(scope.Kind is EntityKind.Project or EntityKind.Agreement ? subject : [], Undertakings.Participating));

        if (scope.AsOf is { } day)
        {
            var rows = await server.Read(
                s_file["ahead"], cancel, ("id", _graph.IdOf(scope.Subject).Value), ("day", Sortable.Day(day.Earliest)), ("latest", day.Latest));
            _graph.AddHops(rows.Single());

            // All that is to come, and no more can matter.
            _graph.HopsAreKnown(scope.Subject, Moments.Neighbours);
            _graph.HopsAreKnown(scope.Subject, Moments.Lasting);
        }
    }

    private async Task Actors(BriefingScope scope)
    {
        if (scope.Kind == EntityKind.Place)
        {
            await Hops(new WantedHops(Others([scope.Subject], BriefingScope.Governing), BriefingScope.Holding));
        }

        await Hops(new WantedHops([.. scope.Actors.Where(actor => actor != scope.Subject)], Meetings.Attending));
    }

    // Who was at these meetings, and where each of them and of the others belongs.
    private async Task Attended(IReadOnlyCollection<int> meetings, params IReadOnlyCollection<int> others)
    {
        var rows = await server.Read(
            s_file["attended"],
            cancel,
            ("ids", ServerGraph.Texts(meetings.Select(_graph.IdOf))),
            ("also", ServerGraph.Texts(others.Select(_graph.IdOf))),
            ("known", ServerGraph.Texts(_belonging.Select(_graph.IdOf))));
        var row = rows.Single();
        _graph.AddHops(row);

        foreach (var meeting in meetings)
        {
            _graph.HopsAreKnown(meeting, Meetings.Parts);
        }

        foreach (var meeting in meetings.Concat(Numbers("parts")))
        {
            _graph.HopsAreKnown(meeting, Meetings.Attended);
        }

        foreach (var one in Numbers("belonging").Where(_belonging.Add))
        {
            _graph.HopsAreKnown(one, JapaneseSide.Leading);
        }

        IEnumerable<int> Numbers(string ids) => row.Get<IReadOnlyList<object?>>(ids).Select(id => _graph.NumberOf(new((string)id!)));
    }

    // Of those whom the subject has met, whether they have met us too: where a meeting fetched does not tell, one more of theirs may.
    private async Task Met(Meetings meetings)
    {
        var contacts = meetings.All();
        var withUs = contacts.Where(contact => meetings.WasWithUs(_graph.NumberOf(contact.At.Id))).SelectMany(contact => contact.Others).Select(other => other.Id).ToHashSet();
        var met = meetings.Met(contacts).ToLookup(other => withUs.Contains(_graph.IdOf(other)));
        var (open, skip, limit) = (met[false].ToList(), 0, FirstMeetings);
        Told(met[true]);

        while (open.Count > 0)
        {
            var rows = await server.Read(
                s_file["meetings"], cancel, ("ids", ServerGraph.Texts(open.Select(_graph.IdOf))), ("skip", skip), ("limit", limit));
            var more = new Dictionary<int, (List<int> Meetings, bool Last)>();

            foreach (var row in rows)
            {
                var relationships = row.Get<IReadOnlyList<object?>>("relationships");
                more[_graph.NumberOf(new EntityId(row.Get<string>("id")))] = ([.. _graph.AddHops(row)], relationships.Count < limit);
            }

            await Attended([.. more.Values.SelectMany(page => page.Meetings).Distinct()]);
            Told(open.Where(IsTold));
            open.RemoveAll(IsTold);
            (skip, limit) = (skip + limit, limit * MoreMeetings);

            bool IsTold(int other) => more[other].Last || more[other].Meetings.Exists(meetings.WasWithUs);
        }
    }

    private void Told(IEnumerable<int> others)
    {
        foreach (var other in others)
        {
            _graph.HopsAreKnown(other, Meetings.Attending);
        }
    }

    private async Task Figures(IEnumerable<int> about)
    {
        var rows = await server.Read(s_file["figures"], cancel, ("ids", ServerGraph.Texts(about.Select(_graph.IdOf))));
        _graph.AddAll(rows.Select(row => row["figure"]));
        _graph.FiguresAreKnown();
    }

    private Task Hops(params IEnumerable<WantedHops> wanted) => _graph.AddHops(server, cancel, wanted);

    private List<int> Others(IEnumerable<int> entities, RelationshipFilter that) =>
        [.. entities.SelectMany(entity => that.Of(_graph, entity)).Select(hop => hop.Other).Distinct()];
}
