using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Briefing;
using CanTho.Graph.Questions.Chronicle;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Stores.Neo4j;

/// <summary>
/// Fetches what a briefing speaks of, wave by wave: whom each wave is about, the briefing's own code says from what the waves before have brought. Through others
/// it passes only to where the person belongs, and to their meetings with us until it is known whether there was one.
/// </summary>
internal sealed class BriefingFetch(ServerGraph server, CancellationToken cancel)
{
    // One meeting with us is enough, and hardly any has not happened.
    private const int FirstMeetings = 1, MoreMeetings = 8;

    private static readonly CypherFile s_file = CypherFile.Question(nameof(Dossier));

    private readonly FetchedGraph _graph = new(server.Revision);

    public IGraph Graph => _graph;

    /// <summary>Whom it is about, and the latest document.</summary>
    public async Task Subject(EntityId id)
    {
        var rows = await server.Read(s_file["subject"], cancel, ("id", id.Value));
        _graph.AddEntities(rows);
        _graph.KindIsKnown(EntityKind.Document);

        if (_graph.TryFind(id, out var subject))
        {
            _graph.SideIsKnown(subject, rows.First(row => row.Get<string>("id") == id.Value).Get<bool>("isOurs"));
        }
    }

    /// <summary>All that the sections of the briefing are made of.</summary>
    /// <param name="meetings">Of the scope; what it was asked about here it knows when the briefing is made.</param>
    public async Task Facts(BriefingScope scope, Meetings meetings)
    {
        await Around(scope);
        await Actors(scope);

        List<int> occasions = [.. meetings.Occasions()], inHand = [scope.Subject, .. Others([scope.Subject], Undertakings.InHand)];
        await Hops(new(occasions, Meetings.Places), new(inHand, Undertakings.About));
        await Attended(occasions);

        var tasks = Others(inHand, Undertakings.About);
        await Hops(new WantedHops(tasks, Undertakings.Charged));
        await Met(meetings);
        await Japan(scope.Subject);
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

    private async Task Attended(IReadOnlyCollection<int> meetings)
    {
        var row = (await server.Read(s_file["attended"], cancel, ("ids", ServerGraph.Texts(meetings.Select(_graph.IdOf))))).Single();
        _graph.AddHops(row);
        WhoWasThere(row, meetings);
    }

    // Of those whom the subject has met, whether they have met us too: where a meeting fetched does not tell, one more of theirs may.
    private async Task Met(Meetings meetings)
    {
        var contacts = meetings.All();
        var withUs = contacts.Where(contact => meetings.WasWithUs(_graph.NumberOf(contact.At.Id))).SelectMany(contact => contact.Others).Select(other => other.Id).ToHashSet();
        var met = meetings.Met(contacts).ToList();
        met.ForEach(other => _graph.HopsAreKnown(other, Meetings.Attending));
        var (open, futile) = (met.FindAll(other => !withUs.Contains(_graph.IdOf(other))), new List<int>());

        for (var limit = FirstMeetings; open.Count > 0; limit *= MoreMeetings)
        {
            var rows = await server.Read(
                s_file["with us"],
                cancel,
                ("ids", ServerGraph.Texts(open.Select(_graph.IdOf))),
                ("subject", _graph.IdOf(meetings.Scope.Subject).Value),
                ("besides", ServerGraph.Texts(futile.Select(_graph.IdOf))),
                ("limit", limit));
            var row = rows.Single();
            _graph.AddHops(row);
            var (more, found) = (Numbers(row, "meetings"), Numbers(row, "of").CountBy(other => other).ToDictionary());
            WhoWasThere(row, more);

            futile.AddRange(more.Where(meeting => !meetings.WasWithUs(meeting)));
            open.RemoveAll(other => found.GetValueOrDefault(other) < limit || meetings.HasMetUsAtKnown(other));
        }

        // What the server did not name was not with us, nor was anything that it is a part of.
        foreach (var meeting in Others(met, Meetings.Attending))
        {
            _graph.HopsAreKnown(meeting, Meetings.Parts);
        }
    }

    private void WhoWasThere(CypherRecord row, IReadOnlyCollection<int> meetings)
    {
        foreach (var meeting in meetings)
        {
            _graph.HopsAreKnown(meeting, Meetings.Parts);
        }

        foreach (var meeting in meetings.Concat(Numbers(row, "parts")))
        {
            _graph.HopsAreKnown(meeting, Meetings.Attended);
        }

        Numbers(row, "ours").ForEach(one => _graph.SideIsKnown(one, isOurs: true));
        Numbers(row, "notOurs").ForEach(one => _graph.SideIsKnown(one, isOurs: false));
    }

    // Last, as it says of all that was fetched that no other way than this leads there.
    private async Task Japan(int subject)
    {
        if (_graph.KindOf(subject) != EntityKind.Person)
        {
            return;
        }

        foreach (var way in await server.Read(s_file["japan"], cancel, ("id", _graph.IdOf(subject).Value)))
        {
            _graph.AddAll(way.Get<IReadOnlyList<object?>>("entities"));
            _graph.AddAll(way.Get<IReadOnlyList<object?>>("relationships"));
        }

        var (seen, ahead) = (new HashSet<int> { subject }, new Queue<int>([subject]));

        while (ahead.TryDequeue(out var here))
        {
            _graph.HopsAreKnown(here, JapaneseSide.Leading);
            Others([here], JapaneseSide.Leading).FindAll(seen.Add).ForEach(ahead.Enqueue);
        }
    }

    private async Task Figures(IEnumerable<int> about)
    {
        var rows = await server.Read(s_file["figures"], cancel, ("ids", ServerGraph.Texts(about.Select(_graph.IdOf))));
        _graph.AddAll(rows.Select(row => row["figure"]));
        _graph.FiguresAreKnown();
    }

    private List<int> Numbers(CypherRecord row, string ids) =>
        [.. row.Get<IReadOnlyList<object?>>(ids).Select(id => _graph.NumberOf(new((string)id!)))];

    private Task Hops(params IEnumerable<WantedHops> wanted) => _graph.AddHops(server, cancel, wanted);

    private List<int> Others(IEnumerable<int> entities, RelationshipFilter that) =>
        [.. entities.SelectMany(entity => that.Of(_graph, entity)).Select(hop => hop.Other).Distinct()];
}
