using System.Buffers;
using System.Globalization;

namespace CanTho.Graph.Seeding;

/// <summary>
/// A spreadsheet runs what begins like a formula, whoever wrote it (https://owasp.org/www-community/attacks/CSV_Injection). An apostrophe before it
/// keeps it a text; reading takes away the one that writing put there, and no other.
/// </summary>
internal static class FormulaGuard
{
    private const char Apostrophe = '\'';

    // Excel takes full-width signs for the plain ones.
    private static readonly SearchValues<char> s_beginnings = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    public static string? On(string? cell) => cell is not null && BeginsFormula(cell) ? $"{Apostrophe}{cell}" : cell;

    public static string Off(string cell) => cell is [Apostrophe, ..] && BeginsFormula(cell) ? cell[1..] : cell;

    // Behind apostrophes too: a text that has one of its own gets a second, and keeps its own when it is read.
    private static bool BeginsFormula(string cell) =>
        cell.AsSpan().TrimStart(Apostrophe) is [var first, ..] text && s_beginnings.Contains(first) && !IsNumber(text);

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
