using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Seeding;

namespace CanTho.Graph.Exporting.Csv;

/// <summary>An entity as a row of the file of its kind, with the claims that stand in cells of it.</summary>
internal static class EntityRow
{
    public static Dictionary<string, string?> Of(DescribedEntity one)
    {
        var (entity, claims) = one;

        if (entity.Class is { } narrower && EntityClass.Of(entity.Kind).Count == 0)
        {
            throw new RefusedExportException(entity.Id.Value, $"it has the class {narrower}, and its kind has no column for one.");
        }

        var row = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["id"] = entity.Id.Value,
            ["class"] = entity.Class,
            ["sources"] = FactRow.Cited(entity.Id.Value, entity.Sources),
        };

        foreach (var (column, name) in NameRow.Own(entity))
        {
            row[column] = name.Text;
        }

        foreach (var claim in claims.Where(claim => Holds(entity, claim)))
        {
            FactRow.Put(row, claim.Property.Name, claim.Value);
        }

        return row;
    }

    /// <summary>Whether the claim is a cell of the entity's row: the reader makes the same claim of it, its id too.</summary>
    public static bool Holds(Entity entity, Claim claim) =>
        claim is { Unit: null, Period: null, Rank: Rank.Normal, Certainty: Certainty.Explicit, Note: null, Property: var property }
        && property.IsOf(entity.Kind)
        && SeedFile.FitsACell(property)
        && claim.Id == $"claim:{entity.Id.Value.Replace(':', '-')}~{property.Name}"
        && claim.Sources.SequenceEqual(entity.Sources);
}
