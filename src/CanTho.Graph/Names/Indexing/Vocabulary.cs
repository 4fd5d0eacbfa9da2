using System.Numerics;
using CanTho.Graph.Names.Folding;
using CanTho.Graph.Names.Matching;

namespace CanTho.Graph.Names.Indexing;

/// <summary>The different words of many names, and which of them are like a word typed.</summary>
internal sealed class Vocabulary
{
    private readonly Word[] _words;
    private readonly int[] _byPlain;
    private readonly int[] _byLoose;
    private readonly (uint Plain, uint Loose)[] _letters;
    private readonly Dictionary<(char, char), List<int>> _kanjiPairs = [];

    public Vocabulary(IReadOnlyList<Word> words)
    {
        _words = [.. words];
        _byPlain = Sorted(word => word.Plain);
        _byLoose = Sorted(word => word.Loose);
        _letters = Array.ConvertAll(_words, LettersOf);

        for (var number = 0; number < _words.Length; number++)
        {
            for (var at = 1; _words[number].IsKanji && at < _words[number].Plain.Length; at++)
            {
                AddPair(_words[number].Plain[at - 1], _words[number].Plain[at], number);
            }
        }
    }

    public int Count => _words.Length;

    public Word this[int number] => _words[number];

    /// <summary>The words that are the one typed, or alike, or begun with it. A word may come twice.</summary>
    public IEnumerable<int> Like(Word typed, bool mayBegin)
    {
        if (typed.IsKanji && typed.Plain.Length > 1)
        {
            return _kanjiPairs.TryGetValue((typed.Plain[0], typed.Plain[1]), out var pairs) ? pairs : [];
        }

        return mayBegin
            ? Beginning(_byPlain, word => word.Plain, typed.Plain).Concat(Beginning(_byLoose, word => word.Loose, typed.Loose))
            : Beginning(_byLoose, word => word.Loose, typed.Loose).TakeWhile(number => _words[number].Loose == typed.Loose);
    }

    /// <summary>The words that may be the one typed but for slips: a first sieve, by letters, to be looked at closely.</summary>
    public IEnumerable<int> Near(Word typed)
    {
        var (slips, letters) = (WordLikeness.SlipsForgiven(typed), LettersOf(typed));

        for (var number = 0; slips > 0 && number < _words.Length; number++)
        {
            // One slip adds, drops or changes one letter: at most two in the sets of letters differ.
            if (BitOperations.PopCount(_letters[number].Plain ^ letters.Plain) <= 2 * slips
                || BitOperations.PopCount(_letters[number].Loose ^ letters.Loose) <= 2 * slips)
            {
                yield return number;
            }
        }
    }

    /// <summary>The words that read so, marks aside.</summary>
    public IEnumerable<int> Reading(string plain) =>
        Beginning(_byPlain, word => word.Plain, plain).TakeWhile(number => _words[number].Plain == plain);

    private int[] Sorted(Func<Word, string> form)
    {
        var numbers = Enumerable.Range(0, _words.Length).ToArray();
        Array.Sort(Array.ConvertAll(_words, word => form(word)), numbers, StringComparer.Ordinal);

        return numbers;
    }

    private IEnumerable<int> Beginning(int[] sorted, Func<Word, string> form, string typed)
    {
        var (low, high) = (0, sorted.Length);

        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(form(_words[sorted[middle]]), typed) < 0 ? (middle + 1, high) : (low, middle);
        }

        for (; low < sorted.Length && form(_words[sorted[low]]).StartsWith(typed, StringComparison.Ordinal); low++)
        {
            yield return sorted[low];
        }
    }

    private void AddPair(char first, char second, int number)
    {
        if (!_kanjiPairs.TryGetValue((first, second), out var words))
        {
            _kanjiPairs.Add((first, second), words = []);
        }

        words.Add(number);
    }

    private static (uint Plain, uint Loose) LettersOf(Word word) => (LettersOf(word.Plain), LettersOf(word.Loose));

    private static uint LettersOf(string text)
    {
        var letters = 0u;

        foreach (var letter in text)
        {
            letters |= 1u << (letter & 31);
        }

        return letters;
    }
}
