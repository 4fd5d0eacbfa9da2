using CanTho.Graph.Names;
using CanTho.Graph.Names.Folding;
using CanTho.Graph.Names.Matching;

namespace CanTho.Graph.Stores.Neo4j.Finding;

/// <summary>
/// Queries of the index <c>entity_names</c> that find at least every entity with a name that an attempt accepts. More is no harm: the
/// scorer sees to it.
/// </summary>
/// <param name="near">The words of names that a word typed may be, misspelt, in their plain form.</param>
internal sealed class NameClauses(Attempt attempt, Func<Word, IReadOnlyCollection<string>> near)
{
    // Lucene takes 1,024 terms in one query: so many for the word that is looked up, and as many for those that narrow it, and the rest for kanji.
    private const int MostForms = 400;

    // Of a long run of kanji so many pairs tell enough.
    private const int MostPairs = 5;

    private const string Anything = "*:*";

    public IEnumerable<string> Queries()
    {
        var required = Enumerable.Range(0, attempt.Query.Words.Count).Where(word => attempt.Query.Required[word]).ToList();

        if (attempt.Round.MayMiss == 0)
        {
            return All(required);
        }

        // Figures are never missing. Of more groups of the others than words may be missing, one is there whole.
        var figures = required.Where(word => WordLikeness.HasFigures(attempt.Query.Words[word].Word)).ToList();
        var others = required.Except(figures).ToList();
        var size = others.Count / (attempt.Round.MayMiss + 1);

        return size == 0 ? All(figures) : others.Chunk(size).SelectMany(group => All([.. group, .. figures]));
    }

    // With each of the words in one of its forms. The word with the fewest leads; those that find no room are left to the scorer.
    private IEnumerable<string> All(IEnumerable<int> words)
    {
        var forms = words.Select(Forms).OfType<IReadOnlyCollection<string>>().OrderBy(word => word.Count).ToList();

        if (forms.Count == 0)
        {
            return [Anything];
        }

        var (room, narrowing) = (MostForms, "");

        foreach (var word in forms.Skip(1).TakeWhile(word => (room -= word.Count) >= 0))
        {
            narrowing += $" +({string.Join(' ', word)})";
        }

        return forms[0].Chunk(MostForms).Select(word => $"+({string.Join(' ', word)}){narrowing}");
    }

    // What the index may hold of a word that the one typed is found in; null when it may be any.
    private IReadOnlyCollection<string>? Forms(int at)
    {
        var typed = attempt.Query.Words[at].Word;

        if (typed.IsKanji && typed.Plain.Length > 1)
        {
            return [$"(+{string.Join(" +", NameKeys.Pairs(typed.Plain).Take(MostPairs).Select(FullText.Term))})"];
        }

        if (attempt.Query.CanBegin(at) && typed.Plain.Length == 0)
        {
            return null;
        }

        var misspelt = attempt.Round.Slips ? near(typed).Select(NameKeys.Key).Select(FullText.Term) : [];
        return [.. (attempt.Query.CanBegin(at) ? Begun(typed) : Alike(typed)).Concat(misspelt).Distinct()];
    }

    private static string[] Alike(Word typed) => [FullText.Term(NameKeys.Key(typed.Loose)), FullText.Term(NameKeys.LooseOf(typed.Loose))];

    // A loose form of one or two letters begins nothing: it must be alike.
    private static string[] Begun(Word typed) =>
    [
        FullText.Beginning(NameKeys.Key(typed.Plain)),
        .. typed.Loose.Length > 2
            ? (string[])[FullText.Beginning(NameKeys.Key(typed.Loose)), FullText.Beginning(NameKeys.LooseOf(typed.Loose))]
            : Alike(typed),
    ];
}
