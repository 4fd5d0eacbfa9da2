using System.Text.RegularExpressions;
using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Questions;

/// <summary>
/// An <see cref="EntityOrder"/> as a server keeps it: an indexed property, then the id. Of a long name the index takes only the beginning; the rest
/// stands before the id.
/// </summary>
internal sealed partial class StoredOrder(EntityOrder order)
{
    // An index of Neo4j takes 8 kB for all its properties; no letter of a key has more than 3 bytes (Sortable.Text).
    private const int MostIndexed = 1500;

    // As entity-list.cypher has it.
    private const string Property = "nameKey";

    private string Suffix => order.Language == Language.Vi ? "" : $"{order.Language}";

    // Kept with its sign the other way round.
    private bool IsTurned => order is { Field: EntityOrderField.Degree, Descending: true };

    private bool IsByName => order.Field == EntityOrderField.Name;

    /// <summary>The properties by which an entity stands among its kind by name: the key, and for a long name what follows.</summary>
    public static IEnumerable<(string Name, object? Value)> OfNames(Entity entity) =>
        from language in Enum.GetValues<Language>()
        let stored = new StoredOrder(new(EntityOrderField.Name, Language: language))
        let name = entity.NameIn(language)
        let place = new ListPlace(ListPlace.KeyOf(NameOrder.KeyOf(name), name), entity.Id.Value)
        from property in ((string, object?)[])
            [($"nameKey{stored.Suffix}", stored.KeyAt(place)), ($"nameTail{stored.Suffix}", IsLong(place) ? stored.BehindAt(place) : null)]
        select property;

    /// <summary>The statement of <c>entity-list.cypher</c> for this order and the kind: see its head.</summary>
    public string On(string statement, EntityKind kind)
    {
        var ordered = statement.Replace(":Person", $":{EntityProperties.KindLabel(kind)}", StringComparison.Ordinal);

        ordered = IsByName
            ? ordered.Replace("nameTail", $"nameTail{Suffix}", StringComparison.Ordinal)
            : Behind().Replace(ordered, "$1.idKey");

        // By id nothing is left to tell apart; the planner would sort once more.
        return (order.Field == EntityOrderField.Id ? ordered.Replace(", entity.idKey ASCENDING", "", StringComparison.Ordinal) : ordered)
            .Replace(Property, order.Field switch
            {
                EntityOrderField.Id => "idKey",
                EntityOrderField.Name => $"nameKey{Suffix}",

                // Two, for those without a date stand last either way.
                EntityOrderField.Date => order.Descending ? "dateKeyDown" : "dateKey",

                // Two, for equals stand by id either way, and there are many of them.
                _ => IsTurned ? "standing" : "degree",
            }, StringComparison.Ordinal);
    }

    /// <summary>Whether the property runs from the last to the first in this range.</summary>
    public bool IsDown(RowRange range) => range.Down && !IsTurned;

    /// <summary>What the property is at a place.</summary>
    public object KeyAt(ListPlace place) => order.Field switch
    {
        EntityOrderField.Id when place.Key.Length == 0 => place.IdKey,
        EntityOrderField.Degree => Sortable.ReadNumber(place.Key) * (IsTurned ? -1 : 1),
        EntityOrderField.Name when IsLong(place) => place.Key[..MostIndexed],
        _ => place.Key,
    };

    /// <summary>What stands behind the property.</summary>
    public string BehindAt(ListPlace place) => IsByName && IsLong(place) ? $"{place.Key[MostIndexed..]}{place.IdKey}" : place.IdKey;

    private static bool IsLong(ListPlace place) => place.Key.Length > MostIndexed;

    [GeneratedRegex(@"coalesce\((\w+)\.nameTail, \1\.idKey\)")]
    private static partial Regex Behind();
}
