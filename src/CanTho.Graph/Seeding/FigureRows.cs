using CanTho.Graph.Domain;

namespace CanTho.Graph.Seeding;

/// <summary><c>figures.csv</c></summary>
internal static class FigureRows
{
    private static readonly string[] s_accumulations = ["CUMULATIVE", "FLOW"];

    public static List<Figure> Read(SeedTable table, KnownEntities entities, TakenFacts taken)
    {
        var read = new List<Figure>();

        foreach (var row in table.Rows.Where(row => row.Sound))
        {
            var id = taken.NeedId(row, "figure");
            var indicator = row.NeedWord<Indicator>("indicator", "indicator");
            var about = row.Need("about") is { } place ? entities.Find(row, "about", place) : null;
            var partner = row.Find("partner") is { } other ? entities.Find(row, "partner", other) : null;
            var period = row.NeedPeriod("period");
            var value = row.Need("value") is { } text ? ClaimValueCell.Number(row, "value", text) : null;
            var unit = row.NeedOneOf("unit", "unit", FigureUnit.All);
            var cumulative = row.NeedOneOf("accumulation", "accumulation", s_accumulations) == "CUMULATIVE";
            var estimate = Estimate(row);
            var facts = FactCells.Read(row, entities);

            if (id is null || indicator is null || about is null || period is null || value is null || unit is null)
            {
                continue;
            }

            taken.State((indicator, about.Value.Id, partner?.Id, period, value, unit, cumulative, estimate), id, row);
            read.Add(new(
                id, indicator.Value, about.Value.Id, partner?.Id, period.Value, value.Value, unit, cumulative, estimate,
                facts.Rank, facts.Certainty, facts.Sources, facts.Note));
        }

        return read;
    }

    private static bool Estimate(SeedRow row)
    {
        if (row.Find("estimate") is { } text and not "true")
        {
            row.Report($"Cell \"estimate\" is \"{text}\". Write true, or nothing.");
        }

        return row.Find("estimate") == "true";
    }
}
