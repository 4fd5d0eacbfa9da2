using System.Globalization;
using CanTho.Graph.Domain;

namespace CanTho.Graph.Seeding;

/// <summary>The cells of a claim's value: what they may hold hangs on the property.</summary>
internal static class ClaimValueCell
{
    /// <summary>Null, and told, when the value is not of the property's kind; null when the cell is empty.</summary>
    /// <param name="column">The translations stand beside it, under its name with <c>_en</c> and <c>_ja</c>.</param>
    public static ClaimValue? Find(SeedRow row, Property property, string column, KnownEntities entities)
    {
        var (en, ja) = (row.Find($"{column}_en"), row.Find($"{column}_ja"));

        if (row.Find(column) is not { } text)
        {
            if ((en ?? ja) is not null && property.Value is ValueKind.Text)
            {
                row.Report($"\"{column}\" is translated, but empty itself.");
            }

            return null;
        }

        if ((en ?? ja) is not null && property.Value is not ValueKind.Text)
        {
            row.Report($"\"{property.Name}\" is no text to translate. Leave \"{column}_en\" and \"{column}_ja\" empty.");
        }

        return property.Value switch
        {
            ValueKind.Text => new ClaimValue.Text(new(text, en, ja)),
            ValueKind.Number => Number(row, column, text) is { } number ? new ClaimValue.Number(number) : null,
            ValueKind.Date => row.ReadPeriod(column, text) is { } period ? new ClaimValue.Date(period) : null,
            ValueKind.Status => row.Word<Status>(text, "status") is { } status ? new ClaimValue.Word(ConstantCase.Of(status)) : null,
            _ => entities.Find(row, column, text) is { } entity ? new ClaimValue.Reference(entity.Id) : null,
        };
    }

    public static decimal? Number(SeedRow row, string column, string text)
    {
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        row.Report($"Cell \"{column}\" is \"{text}\", which is not a number. Write digits, with a point before decimals and nothing between thousands.");
        return null;
    }
}
