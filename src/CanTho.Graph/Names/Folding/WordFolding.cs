using System.Buffers;
using System.Globalization;
using System.Text;
using CanTho.Graph.Names.Unicode;

namespace CanTho.Graph.Names.Folding;

/// <summary>What stands between two spaces, as words: Latin letters and digits, kana and kanji each for themselves.</summary>
internal static class WordFolding
{
    private enum Script
    {
        None,
        Latin,
        Kana,
        Kanji,
    }

    private static readonly SearchValues<char> s_simple = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    public static FoldedWord[] Words(string run)
    {
        if (run.AsSpan().ContainsAnyExcept(s_simple))
        {
            return [.. WordsOfPieces(run)];
        }

        var plain = run.ToLowerInvariant();
        return Abbreviations.SpeltOut(Word.Latin(plain, plain));
    }

    private static IEnumerable<FoldedWord> WordsOfPieces(string run)
    {
        var pieces = Pieces(UnicodeForm.Decomposed(run, compatible: true));

        for (var at = 0; at < pieces.Count; at++)
        {
            var (script, text) = pieces[at];
            var besideKanji = Is(Script.Kanji, at - 1) || Is(Script.Kanji, at + 1);

            switch (script)
            {
                case Script.Latin when Latin(text) is { } word:
                    foreach (var part in Abbreviations.SpeltOut(word))
                    {
                        yield return part;
                    }

                    break;

                // One kana among kanji is grammar (友の会) or optional (市ヶ谷), and さん behind a name a title.
                case Script.Kana when UnicodeForm.Composed(text) is var kana && !(besideKanji && kana.Length == 1):
                    yield return new(Spoken(kana), Aside: at > 0 && kana is "さん" or "さま" or "くん");
                    break;

                case Script.Kanji:
                    foreach (var word in Kanji.Words(text))
                    {
                        yield return word;
                    }

                    break;
            }
        }

        bool Is(Script script, int at) => at >= 0 && at < pieces.Count && pieces[at].Script == script;
    }

    private static Word Spoken(string kana)
    {
        var latin = Kana.InLatin(kana);
        return new(kana, latin, LooseSpelling.Of(latin), IsKanji: false);
    }

    private static List<(Script Script, string Text)> Pieces(string decomposed)
    {
        var pieces = new List<(Script Script, string Text)>();
        var (script, start, at) = (Script.None, 0, 0);

        foreach (var letter in decomposed.EnumerateRunes())
        {
            var next = ScriptOf(letter, script);

            if (next != script)
            {
                Cut();
                (script, start) = (next, at);
            }

            at += letter.Utf16SequenceLength;
        }

        Cut();
        return pieces;

        void Cut()
        {
            if (script is not Script.None)
            {
                pieces.Add((script, decomposed[start..at]));
            }
        }
    }

    // A mark belongs to what it stands on; what is not seen (joiners, apostrophes) parts nothing.
    private static Script ScriptOf(Rune letter, Script before) => letter switch
    {
        { IsBmp: true } when Kana.Has((char)letter.Value) => Script.Kana,
        _ when Kanji.Has(letter) => Script.Kanji,
        _ when Rune.IsLetterOrDigit(letter) || Rune.GetUnicodeCategory(letter) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => Script.Latin,
        _ when Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => before,
        _ when NameFolding.IsApostrophe((char)letter.Value) => before,
        _ => Script.None,
    };

    private static Word? Latin(string decomposed)
    {
        var (accented, plain, tones) = (new StringBuilder(), new StringBuilder(), new List<char>());

        foreach (var letter in decomposed.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
            {
                var mark = (char)letter.Value;

                if (Word.Tones.Contains(mark))
                {
                    tones.Add(mark);
                }
                else
                {
                    accented.Append(mark);
                }
            }
            else if (Rune.IsLetterOrDigit(letter) || Rune.IsNumber(letter))
            {
                var lower = Rune.ToLowerInvariant(letter);
                accented.Append(lower);
                plain.Append(WithoutStroke(lower));
            }
        }

        tones.Sort();
        return plain.Length > 0 ? Word.Latin(accented.Append([.. tones]).ToString(), plain.ToString()) : null;
    }

    // Letters whose stroke or ligature Unicode does not take apart.
    private static string WithoutStroke(Rune letter) => letter.Value switch
    {
        'đ' or 'ð' => "d",
        'ł' => "l",
        'ø' => "o",
        'ı' => "i",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        _ => letter.ToString(),
    };
}
