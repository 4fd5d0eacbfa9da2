using CanTho.Graph.Domain;
using static CanTho.Graph.Domain.EntityKind;
using static CanTho.Graph.Domain.RelationType;

namespace CanTho.Graph.Generating;

/// <summary>
/// The relationships that entities of a kind bring about. Each type is brought about by one of its ends only, so that what is said once by an
/// entity is said by no other, and nobody need remember what has been said.
/// </summary>
/// <param name="First">Those that make it what it is, in this order, while there are enough.</param>
/// <param name="Further">The types of the others.</param>
internal sealed record RelationPlan(IReadOnlyList<RelationType> First, Weighted<RelationType> Further)
{
    private static readonly HashSet<RelationType> s_fromTheOtherEnd =
    [
        Signed, PartyTo, Proposed, Leads, CooperatesIn, Funds, Advises, Organised, Hosted, Attended, InvitedTo, Issued,
    ];

    private static readonly Dictionary<EntityKind, RelationPlan> s_plans = new()
    {
        [Document] = new([Issued], new((4, AddressedTo), (4, Concerns), (2, Signed), (1, Issued), (0.3, Replaces), (0.2, PartOf))),
        [Place] = new([PartOf], new((1, PartnerOf))),
        [Organisation] = new([LocatedIn], new(
            (2, MemberOf), (1, PartOf), (1.5, BranchOf), (2, PartnerOf), (2, Contacted), (0.5, Represents), (2, InvestsIn), (0.2, Replaces),
            (1, Advises), (0.7, Funds), (0.7, InvitedTo))),
        [Person] = new([HoldsPost], new((5, HoldsPost), (3, MemberOf), (0.5, PartOf), (1, Represents), (1, Contacted))),
        [Agreement] = new([PartyTo, PartyTo, Signed], new(
            (3, PartyTo), (3, Signed), (1, Benefits), (1, ResultedIn), (2, Concerns), (0.3, Replaces), (0.5, Follows), (0.3, PartOf))),
        [Project] = new([Leads, LocatedIn], new(
            (2, Leads), (4, CooperatesIn), (2, Funds), (2, Advises), (1, Proposed), (1, InvitedTo), (0.3, LocatedIn), (1.5, Benefits), (0.7, ResultedIn),
            (2, Concerns), (0.5, Follows), (0.3, PartOf))),
        [Event] = new([Organised, LocatedIn, Attended], new(
            (2, Organised), (2, Hosted), (10, Attended), (2, InvitedTo), (0.5, Leads), (1, CooperatesIn), (0.3, Proposed), (1, ResultedIn), (2, Concerns),
            (0.5, Follows), (0.5, PartOf), (0.3, Benefits))),
        [EntityKind.Task] = new([Leads, Issued], new(
            (2, Leads), (3, CooperatesIn), (0.5, Issued), (0.5, Proposed), (0.3, Funds), (0.5, Advises), (0.2, InvitedTo), (3, Concerns), (0.3, PartOf))),
    };

    public static RelationPlan Of(EntityKind kind) => s_plans[kind];

    /// <summary>Whether relationships of the type run from the entity that brings them about to another.</summary>
    public static bool Forward(RelationType type) => !s_fromTheOtherEnd.Contains(type);

    /// <summary>Of which kinds the other end may be.</summary>
    public static IReadOnlyList<EntityKind> Others(RelationType type, EntityKind kind) =>
        Forward(type) ? RelationEnds.Of(type).ToFrom(kind) : RelationEnds.Of(type).From;
}
