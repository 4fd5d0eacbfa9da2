using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>How a list of entities is ordered. Equals stand by id; without a date they stand last, whichever way.</summary>
/// <param name="Language">Whose names count when ordered by name.</param>
public sealed record EntityOrder(
    EntityOrderField Field = EntityOrderField.Id,
    bool Descending = false,
    Language Language = Language.Vi)
{
    /// <summary>Without what makes no difference: the same for orders that are the same.</summary>
    internal EntityOrder Distinguishing => Field == EntityOrderField.Name ? this : this with { Language = default };

    /// <summary>Where those that began by the day begin in the order by date, descending.</summary>
    internal static string KeyOfBegun(PartialDate day) => $"{ListPlace.KeyOf("0")}{Sortable.Backwards(Sortable.Day(day.Latest)).TrimEnd('~')}";

    internal Ordering<int> Of(EntityKind kind, IGraph graph)
    {
        var list = $"{kind}/{Field}/{Descending}{(Field == EntityOrderField.Name ? $"/{Language}" : "")}";
        Key<int> id = new(entity => graph.IdOf(entity).Value);

        return Field switch
        {
            EntityOrderField.Id => new(list, id with { Descending = Descending }),
            EntityOrderField.Name => new(
                list,
                new(entity => NameOrder.KeyOf(graph.Entity(entity).NameIn(Language)), Descending),
                new(entity => graph.Entity(entity).NameIn(Language), Descending),
                id),
            EntityOrderField.Date => new(
                list,
                new(entity => graph.DateOf(entity) is null ? "1" : "0"),
                new(entity => graph.DateOf(entity) is { } date ? Sortable.Period(date) : "", Descending),
                id),
            _ => new(list, new(entity => Sortable.Number(graph.DegreeOf(entity)), Descending), id),
        };
    }
}

public enum EntityOrderField
{
    Id,
    Name,

    /// <summary>The date, or else the deadline.</summary>
    Date,

    /// <summary>How many relationships touch it.</summary>
    Degree,
}
