using System.Buffers;
using System.Globalization;
using System.Text;

namespace CanTho.GraphQL.Language;

/// <summary>Strings between double quotes. Spec: https://spec.graphql.org/September2025/#sec-String-Value</summary>
internal static class QuotedString
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
    [
        '"', '\\', .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl),
    ]);

    /// <summary>The literal, quotes included; control characters, quotes and backslashes are escaped.</summary>
    public static string Print(string value)
    {
        if (!value.AsSpan().ContainsAny(Escaped))
        {
            return $"\"{value}\"";
        }

        var text = new StringBuilder("\"");

        foreach (var character in value)
        {
            text.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(character) => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
                _ => character.ToString(),
            });
        }

        return text.Append('"').ToString();
    }
}
