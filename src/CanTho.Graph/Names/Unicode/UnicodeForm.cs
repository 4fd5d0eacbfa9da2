using System.Text;

namespace CanTho.Graph.Names.Unicode;

/// <summary>
/// Unicode normalisation (UAX #15) from a table of our own. <see cref="string.Normalize()"/> asks ICU, and without it
/// (InvariantGlobalization) returns every string unchanged; and folded keys that are stored must not change with a machine's ICU.
/// </summary>
public static class UnicodeForm
{
    // Hangul syllables are composed by arithmetic (Unicode 3.12), not by table.
    private const int Syllables = 0xAC00, Leads = 0x1100, Vowels = 0x1161, Tails = 0x11A7, TailCount = 28, LeadSpan = 21 * TailCount;

    /// <summary>NFC: letters with their marks as one character where Unicode has it.</summary>
    public static string Composed(string text)
    {
        // Below U+0300 nothing combines, and nothing stands for something else.
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\u02FF') < 0)
        {
            return text;
        }

        var parts = Parts(text, compatible: false);
        var (starter, kept) = (-1, 0);

        for (var at = 0; at < parts.Count; at++)
        {
            var part = parts[at];
            var blocked = kept > starter + 1
                && UnicodeTable.Instance.ClassOf(parts[kept - 1]) is var before
                && (before == 0 || before >= UnicodeTable.Instance.ClassOf(part));

            if (starter >= 0 && !blocked && Pair(parts[starter], part) is { } composite)
            {
                parts[starter] = composite;
                continue;
            }

            starter = UnicodeTable.Instance.ClassOf(part) == 0 ? kept : starter;
            parts[kept++] = part;
        }

        return Text(parts, kept);
    }

    /// <summary>NFD, or NFKD when <paramref name="compatible"/>: every mark apart from its letter; also width and presentation forms undone.</summary>
    public static string Decomposed(string text, bool compatible = false)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\u009F') < 0)
        {
            return text;
        }

        var parts = Parts(text, compatible);
        return Text(parts, parts.Count);
    }

    private static List<int> Parts(string text, bool compatible)
    {
        var parts = new List<int>(text.Length + 8);

        foreach (var rune in text.EnumerateRunes())
        {
            Split(rune.Value, compatible, parts);
        }

        PutMarksInOrder(parts);
        return parts;
    }

    private static void Split(int character, bool compatible, List<int> parts)
    {
        if (UnicodeTable.Instance.PartsOf(character, compatible) is { } smaller)
        {
            foreach (var part in smaller)
            {
                Split(part, compatible, parts);
            }
        }
        else if (character - Syllables is >= 0 and < 11172 and var syllable)
        {
            parts.Add(Leads + (syllable / LeadSpan));
            parts.Add(Vowels + (syllable % LeadSpan / TailCount));

            if (syllable % TailCount > 0)
            {
                parts.Add(Tails + (syllable % TailCount));
            }
        }
        else
        {
            parts.Add(character);
        }
    }

    // An insertion sort: runs of marks are two or three long.
    private static void PutMarksInOrder(List<int> parts)
    {
        for (var at = 1; at < parts.Count; at++)
        {
            var (part, rank) = (parts[at], UnicodeTable.Instance.ClassOf(parts[at]));
            var to = at;

            while (rank > 0 && to > 0 && UnicodeTable.Instance.ClassOf(parts[to - 1]) > rank)
            {
                parts[to] = parts[to - 1];
                to--;
            }

            parts[to] = part;
        }
    }

    private static int? Pair(int first, int second)
    {
        if (first - Leads is >= 0 and < 19 and var lead && second - Vowels is >= 0 and < 21 and var vowel)
        {
            return Syllables + (lead * LeadSpan) + (vowel * TailCount);
        }

        if (first - Syllables is >= 0 and < 11172 and var syllable && syllable % TailCount == 0 && second - Tails is > 0 and < TailCount and var tail)
        {
            return first + tail;
        }

        return UnicodeTable.Instance.Composite(first, second);
    }

    private static string Text(List<int> parts, int count)
    {
        var text = new StringBuilder(count);

        for (var at = 0; at < count; at++)
        {
            text.Append(new Rune(parts[at]).ToString());
        }

        return text.ToString();
    }
}
