using System.Globalization;
using System.Text.RegularExpressions;

namespace CanTho.Graph.Questions.Paging;

/// <summary>
/// The places in a document in the order in which they stand: <c>II.9</c> before <c>II.10</c>, <c>V</c> before <c>IX</c>, paragraph 9
/// before paragraph 10, and <c>d</c> before <c>đ</c> before <c>e</c>, as Vietnamese lists go.
/// </summary>
internal static partial class LocatorOrder
{
    public static string KeyOf(string locator) =>
        string.Join(' ', Parts().Matches(locator).Select((part, at) => KeyOfPart(part.Value, at == 0)));

    // Numbers before letters before words; Roman only at the head, since i is also the letter behind h.
    private static string KeyOfPart(string part, bool atHead) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? $"0{Sortable.Number(number)}"
        : atHead && RomanValue(part) is { } roman ? $"0{Sortable.Number(roman)}"
        : part.Length == 1 ? $"1{part.ToLowerInvariant().Replace("đ", "d~", StringComparison.Ordinal)}"
        : $"2{part}";

    private static int? RomanValue(string part)
    {
        var total = 0;

        for (var at = 0; at < part.Length; at++)
        {
            if (Digit(part[at]) is not { } digit)
            {
                return null;
            }

            total += at + 1 < part.Length && Digit(part[at + 1]) > digit ? -digit : digit;
        }

        return total;
    }

    private static int? Digit(char letter) => letter switch
    {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        _ => null,
    };

    [GeneratedRegex(@"\p{L}+|\p{Nd}+")]
    private static partial Regex Parts();
}
