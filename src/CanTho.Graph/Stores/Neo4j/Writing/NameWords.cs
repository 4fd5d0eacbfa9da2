using CanTho.Graph.Domain;
using CanTho.Graph.Names.Folding;
using CanTho.Graph.Names.Matching;
using CanTho.Graph.Stores.Neo4j.Finding;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>The words of all names in which slips are forgiven: one node for each, by which those nearly right are found.</summary>
internal sealed class NameWords(Statements statements)
{
    private static readonly CypherFile s_file = CypherFile.Read("write/name-words");

    /// <summary>When the entities stand.</summary>
    public async Task Write(IReadOnlyList<FactChange> done)
    {
        var (before, after) = (WordsOf(done, change => change.Before), WordsOf(done, change => change.After));

        await statements.Write(s_file["new"], "rows", Rows(after, except: before, word => ("leftLetters", string.Join(' ', LeftLetters.Of(word)))));
        await statements.Write(s_file["gone"], "rows", Rows(before, except: after, word => ("query", FullText.Term(NameKeys.Key(word.Plain)))));
    }

    private static Dictionary<string, Word> WordsOf(IReadOnlyList<FactChange> done, Func<FactChange, object?> fact) => done
        .Select(fact)
        .OfType<Entity>()
        .SelectMany(entity => NameKeys.WordsOf(entity.Names))
        .Where(word => WordLikeness.SlipsForgiven(word) > 0)
        .DistinctBy(word => word.Plain, StringComparer.Ordinal)
        .ToDictionary(word => word.Plain, StringComparer.Ordinal);

    private static IEnumerable<object?> Rows(
        Dictionary<string, Word> words, Dictionary<string, Word> except, Func<Word, (string Name, string Value)> of) => words
        .Where(word => !except.ContainsKey(word.Key))
        .OrderBy(word => word.Key, CodePointOrder.Instance)
        .Select(word => (Word: word.Key, Value: of(word.Value)))
        .Select(row => new Dictionary<string, object?> { ["word"] = row.Word, [row.Value.Name] = row.Value.Value });
}
