using CanTho.Graph.Domain;

namespace CanTho.Graph.Questions;

/// <summary>
/// Sources that contradict each other: two different values at the best rank present, for a single-valued property of one entity and
/// one period, or for figures alike in all but the value. Computed, never kept by hand: in Neo4j the writer keeps what it has computed, as nodes
/// to page and to click through.
/// </summary>
/// <param name="Id"><c>conflict:…</c>, made of what it is about: no other has it, and it stays the same as long as the contradiction lasts.</param>
/// <param name="Subject">The property's name, such as <c>attendance</c>, or the indicator's, such as <c>FDI_CAPITAL</c>.</param>
/// <param name="Unit">Null where the sides differ in it.</param>
/// <param name="Partner">For figures: towards whom.</param>
/// <param name="Sides">At least two, in the order of their first fact's id.</param>
public sealed record Conflict(
    string Id,
    EntityId About,
    string Subject,
    string? Unit,
    Period? Period,
    EntityId? Partner,
    IReadOnlyList<ConflictSide> Sides);

/// <summary>One of the values in dispute.</summary>
/// <param name="Value">As printed, with its unit.</param>
/// <param name="FactIds">The claims or figures that say so.</param>
public sealed record ConflictSide(
    string Value, ClaimValue Typed, string? Unit, IReadOnlyList<string> FactIds, IReadOnlyList<Citation> Sources);
