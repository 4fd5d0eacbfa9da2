using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Questions;

/// <summary>How a list of entities is ordered. Equals stand by id; without a date they stand last, whichever way.</summary>
/// <param name="Language">Whose names count when ordered by name.</param>
public sealed record EntityOrder(
    EntityOrderField Field = EntityOrderField.Id,
    bool Descending = false,
    Language Language = Language.Vi)
{
    /// <summary>By this an entity stands among its kind by name, with its id behind it.</summary>
    internal static string NameKeyOf(Entity entity, Language language) =>
        ListPlace.KeyOf(NameOrder.KeyOf(entity.NameIn(language)), NameOrder.Beginning(entity.NameIn(language)));

    /// <summary>The property that a server orders by. Dates have two, for those without one stand last either way.</summary>
    internal string Property => Field switch
    {
        EntityOrderField.Id => "idKey",
        EntityOrderField.Name => Language == Language.Vi ? "nameKey" : $"nameKey{Language}",
        EntityOrderField.Date => Descending ? "dateKeyDown" : "dateKey",
        _ => "degree",
    };

    /// <summary>The statement of <c>entity-list.cypher</c> for this order and the kind: see its head.</summary>
    internal string On(string statement, EntityKind kind)
    {
        var ordered = statement
            .Replace("nameKey", Property, StringComparison.Ordinal)
            .Replace(":Person", $":{EntityProperties.KindLabel(kind)}", StringComparison.Ordinal);

        // By id nothing is left to tell apart; the planner would sort once more.
        return Field == EntityOrderField.Id ? ordered.Replace(", entity.idKey ASCENDING LIMIT", " LIMIT", StringComparison.Ordinal) : ordered;
    }

    /// <summary>What the property is at a place.</summary>
    internal object ValueAt(ListPlace place) => Field switch
    {
        EntityOrderField.Id when place.Key.Length == 0 => place.IdKey,
        EntityOrderField.Degree => Sortable.ReadNumber(place.Key),
        _ => place.Key,
    };

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
                new(entity => NameOrder.Beginning(graph.Entity(entity).NameIn(Language)), Descending),
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
