using System.Globalization;
using System.Text;
using CanTho.Graph.Names.Unicode;

namespace CanTho.Graph.Questions;

/// <summary>
/// How names stand in a list: by their letters without case and marks, then by the name itself. Bare code points would put
/// <c>Đ</c> behind <c>Z</c> and <c>é</c> behind <c>z</c>; a culture's order differs from machine to machine and from store to store.
/// This key is a plain text, which Neo4j can hold as a property and compare by code point.
/// Price: tones are ordered by code point within equal letters, not as a Vietnamese dictionary does.
/// The key ends after 300 code points (1,200 bytes at most): an entry of Neo4j's range index holds some 8,000 bytes, and beside the key stand the name
/// (up to 4,000) and the id (800). The name comes next in the order, so names that differ only further on keep their places apart.
/// </summary>
internal static class NameOrder
{
    private const int Longest = 300;

    public static string KeyOf(string name)
    {
        var key = new StringBuilder(name.Length);
        var length = 0;

        foreach (var rune in UnicodeForm.Decomposed(name, compatible: true).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                if (++length > Longest)
                    break;

                key.Append(rune.Value is 'đ' or 'Đ' ? "d" : Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return key.ToString();
    }
}
