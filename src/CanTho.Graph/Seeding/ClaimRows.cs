using CanTho.Graph.Domain;
using CanTho.Graph.Names;

namespace CanTho.Graph.Seeding;

/// <summary><c>claims.csv</c></summary>
internal static class ClaimRows
{
    // Codes of countries and provinces need no document: ISO 3166 is the source.
    private const string PublicStandard = "iso";

    public static List<Claim> Read(SeedTable table, KnownEntities entities, TakenFacts taken)
    {
        var read = new List<Claim>();

        foreach (var row in table.Rows.Where(row => row.Sound))
        {
            var id = taken.NeedId(row, "claim");
            var about = row.Need("about") is { } entity ? entities.Find(row, "about", entity) : null;
            var property = NeedProperty(row, about?.Kind);
            var text = row.Need("value");
            var value = property is not null && text is not null ? ClaimValueCell.Find(row, property, "value", entities) : null;
            var unit = row.Find("unit");
            var period = row.FindPeriod("period");
            var facts = FactCells.Read(row, entities, sourced: property?.Name != PublicStandard);

            CheckUnitAndPeriod(row, property, unit);

            if (id is null || about is null || property is null || value is null)
            {
                continue;
            }

            taken.State((about.Value.Id, property.Name, value, unit, period), id, row);
            read.Add(new(id, about.Value.Id, property, value, unit, period, facts.Rank, facts.Certainty, facts.Sources, facts.Note));
        }

        return read;
    }

    private static Property? NeedProperty(SeedRow row, EntityKind? about)
    {
        if (row.Need("property") is not { } name)
        {
            return null;
        }

        if (Property.Find(name) is not { } property)
        {
            row.Report(SpellingHint.After($"There is no property \"{name}\".", name, [.. Property.All.Select(known => known.Name)]));
            return null;
        }

        if (about is { } kind && !property.IsOf(kind))
        {
            row.Report($"\"{name}\" is a property of {string.Join(", ", property.Of.Select(Word))}, not of {Word(kind)}.");
            return null;
        }

        return property;
    }

    private static void CheckUnitAndPeriod(SeedRow row, Property? property, string? unit)
    {
        if (property is { Value: ValueKind.Number } && unit is null && row.Header.Has("unit"))
        {
            row.Report($"\"{property.Name}\" is a number. Say in \"unit\" what is counted.");
        }

        if (property is { Value: not ValueKind.Number } && unit is not null)
        {
            row.Report($"\"{property.Name}\" is no number. Leave \"unit\" empty.");
        }

        if (property is { Cardinality: Cardinality.Series } && row.Find("period") is null && row.Header.Has("period"))
        {
            row.Report($"\"{property.Name}\" changes with time. Say in \"period\" what day the source speaks of.");
        }
    }

    private static string Word(EntityKind kind) => kind.ToString().ToLowerInvariant();
}
