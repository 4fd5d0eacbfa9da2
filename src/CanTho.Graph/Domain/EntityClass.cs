using static CanTho.Graph.Domain.EntityKind;

namespace CanTho.Graph.Domain;

/// <summary>The narrower kinds: the table "Entities" of docs/model.md; a test keeps the two alike.</summary>
public static class EntityClass
{
    private static readonly string[] s_organisations =
    [
        "ASSEMBLY", "ASSOCIATION", "COMMITTEE", "COMPANY", "DEPARTMENT", "DIPLOMATIC_MISSION", "EXPERT_GROUP", "FUND", "GOVERNMENT", "HOSPITAL",
        "INDUSTRIAL_ZONE_AUTHORITY", "INTERNATIONAL_AGENCY", "MINISTRY", "OFFICE", "PARTY_BODY", "PROMOTION_AGENCY", "SCHOOL", "UNIVERSITY",
        "WORKING_GROUP",
    ];

    private static readonly string[] s_places =
        ["COUNTRY", "REGION", "PREFECTURE", "PROVINCE", "MUNICIPALITY", "CITY", "DISTRICT", "INDUSTRIAL_PARK", "BUILDING"];

    private static readonly string[] s_agreements =
        ["JOINT_DECLARATION", "MOU", "COOPERATION_AGREEMENT", "FRIENDSHIP_AGREEMENT", "RESEARCH_AGREEMENT", "COMMITMENT"];

    private static readonly string[] s_projects =
        ["INFRASTRUCTURE", "INVESTMENT", "HEALTH", "EDUCATION", "AGRICULTURE", "CULTURE", "TECHNOLOGY", "ENVIRONMENT", "AID", "RELIEF"];

    private static readonly string[] s_events =
    [
        "DELEGATION", "MEETING", "SEMINAR", "FORUM", "SIGNING", "CEREMONY", "VISIT", "ANNIVERSARY", "FESTIVAL", "TRAINING", "EXCHANGE",
    ];

    private static readonly string[] s_documents =
        ["PLAN", "REPORT", "NEWS", "DECISION", "OFFICIAL_LETTER", "RESOLUTION", "CERTIFICATE", "PUBLICATION", "WEBSITE"];

    /// <summary>The classes of a kind; none for people and tasks.</summary>
    public static IReadOnlyList<string> Of(EntityKind kind) => kind switch
    {
        Organisation => s_organisations,
        Place => s_places,
        Agreement => s_agreements,
        Project => s_projects,
        Event => s_events,
        Document => s_documents,
        _ => [],
    };
}
