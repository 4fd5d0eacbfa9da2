using System.Collections.Frozen;
using static CanTho.Graph.Domain.EntityKind;
using static CanTho.Graph.Domain.RelationType;

namespace CanTho.Graph.Domain;

/// <summary>Which kinds a type of relationship joins: the table "Relationship types" of docs/model.md; a test keeps the two alike.</summary>
/// <param name="ToSameKind">It may also run to another of the kind it starts from.</param>
public sealed record RelationEnds(IReadOnlyList<EntityKind> From, IReadOnlyList<EntityKind> To, bool ToSameKind = false)
{
    private static readonly EntityKind[] s_any = Enum.GetValues<EntityKind>();

    private static readonly FrozenDictionary<RelationType, RelationEnds> s_ends = new Dictionary<RelationType, RelationEnds>
    {
        [HoldsPost] = new([Person], [Organisation, Place]),
        [MemberOf] = new([Person, Organisation], [Organisation]),
        [PartOf] = new(s_any, [Organisation], ToSameKind: true),
        [BranchOf] = new([Organisation], [Organisation]),
        [LocatedIn] = new([Organisation, Project, Event, Place], [Place]),
        [Governs] = new([Organisation], [Place]),
        [Represents] = new([Organisation, Person], [Place, Organisation]),
        [Signed] = new([Person], [Agreement, Document]),
        [PartyTo] = new([Organisation, Place], [Agreement]),
        [PartnerOf] = new([Place, Organisation], [Place, Organisation]),
        [Proposed] = new([Person, Organisation], [Project, Event, EntityKind.Task]),
        [Leads] = new([Organisation, Person], [Project, EntityKind.Task, Event]),
        [CooperatesIn] = new([Organisation, Person], [Project, EntityKind.Task, Event]),
        [Funds] = new([Organisation, Person, Place], [Project, EntityKind.Task, Organisation]),
        [InvestsIn] = new([Organisation], [Project, Place]),
        [Advises] = new([Person, Organisation], [Project, Organisation, EntityKind.Task]),
        [Benefits] = new([Project, Agreement, Event], [Organisation, Place]),
        [Organised] = new([Organisation, Person], [Event]),
        [Hosted] = new([Organisation, Person, Place], [Event]),
        [Attended] = new([Person, Organisation], [Event]),
        [ResultedIn] = new([Event, Agreement, Project], [Agreement, Project, Event, Document]),
        [Concerns] = new([EntityKind.Task, Event, Agreement, Document, Project], s_any),
        [Replaces] = new([Document, Agreement, Organisation], [], ToSameKind: true),
        [Follows] = new([Event, Agreement, Project], [Event, Agreement, Project]),
        [InvitedTo] = new([Person, Organisation], [Project, Organisation, Event, EntityKind.Task]),
        [Issued] = new([Organisation, Person], [Document, EntityKind.Task]),
        [AddressedTo] = new([Document], [Organisation, Person]),
        [Contacted] = new([Organisation, Person], [Organisation, Person, Project]),
    }.ToFrozenDictionary();

    public static RelationEnds Of(RelationType type) => s_ends[type];

    /// <summary>The kinds it may run to from an entity of this kind.</summary>
    public IReadOnlyList<EntityKind> ToFrom(EntityKind from) => ToSameKind && !To.Contains(from) ? [from, .. To] : To;

    /// <summary>As docs/model.md writes it: <c>person → organisation, place</c>.</summary>
    public override string ToString() => $"{Words(From)} → {string.Join(", or ", TargetWords())}";

    private IEnumerable<string> TargetWords() =>
        from words in new[] { ToSameKind ? "same kind" : "", Words(To) } where words.Length > 0 select words;

    private static string Words(IReadOnlyList<EntityKind> kinds) =>
        kinds == s_any ? "any" : string.Join(", ", kinds.Select(kind => kind.ToString().ToLowerInvariant()));
}
