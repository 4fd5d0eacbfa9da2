using System.Globalization;
using CanTho.Graph.Domain;

namespace CanTho.Graph.Exporting.Csv;

/// <summary>A relationship, claim or figure as a row: what is usual is left empty, as people leave it.</summary>
internal static class FactRow
{
    public static Dictionary<string, string?> Of(Relationship fact)
    {
        var row = Row(fact.Id, fact.Rank, fact.Certainty, fact.Sources, fact.Note);
        row["type"] = ConstantCase.Of(fact.Type);
        row["from"] = fact.From.Value;
        row["to"] = fact.To.Value;
        row["role_vi"] = fact.Role?.Vi;
        row["role_en"] = fact.Role?.En;
        row["role_ja"] = fact.Role?.Ja;
        row["since"] = fact.Since?.ToString();
        row["until"] = fact.Until?.ToString();
        return row;
    }

    public static Dictionary<string, string?> Of(Claim fact)
    {
        var row = Row(fact.Id, fact.Rank, fact.Certainty, fact.Sources, fact.Note);
        row["about"] = fact.About.Value;
        row["property"] = fact.Property.Name;
        row["unit"] = fact.Unit;
        row["period"] = fact.Period?.ToString();
        Put(row, "value", fact.Value);
        return row;
    }

    public static Dictionary<string, string?> Of(Figure fact)
    {
        var row = Row(fact.Id, fact.Rank, fact.Certainty, fact.Sources, fact.Note);
        row["indicator"] = ConstantCase.Of(fact.Indicator);
        row["about"] = fact.About.Value;
        row["partner"] = fact.Partner?.Value;
        row["period"] = fact.Period.ToString();
        row["value"] = fact.Value.ToString(CultureInfo.InvariantCulture);
        row["unit"] = fact.Unit;
        row["accumulation"] = fact.Cumulative ? "CUMULATIVE" : "FLOW";
        row["estimate"] = fact.Estimate ? "true" : null;
        return row;
    }

    public static void Put(Dictionary<string, string?> row, string column, ClaimValue value)
    {
        if (value is ClaimValue.Text(var text))
        {
            (row[column], row[$"{column}_en"], row[$"{column}_ja"]) = (text.Vi, text.En, text.Ja);
            return;
        }

        row[column] = value switch
        {
            ClaimValue.Number(var number) => number.ToString(CultureInfo.InvariantCulture),
            ClaimValue.Date(var date) => date.ToString(),
            ClaimValue.Reference(var entity) => entity.Value,
            ClaimValue.Word(var word) => word,
            _ => throw new InvalidOperationException($"A claim's value is of a new sort, {value.GetType().Name}: give it a cell."),
        };
    }

    public static string Cited(string fact, IReadOnlyList<Citation> sources) =>
        sources.FirstOrDefault(source => source.Locator.Contains(';', StringComparison.Ordinal)) is { } source
            ? throw new RefusedExportException(fact, $"the place \"{source.Locator}\" that it cites has a semicolon, which divides citations.")
            : CitationText.Of(sources);

    private static Dictionary<string, string?> Row(string id, Rank rank, Certainty certainty, IReadOnlyList<Citation> sources, string? note) =>
        new(StringComparer.Ordinal)
        {
            ["id"] = id,
            ["rank"] = rank == Rank.Normal ? null : ConstantCase.Of(rank),
            ["certainty"] = certainty == Certainty.Explicit ? null : ConstantCase.Of(certainty),
            ["sources"] = Cited(id, sources),
            ["note"] = note,
        };
}
