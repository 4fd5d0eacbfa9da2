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
            var row = rows.First(row => row.Get<string>("id") == id.Value);
            _graph.SideIsKnown(subject, row.Get<bool>("isOurs"));

            if (row.Get<bool>("isHub"))
            {
                _graph.AddHub(subject);
            }
        }
    }

    /// <summary>All that the sections of the briefing are made of.</summary>
    /// <param name="meetings">Is told who has met us.</param>
    public async Task Facts(Meetings meetings)
    {
        var scope = meetings.Scope;
        await Around(scope);
        await Actors(scope);

        var occasions = meetings.Occasions();
        List<int> inHand = [scope.Subject, .. Others([scope.Subject], Undertakings.InHand)];
        await Hops(
            scope,
            new(occasions, Meetings.Places),
            new(occasions, Meetings.Parts),
            new(inHand, Undertakings.About, Foremost.Which.Latest));

        var tasks = Others(inHand, Undertakings.About);
        await Hops(scope, new([.. occasions.Union(Others(occasions, Meetings.Parts))], Meetings.Attended), new(tasks, Undertakings.Charged));

        var contacts = meetings.All();
        await Own(scope, contacts);
        meetings.OnlyTheseHaveMetUs(await HaveMetUs(meetings, contacts));
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
            scope,
            new(subject, PostsHeld.Posts(scope.Kind)),
            new(subject, BriefingScope.Governing),
            new(subject, BriefingScope.Holding),
            new(subject, Meetings.Attending, Foremost.Which.Past),
            new(subject, Meetings.About, Foremost.Which.Past),
            new(subject, Undertakings.InHand, Foremost.Which.Latest),
            new(_graph.IsHub(scope.Subject) ? [] : subject, Meetings.Own),
            new(scope.Kind is EntityKind.Project or EntityKind.Agreement ? subject : [], Undertakings.Participating));

        if (scope.AsOf is { } day)
        {
            var rows = await server.Read(
                s_file["ahead"],
                cancel,
                ("id", _graph.IdOf(scope.Subject).Value),
                ("day", Sortable.Day(day.Earliest)),
                ("earliest", day.Earliest),
                ("latest", day.Latest),
                ("limit", scope.Most + 1));
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
            await Hops(scope, new WantedHops(Others([scope.Subject], BriefingScope.Governing), BriefingScope.Holding));
        }

        await Hops(scope, new WantedHops([.. scope.Actors.Where(actor => actor != scope.Subject)], Meetings.Attending, Foremost.Which.Past));
    }

    private async Task Own(BriefingScope scope, IReadOnlyList<Contact> contacts)
    {
        if (_graph.IsHub(scope.Subject))
        {
            var others = contacts.SelectMany(contact => contact.Others).Select(other => other.Id).Distinct();
            var rows = await server.Read(s_file["own"], cancel, ("subject", _graph.IdOf(scope.Subject).Value), ("ids", ServerGraph.Texts(others)));
            _graph.AddAll(rows.Select(row => row["incidence"]));
            _graph.HopsAreKnown(scope.Subject, Meetings.Own);
        }
    }

    // Of those whom the subject has met where none of us was, who has met us elsewhere.
    private async Task<HashSet<int>> HaveMetUs(Meetings meetings, IReadOnlyList<Contact> contacts)
    {
        var (scope, there) = (meetings.Scope, meetings.MetWithUs(contacts));
        var (open, futile, haveMetUs) = (meetings.Met(contacts).Where(other => !there.Contains(other)).ToList(), new List<int>(), new HashSet<int>());

        for (var limit = FirstMeetings; open.Count > 0; limit *= MoreMeetings)
        {
            var rows = await server.Read(
                s_file["with us"],
                cancel,
                ("ids", ServerGraph.Texts(open.Select(_graph.IdOf))),
                ("subject", _graph.IdOf(scope.Subject).Value),
                ("besides", ServerGraph.Texts(futile.Select(_graph.IdOf))),
                ("types", ServerGraph.Words(Meetings.Attending.Types)),
                ("kinds", ServerGraph.Words(Meetings.Attending.OtherKinds)),
                ("begun", scope.AsOf is { } day ? EntityOrder.KeyOfBegun(day) : ""),
                ("most", scope.Most),
                ("limit", limit));
            var row = rows.Single();
            await WhoWasThere(scope, row);

            var found = row.Get<IReadOnlyList<object?>>("found").Cast<IReadOnlyDictionary<string, object?>>().ToLookup(one => Number(one["of"]), one => Number(one["at"]));
            futile.AddRange(found.SelectMany(one => one).Distinct().Where(meeting => !meetings.WasWithUs(meeting)));
            haveMetUs.UnionWith(open.Where(other => found[other].Any(meetings.WasWithUs)));
            open.RemoveAll(other => found[other].Count() < limit || haveMetUs.Contains(other));
        }

        return haveMetUs;
    }

    private async Task WhoWasThere(BriefingScope scope, CypherRecord row)
    {
        _graph.AddHops(row);
        var (meetings, hubs) = (_graph.Numbers(row, "meetings"), _graph.Numbers(row, "hubs"));

        foreach (var meeting in meetings.Except(hubs))
        {
            _graph.HopsAreKnown(meeting, Meetings.Parts);
        }

        foreach (var meeting in meetings.Concat(_graph.Numbers(row, "parts")).Except(hubs))
        {
            _graph.HopsAreKnown(meeting, Meetings.Attended);
        }

        await Hops(scope, new WantedHops(hubs, Meetings.Parts));
        await Hops(scope, new WantedHops([.. hubs.Union(Others(hubs, Meetings.Parts))], Meetings.Attended));
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

    private Task Hops(BriefingScope scope, params IEnumerable<WantedHops> wanted) => _graph.AddHops(server, scope, wanted);

    private List<int> Others(IEnumerable<int> entities, RelationshipFilter that) =>
        [.. entities.SelectMany(entity => that.Of(_graph, entity)).Select(hop => hop.Other).Distinct()];

    private int Number(object? id) => _graph.NumberOf(new EntityId((string)id!));
}
