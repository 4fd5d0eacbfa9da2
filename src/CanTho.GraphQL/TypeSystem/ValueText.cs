using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CanTho.GraphQL.TypeSystem;

/// <summary>A value as an error message shows it: short, and unmistakable as to its type.</summary>
internal static class ValueText
{
    private const int MostItems = 10;
    private const int MostLevels = 2;

    // Messages are not HTML: a name with an accent or an apostrophe stays readable.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(object? value) => Of(value, level: 0);

    private static string Of(object? value, int level) => value switch
    {
        null => "null",
        string text => JsonSerializer.Serialize(text, Readable),
        bool truth => truth ? "true" : "false",
        double.NaN => "NaN",
        double.PositiveInfinity => "Infinity",
        double.NegativeInfinity => "-Infinity",
        IReadOnlyDictionary<string, object?> { Count: 0 } => "{}",
        IReadOnlyDictionary<string, object?> map => level > MostLevels
            ? "[Object]"
            : $"{{ {string.Join(", ", map.Select(pair => $"{pair.Key}: {Of(pair.Value, level + 1)}"))} }}",
        IEnumerable list => List([.. list.Cast<object?>()], level),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? value.GetType().Name,
    };

    private static string List(List<object?> items, int level)
    {
        if (items.Count > 0 && level > MostLevels)
        {
            return "[Array]";
        }

        var shown = items.Take(MostItems).Select(item => Of(item, level + 1)).ToList();

        if (items.Count > MostItems)
        {
            shown.Add(items.Count == MostItems + 1 ? "... 1 more item" : $"... {items.Count - MostItems} more items");
        }

        return $"[{string.Join(", ", shown)}]";
    }
}
