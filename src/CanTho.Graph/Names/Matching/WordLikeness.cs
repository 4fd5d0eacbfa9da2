using CanTho.Graph.Names.Folding;

namespace CanTho.Graph.Names.Matching;

internal enum WordMatch : byte
{
    None,
    Same,
    Folded,
    Beginning,
    Misspelt,
}

/// <summary>How like a word of a name is to a word typed.</summary>
/// <param name="Points">Of 1000.</param>
internal readonly record struct WordLikeness(short Points, WordMatch How)
{
    public const int Whole = 1000;

    /// <summary>What is longer is no word of a name but a code or an address: nothing is forgiven in it, nor is it taken apart.</summary>
    public const int Longest = 64;

    // Typed without marks, the word is as good as meant; typed with others, it is less so, and still found.
    private const short Unmarked = 970, OtherMarks = 940, SoundsAlike = 900;

    // What is begun counts by how much of it is typed.
    private const int Begun = 700, Inside = 650, ByLength = 200, MarksAgree = 20;

    private const short OneSlip = 700, TwoSlips = 500;

    public static WordLikeness Between(Word typed, Word found, bool mayBegin, bool mayBeMisspelt)
    {
        if (typed.IsKanji || found.IsKanji)
        {
            return typed.IsKanji && found.IsKanji ? OfKanji(typed, found) : default;
        }

        if (typed.Plain == found.Plain)
        {
            return typed.Accented == found.Accented ? new(Whole, WordMatch.Same) : new(typed.HasMarks ? OtherMarks : Unmarked, WordMatch.Folded);
        }

        if (typed.Loose == found.Loose)
        {
            return new(SoundsAlike, WordMatch.Folded);
        }

        if (mayBegin && Begins(typed, found))
        {
            var marks = found.Letters.StartsWith(typed.Letters, StringComparison.Ordinal) ? MarksAgree : 0;
            return new((short)(Begun + (ByLength * typed.Plain.Length / found.Plain.Length) + marks), WordMatch.Beginning);
        }

        return mayBeMisspelt ? OfSlips(typed, found) : default;
    }

    public static bool Begins(Word typed, Word found) =>
        found.Plain.StartsWith(typed.Plain, StringComparison.Ordinal)
        || (typed.Loose.Length > 2 && found.Loose.StartsWith(typed.Loose, StringComparison.Ordinal));

    /// <summary>How many slips are forgiven: one from four letters on, two from eight; none in figures, nor in Japanese, which is not typed by letters.</summary>
    public static int SlipsForgiven(Word word) =>
        word.IsKanji || Kana.Has(word.Accented[0]) || HasFigures(word) ? 0 : word.Plain.Length switch
        {
            < 4 => 0,
            < 8 => 1,
            <= Longest => 2,
            _ => 0,
        };

    /// <summary>Figures are meant as they are typed: never misspelt, never left out.</summary>
    public static bool HasFigures(Word word) => word.Plain.AsSpan().ContainsAnyInRange('0', '9');

    private static WordLikeness OfKanji(Word typed, Word found)
    {
        if (typed.Plain == found.Plain)
        {
            return typed.Accented == found.Accented ? new(Whole, WordMatch.Same) : new(Unmarked, WordMatch.Folded);
        }

        var length = ByLength * typed.Plain.Length / found.Plain.Length;

        // One character alone stands in too many names, so it must begin one.
        return found.Plain.StartsWith(typed.Plain, StringComparison.Ordinal) ? new((short)(Begun + length), WordMatch.Beginning)
            : typed.Plain.Length > 1 && found.Plain.Contains(typed.Plain, StringComparison.Ordinal) ? new((short)(Inside + length), WordMatch.Beginning)
            : default;
    }

    private static WordLikeness OfSlips(Word typed, Word found)
    {
        var forgiven = Math.Min(SlipsForgiven(typed), SlipsForgiven(found));

        // In either form: a slip can make a spelling of what is none (hosptial has a ti, which Hepburn would write chi).
        var slips = forgiven == 0 ? int.MaxValue : Math.Min(
            EditDistance.Between(typed.Plain, found.Plain, forgiven), EditDistance.Between(typed.Loose, found.Loose, forgiven));

        return slips > forgiven ? default : new(slips > 1 ? TwoSlips : OneSlip, WordMatch.Misspelt);
    }
}
