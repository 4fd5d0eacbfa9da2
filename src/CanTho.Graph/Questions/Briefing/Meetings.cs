using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Briefing;

/// <summary>
/// The meetings and signatures of a subject, with who was there. Invited is not there; planned has not been. Where no source says who of us
/// met them, those of the visit count that the meeting is a part of, or of the meetings that are its parts.
/// </summary>
internal sealed class Meetings(BriefingScope scope)
{
    private static readonly RelationType[] s_takingPart =
    [
        RelationType.Attended, RelationType.Hosted, RelationType.Organised, RelationType.Leads, RelationType.CooperatesIn, RelationType.Signed,
        RelationType.PartyTo,
    ];

    private static readonly EntityKind[] s_meetings = [EntityKind.Event, EntityKind.Agreement];

    public BriefingScope Scope => scope;

    private readonly IGraph _graph = scope.Graph;
    private readonly OurSide _ours = scope.Ours;
    private readonly Dictionary<int, bool> _withUs = [];
    private HashSet<int>? _haveMetUs;

    // Of the meetings of others nothing is told but whether we were there.
    private readonly Foremost _ofOthers = new(scope.Graph, scope.AsOf, scope.Most);

    /// <summary>Where somebody took part.</summary>
    public static RelationshipFilter Attending { get; } = Live.Out(s_takingPart) with { OtherKinds = s_meetings };

    /// <summary>Who took part in a meeting.</summary>
    public static RelationshipFilter Attended { get; } = Live.In(s_takingPart);

    /// <summary>The visit that a meeting is a part of, and the meetings that are its parts.</summary>
    public static RelationshipFilter Parts { get; } = Live.Either(RelationType.PartOf) with { OtherKinds = s_meetings };

    /// <summary>Where a meeting was.</summary>
    public static RelationshipFilter Places { get; } = Live.Out(RelationType.LocatedIn);

    /// <summary>The meetings about a project, an agreement or the like, and those that brought it about.</summary>
    public static RelationshipFilter About { get; } =
        Live.Either(RelationType.Concerns, RelationType.ResultedIn, RelationType.PartOf) with { OtherKinds = s_meetings };

    /// <summary>The people of a body, and the bodies of a person.</summary>
    public static RelationshipFilter Own { get; } = Live.Either(RelationType.HoldsPost, RelationType.MemberOf);

    /// <summary>The latest first; those without a date last.</summary>
    public IReadOnlyList<Contact> All() =>
    [
        .. Occasions().Where(HasHappened).Select(At)
            .OrderByDescending(contact => contact.When?.Latest)
            .ThenByDescending(contact => contact.When?.Earliest)
            .ThenBy(contact => contact.At.Id),
    ];

    /// <summary>Those of the contacts' others whom one of us has met too: there, or at one of the latest meetings of theirs.</summary>
    public IReadOnlyList<Entity> Shared(IReadOnlyList<Contact> contacts)
    {
        var there = MetWithUs(contacts);
        return [.. Met(contacts).Where(other => there.Contains(other) || HasMetUs(other)).Select(_graph.Entity).OrderBy(other => other.Id)];
    }

    /// <summary>The contacts' others where one of us was.</summary>
    public HashSet<int> MetWithUs(IEnumerable<Contact> contacts) =>
        [.. contacts.Where(contact => contact.Ours.Count > 0).SelectMany(contact => contact.Others).Select(other => _graph.NumberOf(other.Id))];

    /// <summary>The contacts' others: people and bodies that the subject has met, each once.</summary>
    public IEnumerable<int> Met(IEnumerable<Contact> contacts)
    {
        // These are not met: they are the subject.
        HashSet<int> own = [.. scope.Actors, .. Own.Of(_graph, scope.Subject).Select(post => post.Other)];

        return contacts.SelectMany(contact => contact.Others)
            .Where(other => other.Kind != EntityKind.Place)
            .Select(other => _graph.NumberOf(other.Id))
            .Distinct()
            .Where(other => !own.Contains(other));
    }

    /// <summary>Whether one of us was there, the subject aside.</summary>
    public bool WasWithUs(int meeting)
    {
        scope.Cancel.ThrowIfCancellationRequested();

        return _withUs.TryGetValue(meeting, out var known)
            ? known
            : _withUs[meeting] = HasHappened(meeting) && OfUs(meeting, _ofOthers.First(meeting, Attended), _ofOthers).Any(IsOneOfUs);
    }

    /// <summary>Of those met elsewhere, these and no others have met us: a server is asked for that, and not for all their meetings.</summary>
    public void OnlyTheseHaveMetUs(HashSet<int> others) => _haveMetUs = others;

    /// <summary>Where the subject took part, or what was about it (a project, an agreement): each once, also what has not happened.</summary>
    public List<int> Occasions()
    {
        var joined = scope.Kind is EntityKind.Person or EntityKind.Organisation or EntityKind.Place
            ? scope.Actors.SelectMany(actor => scope.Foremost.Past(actor, Attending))
            : scope.Foremost.Past(scope.Subject, About);

        return scope.Foremost.Past(scope.Subject, joined.Select(hop => hop.Other).Concat(s_meetings.Contains(scope.Kind) ? [scope.Subject] : []).Distinct());
    }

    private bool HasHappened(int meeting) => scope.IsDone(meeting) && !scope.IsToCome(_graph.DateOf(meeting));

    private Contact At(int meeting)
    {
        scope.Cancel.ThrowIfCancellationRequested();

        var taking = _graph.ById(scope.Foremost.First(meeting, Attended));
        var located = _graph.ById(scope.Foremost.First(meeting, Places));
        var ours = OfUs(meeting, taking, scope.Foremost);
        var facts = taking.OrderBy(hop => hop.Other != scope.Subject).Concat(located).Concat(ours);

        return new(
            _graph.Entity(meeting),
            _graph.PeriodOf(meeting, "date"),
            Entities(located.Select(hop => hop.Other)),
            taking.Where(hop => hop.Other == scope.Subject).Select(RoleIn).FirstOrDefault(role => role is not null),
            Entities(ours.Select(hop => hop.Other).Where(_ours.Has)),
            Entities(taking.Select(hop => hop.Other).Where(other => other != scope.Subject && !_ours.Has(other))),
            [
                .. facts.SelectMany(hop => _graph.Relationship(hop.Relationship).Sources)
                    .Concat(_graph.BestOf(meeting, "date").SelectMany(date => date.Sources))
                    .Distinct(),
            ]);
    }

    private LocalisedText? RoleIn(Hop hop) => _graph.Relationship(hop.Relationship).Role;

    // With the relationships that lead there: each is cited.
    private Hop[] OfUs(int meeting, IEnumerable<Hop> taking, Foremost look)
    {
        Hop[] there = [.. taking.Where(IsOneOfUs)];

        return there.Length > 0
            ? there
            : [
                .. from part in _graph.ById(look.First(meeting, Parts))
                   where HasHappened(part.Other)
                   from hop in _graph.ById(look.First(part.Other, Attended)).Where(IsOneOfUs).Prepend(part)
                   select hop,
            ];
    }

    private bool IsOneOfUs(Hop hop) => hop.Other != scope.Subject && _ours.Has(hop.Other);

    private Entity[] Entities(IEnumerable<int> entities) => [.. entities.Distinct().Select(_graph.Entity)];

    private bool HasMetUs(int entity) =>
        _haveMetUs?.Contains(entity) ?? _ofOthers.Past(entity, Attending) is var past && (past.Exists(IsKnownWithUs) || past.Exists(hop => WasWithUs(hop.Other)));

    // What is known already costs nothing.
    private bool IsKnownWithUs(Hop hop) => _withUs.GetValueOrDefault(hop.Other);
}
