using CanTho.Graph.Names;

namespace CanTho.Graph.Seeding;

/// <summary>Which column stands where in a file.</summary>
internal sealed class Header
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    private Header()
    {
    }

    public IEnumerable<string> Columns => _places.Keys;

    public bool Has(string column) => _places.ContainsKey(column);

    public int? PlaceOf(string column) => _places.TryGetValue(column, out var place) ? place : null;

    public static Header Read(SeedFile file, string[] cells, Action<int, string> report)
    {
        var header = new Header();
        var meant = new HashSet<string>(StringComparer.Ordinal);

        for (var place = 0; place < cells.Length; place++)
        {
            if (!file.AllColumns.Contains(cells[place]))
            {
                report(1, Unknown(file, cells[place]));
                meant.Add(SpellingHint.Nearest(cells[place], file.AllColumns) ?? "");
            }
            else if (!header._places.TryAdd(cells[place], place))
            {
                report(1, $"Column \"{cells[place]}\" stands twice.");
            }
        }

        foreach (var column in file.Columns.Where(column => !header.Has(column) && !meant.Contains(column)))
        {
            report(1, $"Column \"{column}\" is missing.");
        }

        return header;
    }

    private static string Unknown(SeedFile file, string column) =>
        Domain.Property.Find(column) is { } property && file.Kind is { } kind && property.IsOf(kind)
            ? $"Column \"{column}\" needs a {(property.Value is Domain.ValueKind.Number ? "unit" : "period")} for each value. Write it in claims.csv."
            : SpellingHint.After($"There is no column \"{column}\" in {file.Name}.", column, [.. file.AllColumns]);
}
