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

    private readonly IGraph _graph = scope.Graph;
    private readonly OurSide _ours = OurSide.In(scope.Graph);
    private readonly Dictionary<int, bool> _withUs = [];

    /// <summary>The latest first; those without a date last.</summary>
    public IReadOnlyList<Contact> All() =>
    [
        .. Occasions().Distinct().Where(HasHappened).Select(At)
            .OrderByDescending(contact => contact.When?.Latest)
            .ThenByDescending(contact => contact.When?.Earliest)
            .ThenBy(contact => contact.At.Id),
    ];

    /// <summary>Those of the contacts' others whom one of us has met too.</summary>
    public IReadOnlyList<Entity> Shared(IEnumerable<Contact> contacts)
    {
        // The people of a body, and the bodies of a person, are not met: they are the subject.
        var posts = _graph.Live(scope.Subject, RelationType.HoldsPost, RelationType.MemberOf);
        HashSet<int> own = [.. scope.Actors, .. posts.Select(post => post.Other)];

        return
        [
            .. contacts.SelectMany(contact => contact.Others)
                .Where(other => other.Kind != EntityKind.Place)
                .DistinctBy(other => other.Id)
                .Where(other => _graph.NumberOf(other.Id) is var number && !own.Contains(number) && HasMetUs(number))
                .OrderBy(other => other.Id),
        ];
    }

    // The subject took part, or what it is (a project, an agreement) was what it was about.
    private IEnumerable<int> Occasions() => scope.Kind is EntityKind.Person or EntityKind.Organisation or EntityKind.Place
        ? scope.Actors.SelectMany(actor => _graph.Live(actor, s_takingPart)).Where(hop => hop.Forward).Select(hop => hop.Other).Where(IsMeeting)
        : _graph.Live(scope.Subject, RelationType.Concerns, RelationType.ResultedIn, RelationType.PartOf)
            .Select(hop => hop.Other)
            .Append(scope.Subject)
            .Where(IsMeeting);

    private bool IsMeeting(int entity) => _graph.KindOf(entity) is EntityKind.Event or EntityKind.Agreement;

    private bool HasHappened(int meeting) => scope.IsDone(meeting) && !scope.IsToCome(_graph.DateOf(meeting));

    private Contact At(int meeting)
    {
        scope.Cancel.ThrowIfCancellationRequested();

        var taking = _graph.ById(TakingPart(meeting));
        var located = _graph.ById(_graph.Live(meeting, RelationType.LocatedIn).Where(hop => hop.Forward));
        var ours = OfUs(meeting, taking);
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
    private Hop[] OfUs(int meeting, IEnumerable<Hop> taking)
    {
        Hop[] there = [.. taking.Where(IsOneOfUs)];

        return there.Length > 0
            ? there
            : [
                .. from part in _graph.ById(_graph.Live(meeting, RelationType.PartOf))
                   where IsMeeting(part.Other) && HasHappened(part.Other)
                   from hop in _graph.ById(TakingPart(part.Other)).Where(IsOneOfUs).Prepend(part)
                   select hop,
            ];
    }

    private bool IsOneOfUs(Hop hop) => hop.Other != scope.Subject && _ours.Has(hop.Other);

    private Entity[] Entities(IEnumerable<int> entities) => [.. entities.Distinct().Select(_graph.Entity)];

    private bool HasMetUs(int entity) =>
        _graph.Live(entity, s_takingPart).Exists(hop => hop.Forward && IsMeeting(hop.Other) && WasWithUs(hop.Other));

    private bool WasWithUs(int meeting)
    {
        scope.Cancel.ThrowIfCancellationRequested();

        return _withUs.TryGetValue(meeting, out var known)
            ? known
            : _withUs[meeting] = HasHappened(meeting) && OfUs(meeting, TakingPart(meeting)).Any(IsOneOfUs);
    }

    private IEnumerable<Hop> TakingPart(int meeting) => _graph.Live(meeting, s_takingPart).Where(hop => !hop.Forward);
}
