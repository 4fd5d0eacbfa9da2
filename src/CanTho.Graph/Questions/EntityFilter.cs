using CanTho.Graph.Domain;

namespace CanTho.Graph.Questions;

/// <summary>Which entities are wanted: those that meet every condition given.</summary>
/// <param name="Classes">One of these classes.</param>
/// <param name="Name">A name of it is found by this, as <see cref="Search"/> finds it.</param>
/// <param name="Statuses">The latest status claimed is one of these.</param>
/// <param name="Within">Its date or its deadline may share a day with this.</param>
/// <param name="Linked">Joined by a relationship to each of these.</param>
/// <param name="By">The types of relationship that <paramref name="Linked"/> counts; all when left out.</param>
/// <param name="CitedIn">The document names it.</param>
public sealed record EntityFilter(
    IReadOnlyList<string>? Classes = null,
    string? Name = null,
    IReadOnlyList<Status>? Statuses = null,
    Period? Within = null,
    IReadOnlyList<EntityId>? Linked = null,
    IReadOnlyList<RelationType>? By = null,
    EntityId? CitedIn = null);
