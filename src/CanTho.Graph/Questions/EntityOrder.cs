using CanTho.Graph.Domain;

namespace CanTho.Graph.Questions;

/// <summary>How a list of entities is ordered. Equals stand by id; without a date they stand last, whichever way.</summary>
/// <param name="Language">Whose names count when ordered by name.</param>
public sealed record EntityOrder(
    EntityOrderField Field = EntityOrderField.Id,
    bool Descending = false,
    Language Language = Language.Vi);

public enum EntityOrderField
{
    Id,
    Name,

    /// <summary>The date, or else the deadline.</summary>
    Date,

    /// <summary>How many relationships touch it.</summary>
    Degree,
}
