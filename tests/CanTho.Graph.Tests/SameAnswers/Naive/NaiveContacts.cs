using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>Every meeting and signature up to the day, with who was there. Invited is not there; planned has not been.</summary>
internal static class NaiveContacts
{
    private static readonly RelationType[] s_takingPart =
    [
        RelationType.Attended, RelationType.Hosted, RelationType.Organised, RelationType.Leads, RelationType.CooperatesIn, RelationType.Signed,
        RelationType.PartyTo,
    ];

    public static IReadOnlyList<Contact> All(BriefedOn scope) =>
    [
        .. Occasions(scope).Distinct().Where(meeting => HasHappened(scope, meeting)).Select(meeting => At(scope, meeting))
            .OrderByDescending(contact => contact.When?.Latest)
            .ThenByDescending(contact => contact.When?.Earliest)
            .ThenBy(contact => contact.At.Id.Value, Utf8Order.Instance),
    ];

    /// <summary>People and organisations that the subject and we have both met; who belongs to the subject is not met.</summary>
    public static IReadOnlyList<Entity> Shared(BriefedOn scope, IReadOnlyList<Contact> contacts)
    {
        var own = scope.Facts.Live(scope.Subject.Id, RelationType.HoldsPost, RelationType.MemberOf).Select(one => PlainFacts.Other(one, scope.Subject.Id)).Concat(scope.Actors).ToHashSet();

        return
        [
            .. from other in contacts.SelectMany(contact => contact.Others).DistinctBy(other => other.Id)
               where other.Kind != EntityKind.Place && !own.Contains(other.Id)
               where contacts.Any(contact => contact.Ours.Count > 0 && contact.Others.Contains(other)) || Attending(scope, scope.Aside, other.Id).Any(one => WithUs(scope, one.To))
               orderby other.Id
               select other,
        ];
    }

    // What the subject took part in; of what is itself an undertaking, the meetings that it is joined to, and it itself.
    private static IEnumerable<EntityId> Occasions(BriefedOn scope)
    {
        var self = scope.Subject.Id;

        return scope.Shown.Latest(
            self,
            scope.Subject.Kind is EntityKind.Person or EntityKind.Organisation or EntityKind.Place
                ? scope.Actors.SelectMany(actor => Attending(scope, scope.Shown, actor).Select(one => one.To))
                : scope.Shown.Latest(self, Meetings(RelationType.Concerns, RelationType.ResultedIn, RelationType.PartOf), begun: true)
                    .Select(one => PlainFacts.Other(one, self))
                    .Concat(IsMeeting(scope, self) ? [self] : []),
            begun: true);

        IEnumerable<Relationship> Meetings(params RelationType[] types) => scope.Facts.Live(self, types).Where(one => IsMeeting(scope, PlainFacts.Other(one, self)));
    }

    private static IReadOnlyList<Relationship> Attending(BriefedOn scope, NaiveForemost look, EntityId who) =>
        look.Latest(who, scope.Facts.Live(who, s_takingPart).Where(one => one.From == who && IsMeeting(scope, one.To)), begun: true);

    private static Contact At(BriefedOn scope, EntityId meeting)
    {
        var taking = TakingPart(scope, scope.Shown, meeting);
        var located = ById(scope.Shown.First(meeting, scope.Facts.Live(meeting, RelationType.LocatedIn).Where(one => one.From == meeting))).Select(one => new There(one, one.To)).ToList();
        var ours = OfUs(scope, scope.Shown, meeting);
        var facts = taking.Where(there => there.Who == scope.Subject.Id).Concat(taking.Where(there => there.Who != scope.Subject.Id)).Concat(located).Concat(ours);

        return new(
            scope.Facts[meeting],
            scope.Facts.When(meeting, "date"),
            Entities(scope, located),
            taking.Where(there => there.Who == scope.Subject.Id).Select(there => there.By.Role).FirstOrDefault(role => role is not null),
            Entities(scope, ours.Where(there => scope.IsOurs(there.Who))),
            Entities(scope, taking.Where(there => there.Who != scope.Subject.Id && !scope.IsOurs(there.Who))),
            [.. facts.SelectMany(there => there.By.Sources).Concat(scope.Facts.Best(meeting, "date").SelectMany(date => date.Sources)).Distinct()]);
    }

    // Where no source says who of us was there, those of the visit count that it is a part of, or of its parts; with what leads there.
    private static List<There> OfUs(BriefedOn scope, NaiveForemost look, EntityId meeting)
    {
        var ours = TakingPart(scope, look, meeting).Where(there => IsOneOfUs(scope, there)).ToList();

        return ours.Count > 0
            ? ours
            :
            [
                .. from part in ById(look.First(meeting, scope.Facts.Live(meeting, RelationType.PartOf).Where(one => IsMeeting(scope, PlainFacts.Other(one, meeting)))))
                   let other = PlainFacts.Other(part, meeting)
                   where HasHappened(scope, other)
                   from there in TakingPart(scope, look, other).Where(there => IsOneOfUs(scope, there)).Prepend(new(part, other))
                   select there,
            ];
    }

    private static bool WithUs(BriefedOn scope, EntityId meeting) => HasHappened(scope, meeting) && OfUs(scope, scope.Aside, meeting).Exists(there => IsOneOfUs(scope, there));

    private static bool IsOneOfUs(BriefedOn scope, There there) => there.Who != scope.Subject.Id && scope.IsOurs(there.Who);

    private static bool IsMeeting(BriefedOn scope, EntityId entity) => scope.Facts[entity].Kind is EntityKind.Event or EntityKind.Agreement;

    private static bool HasHappened(BriefedOn scope, EntityId meeting) => scope.Facts.IsDone(meeting, scope.Day) && !scope.IsToCome(scope.Facts.When(meeting));

    private static List<There> TakingPart(BriefedOn scope, NaiveForemost look, EntityId meeting) =>
        [.. ById(look.First(meeting, scope.Facts.Live(meeting, s_takingPart).Where(one => one.From != meeting))).Select(one => new There(one, one.From))];

    private static IEnumerable<Relationship> ById(IEnumerable<Relationship> relationships) => relationships.OrderBy(one => one.Id, Utf8Order.Instance);

    private static Entity[] Entities(BriefedOn scope, IEnumerable<There> there) => [.. there.Select(one => one.Who).Distinct().Select(id => scope.Facts[id])];

    private sealed record There(Relationship By, EntityId Who);
}
