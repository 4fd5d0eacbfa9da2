namespace CanTho.Graph.Domain;

/// <summary>How two entities are joined. Meaning and ends of each: docs/model.md. In the API and in Neo4j: <c>HOLDS_POST</c> and so on.</summary>
public enum RelationType : byte
{
    HoldsPost,
    MemberOf,
    PartOf,
    BranchOf,
    LocatedIn,
    Governs,
    Represents,
    Signed,
    PartyTo,
    PartnerOf,
    Proposed,
    Leads,
    CooperatesIn,
    Funds,
    InvestsIn,
    Advises,
    Benefits,
    Organised,
    Hosted,
    Attended,
    ResultedIn,
    Concerns,
    Replaces,
    Follows,
    InvitedTo,
    Issued,
    AddressedTo,
    Contacted,
}
