namespace CanTho.Graph.Domain;

/// <summary>As in Wikibase: the best rank present answers by default, the others stay visible.</summary>
public enum Rank
{
    Preferred,
    Normal,
    Deprecated,
}

public enum Certainty
{
    /// <summary>The source says so.</summary>
    Explicit,

    /// <summary>We concluded it; the note says from what.</summary>
    Inferred,
}

/// <summary>One statement that two entities are joined. Two sources that say the same are two citations on it.</summary>
/// <param name="Id"><c>relationship:…</c>, readable, never reused.</param>
/// <param name="Role">What the one is to the other: the post held, the capacity signed in.</param>
public sealed record Relationship(
    string Id,
    RelationType Type,
    EntityId From,
    EntityId To,
    LocalisedText? Role,
    PartialDate? Since,
    PartialDate? Until,
    Rank Rank,
    Certainty Certainty,
    IReadOnlyList<Citation> Sources,
    string? Note);

/// <summary>A sourced value of one property of one entity.</summary>
/// <param name="Id"><c>claim:…</c></param>
/// <param name="Period">What time the value is of; null when the source sets no time.</param>
public sealed record Claim(
    string Id,
    EntityId About,
    Property Property,
    ClaimValue Value,
    string? Unit,
    Period? Period,
    Rank Rank,
    Certainty Certainty,
    IReadOnlyList<Citation> Sources,
    string? Note);

/// <summary>A sourced number about places.</summary>
/// <param name="Id"><c>figure:…</c></param>
/// <param name="About">Whose number it is, such as <c>place:can-tho</c>.</param>
/// <param name="Partner">Towards whom, such as <c>place:japan</c>; null when towards all the world.</param>
/// <param name="Period">The span it covers; for cumulative figures, the date it stands at.</param>
/// <param name="Value">In <paramref name="Unit"/>, as printed.</param>
/// <param name="Cumulative">A stock up to the end of the period; otherwise a flow during it.</param>
/// <param name="Estimate">The source calls it an estimate.</param>
public sealed record Figure(
    string Id,
    Indicator Indicator,
    EntityId About,
    EntityId? Partner,
    Period Period,
    decimal Value,
    string Unit,
    bool Cumulative,
    bool Estimate,
    Rank Rank,
    Certainty Certainty,
    IReadOnlyList<Citation> Sources,
    string? Note);
