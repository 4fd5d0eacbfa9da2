using CanTho.Graph.Domain;

namespace CanTho.Graph.Questions;

/// <summary>A briefing. <em>Us</em> is Can Tho: its authorities, bodies and people (the rule: <see cref="Briefing.OurSide"/>).</summary>
/// <param name="AsOf">The day it is for; null where none was asked for and no document bears a date.</param>
/// <param name="Address">How the sources address the person: the claims of <c>honorific</c>.</param>
/// <param name="Posts">Posts that may be held on the day, by every source that says so; of a body, who holds them.</param>
/// <param name="FormerPosts">Posts that sources call former, or that had ended by the day.</param>
/// <param name="Contacts">Every meeting and signature up to the day, the latest first.</param>
/// <param name="LastContact">The latest with one of us.</param>
/// <param name="SharedContacts">People and organisations that the subject and we have both met.</param>
/// <param name="Promises">What came of the contacts: outcomes, commitments, what was asked for.</param>
/// <param name="OpenTasks">Tasks about the subject, or its projects and agreements, that no source calls completed.</param>
/// <param name="Upcoming">What is due or planned behind the day, the nearest first.</param>
/// <param name="Conflicts">About the subject, or what the briefing speaks of.</param>
/// <param name="Gaps">What nobody has told us.</param>
/// <param name="Footnotes">Every citation of the briefing, in the order of the numbers in the text.</param>
/// <param name="Note">Of whom not everything was looked at; null when all was.</param>
public sealed record DossierAnswer(
    Entity Subject,
    PartialDate? AsOf,
    IReadOnlyList<Claim> Address,
    IReadOnlyList<Relationship> Posts,
    IReadOnlyList<Relationship> FormerPosts,
    IReadOnlyList<Contact> Contacts,
    Contact? LastContact,
    IReadOnlyList<Entity> SharedContacts,
    IReadOnlyList<Claim> Promises,
    IReadOnlyList<TaskState> OpenTasks,
    IReadOnlyList<ProjectState> Projects,
    IReadOnlyList<AgreementState> Agreements,
    IReadOnlyList<TimelineEntry> Upcoming,
    IReadOnlyList<Conflict> Conflicts,
    IReadOnlyList<Gap> Gaps,
    IReadOnlyList<Citation> Footnotes,
    LocalisedText? Note)
{
    public bool Complete => Note is null;

    internal LocalisedText Written { get; init; } = new("");

    /// <summary>The whole as plain text, one page, with numbered footnotes.</summary>
    public string Text(Language language) => Written.In(language);
}

/// <summary>A meeting, visit or signature.</summary>
/// <param name="At">The event, or the agreement that was signed.</param>
/// <param name="Role">What the subject was there.</param>
/// <param name="Ours">Who of us was there, as far as sources say.</param>
/// <param name="Others">Who else was there.</param>
public sealed record Contact(
    Entity At,
    Period? When,
    IReadOnlyList<Entity> Places,
    LocalisedText? Role,
    IReadOnlyList<Entity> Ours,
    IReadOnlyList<Entity> Others,
    IReadOnlyList<Citation> Sources);

/// <summary>A task, who is charged with it, and until when.</summary>
/// <param name="Status">The latest claimed by the day.</param>
/// <param name="Overdue">The last day for it is past.</param>
public sealed record TaskState(
    Entity Task,
    IReadOnlyList<Entity> Leads,
    Period? Deadline,
    Claim? Status,
    bool Overdue,
    IReadOnlyList<Citation> Sources);

/// <summary>A project, what the subject has to do with it, and how far it has come.</summary>
/// <param name="Joined">How the subject is joined to it; of the subject itself, who else has to do with it.</param>
/// <param name="Status">The latest claimed by the day.</param>
/// <param name="Progress">The latest that is said of how it goes.</param>
public sealed record ProjectState(
    Entity Project, IReadOnlyList<Relationship> Joined, Claim? Status, Claim? Progress, IReadOnlyList<Citation> Sources);

/// <summary>An agreement, and what is due.</summary>
/// <param name="Until">When it ends.</param>
/// <param name="OpenTasks">Tasks that carry it out and that no source calls completed.</param>
public sealed record AgreementState(
    Entity Agreement,
    Period? Signed,
    PartialDate? Until,
    IReadOnlyList<TaskState> OpenTasks,
    IReadOnlyList<Citation> Sources);

/// <summary>Something that is not known.</summary>
public sealed record Gap(Entity About, GapKind Kind, LocalisedText Text);

public enum GapKind
{
    NoFormOfAddress,
    NoJapaneseName,
    NoPost,
    PostUndated,
    NoDate,
    NoneOfUs,
    NoStatus,
}
