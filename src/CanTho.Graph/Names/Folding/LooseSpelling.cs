using System.Buffers;
using System.Text.RegularExpressions;

namespace CanTho.Graph.Names.Folding;

/// <summary>
/// The ways to write one sound in Latin letters, made one: long vowels (Ōtani, Ohtani, Ootani, Outani; Yūko, Yuuko), Kunrei and Hepburn
/// (si, shi; tu, tsu; hu, fu; zi, ji; sya, sha), n before b, p and m (Honma, Homma), and the Vietnamese i and y (Mĩ, Mỹ; quý, quí).
/// Two words alike here may still be two words: equality here counts less than equality of letters.
/// </summary>
internal static partial class LooseSpelling
{
    // What the rules below look for: most words have none of it, and an index folds a million words.
    private static readonly SearchValues<string> s_concerned = SearchValues.Create(
        ["oo", "ou", "oh", "uu", "tch", "mb", "mm", "mp", "sy", "ty", "jy", "zy", "si", "ti", "tu", "zi", "hu"], StringComparison.Ordinal);

    public static string Of(string plain)
    {
        if (plain.AsSpan().ContainsAnyExceptInRange('a', 'z') || !(plain.EndsWith('y') || plain.AsSpan().ContainsAny(s_concerned)))
        {
            return plain;
        }

        var loose = LongO().Replace(plain, "o");
        loose = LongYu().Replace(loose, "u");
        loose = FinalY().Replace(loose, "i");
        loose = loose.Replace("tch", "cch", StringComparison.Ordinal);

        return TwoSyllables().IsMatch(loose) ? Japanese(loose) : loose;
    }

    // Only where two vowels have a consonant between them: a Vietnamese syllable has not, and Tín is not Chín, nor Hữu Phú.
    private static string Japanese(string text)
    {
        text = text.Replace("uu", "u", StringComparison.Ordinal);
        text = SyllabicN().Replace(text, "n");
        text = Sya().Replace(text, "sh");
        text = Tya().Replace(text, "ch");
        text = Zya().Replace(text, "j");
        text = text.Replace("si", "shi", StringComparison.Ordinal)
            .Replace("ti", "chi", StringComparison.Ordinal)
            .Replace("tu", "tsu", StringComparison.Ordinal)
            .Replace("zi", "ji", StringComparison.Ordinal);

        return Hu().Replace(text, "fu").Replace("tch", "cch", StringComparison.Ordinal);
    }

    [GeneratedRegex("o(?:[ou]|h(?![aeiouy]))+")]
    private static partial Regex LongO();

    [GeneratedRegex("(?<=[jy]|sh|ch)u{2,}")]
    private static partial Regex LongYu();

    [GeneratedRegex("(?<=^(?:[^aeiouy]+|qu))y$")]
    private static partial Regex FinalY();

    [GeneratedRegex("[aeiou][^aeiou]+[aeiou]")]
    private static partial Regex TwoSyllables();

    [GeneratedRegex("m(?=[bmp])")]
    private static partial Regex SyllabicN();

    [GeneratedRegex("sy(?=[aou])")]
    private static partial Regex Sya();

    [GeneratedRegex("ty(?=[aou])")]
    private static partial Regex Tya();

    [GeneratedRegex("[jz]y(?=[aou])")]
    private static partial Regex Zya();

    [GeneratedRegex("(?<![bcgknpst])hu")]
    private static partial Regex Hu();
}
