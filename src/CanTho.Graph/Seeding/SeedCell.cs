using System.Buffers;
using CanTho.Graph.Names.Unicode;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Seeding;

/// <summary>What any cell must be, whatever it says: composed Unicode, single plain spaces, none around.</summary>
internal static class SeedCell
{
    private static readonly SearchValues<char> s_noBreakSpaces = SearchValues.Create("\u00A0\u2007\u202F");
    private static readonly SearchValues<char> s_unseen = SearchValues.Create("\u200B\u200C\u200D\u2060\uFEFF\u00AD");

    /// <summary>The text as it should have been, so that reading can go on.</summary>
    public static string Clean(string column, string text, Action<string> report)
    {
        var composed = UnicodeForm.Composed(text);

        if (text != composed)
        {
            report($"Cell \"{column}\" is not in composed Unicode (NFC): letters and their marks stand apart. Write \"{composed}\" with whole letters.");
        }

        if ((Fault(composed) ?? FaultOfName(column, composed)) is { } fault)
        {
            report($"Cell \"{column}\" {fault}.");
        }

        return composed.Trim();
    }

    private static string? FaultOfName(string column, string text) =>
        column is "text" || column.StartsWith("name_", StringComparison.Ordinal) ? KeyText.FaultOf(text, KeyText.MostOfName) : null;

    private static string? Fault(string text) => text switch
    {
        _ when text.AsSpan().Trim().Length < text.Length => "begins or ends with a space",
        _ when text.Contains("  ", StringComparison.Ordinal) => "has two spaces together",
        _ when text.Contains('\t') => "has a tab. Write a space",
        _ when text.AsSpan().ContainsAny(s_noBreakSpaces) => "has a no-break space. Write a plain one",
        _ when text.AsSpan().ContainsAny(s_unseen) => "has a character that is not seen (U+200B or its like). Delete it",
        _ => null,
    };
}
