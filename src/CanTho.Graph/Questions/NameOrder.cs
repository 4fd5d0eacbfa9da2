using System.Globalization;
using System.Text;
using CanTho.Graph.Names.Unicode;

namespace CanTho.Graph.Questions;

/// <summary>
/// How names stand in a list: by their letters without case and marks, then by the name itself. Bare code points would put
/// <c>Đ</c> behind <c>Z</c> and <c>é</c> behind <c>z</c>; a culture's order differs from machine to machine and from store to store.
/// This key is a plain text, which Neo4j can hold as a property and compare by code point.
/// Price: tones are ordered by code point within equal letters, not as a Vietnamese dictionary does.
/// </summary>
internal static class NameOrder
{
    public static string KeyOf(string name)
    {
        var key = new StringBuilder(name.Length);

        foreach (var rune in UnicodeForm.Decomposed(name, compatible: true).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                key.Append(rune.Value is 'đ' or 'Đ' ? "d" : Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return key.ToString();
    }
}
