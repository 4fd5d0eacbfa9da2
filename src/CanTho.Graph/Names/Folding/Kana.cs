using System.Collections.Frozen;
using System.Text;

namespace CanTho.Graph.Names.Folding;

/// <summary>Hiragana and katakana in Latin letters (Hepburn, long vowels doubled), so that おおたに finds Otani.</summary>
internal static class Kana
{
    private const string Small = "ぁぃぅぇぉゃゅょゎ";

    private static readonly FrozenDictionary<char, string> s_syllables = (
        "あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso ざza じji ずzu ぜze ぞzo "
        + "たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo "
        + "ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa ゐi ゑe をo んn ゔvu "
        + "ぁa ぃi ぅu ぇe ぉo ゃya ゅyu ょyo ゎwa")
        .Split(' ').ToFrozenDictionary(entry => entry[0], entry => entry[1..]);

    public static bool Has(char letter) => letter is (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ヺ') or 'ー' or '\u3099' or '\u309A';

    /// <param name="composed">Kana alone, each with its voicing mark as one character.</param>
    public static string InLatin(string composed)
    {
        var latin = new StringBuilder(composed.Length * 2);
        var doubled = false;

        foreach (var letter in composed.Select(Hiragana))
        {
            var at = latin.Length;

            if (letter == 'っ')
            {
                doubled = true;
            }
            else if (letter == 'ー')
            {
                latin.Append(at > 0 ? latin[at - 1] : "");
            }
            else if (Small.Contains(letter) && at > 0)
            {
                Glide(latin, s_syllables[letter]);
            }
            else if (s_syllables.TryGetValue(letter, out var syllable))
            {
                latin.Append(doubled ? syllable[0] : "").Append(syllable);
                doubled = false;
            }
        }

        return latin.ToString();
    }

    private static char Hiragana(char letter) => letter switch
    {
        'ヵ' => 'か',
        'ヶ' => 'け',
        >= 'ァ' and <= 'ヴ' => (char)(letter - 'ァ' + 'ぁ'),
        _ => letter,
    };

    // A small vowel takes the place of the vowel before it: ki + ya is kya, but shi + ya is sha; te + i is ti; u + i is wi.
    private static void Glide(StringBuilder latin, string small)
    {
        var before = latin[^1];
        latin.Length--;

        if (small[0] == 'y' && latin.Length > 0 && latin[^1] is 'h' or 'j')
        {
            small = small[1..];
        }
        else if (latin.Length == 0 && before == 'u' && small[0] is not 'y')
        {
            small = $"w{small}";
        }

        latin.Append(small);
    }
}
