using CanTho.Graph.Domain;
using CanTho.Graph.Names;
using CanTho.Graph.Names.Folding;
using CanTho.Graph.Names.Matching;

namespace CanTho.Graph.Stores.Neo4j.Finding;

/// <summary>
/// Finds names on the server as <see cref="NameIndex.Find"/> does in memory: for each step of the search the server's index gives those who may
/// answer, with their names, and the same scorer says who does.
/// </summary>
/// <param name="kinds">Only entities of these; all when null.</param>
internal sealed class ServerNames(ServerGraph server, IReadOnlyList<EntityKind>? kinds)
{
    private static readonly CypherFile s_file = CypherFile.Question(nameof(Questions.Search));

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<EntityId> _ids = [];
    private readonly Dictionary<int, NameMatch> _found = [];

    /// <returns>Each entity once, by its best name, in no order. The numbers in the matches mean nothing.</returns>
    public async Task<IReadOnlyCollection<(NameMatch Match, EntityId Id)>> Find(NameQuery query, CancellationToken cancel)
    {
        IReadOnlySet<string>? known = null;

        foreach (var step in Attempt.Steps(query, _found, plain => known!.Contains(plain)))
        {
            await Run(step, cancel);

            // The next step may be what was typed, otherwise: it asks for these words and no others.
            known ??= _found.Count == 0 ? await Known(query, cancel) : null;
        }

        return [.. _found.Values.Select(match => (match, _ids[match.Entity]))];
    }

    private async Task Run(IReadOnlyList<Attempt> step, CancellationToken cancel)
    {
        var near = await Near(step.Where(attempt => attempt.Round.Slips).SelectMany(attempt => attempt.Query.Words), cancel);
        var queries = step.SelectMany(attempt => new NameClauses(attempt, word => near[word.Plain].ToList()).Queries()).Distinct().ToList();

        if (queries.Count == 0)
        {
            return;
        }

        var rows = await server.Read(s_file["candidates"], cancel, ("queries", queries), ("kinds", ServerGraph.Words(kinds)));
        var names = NameIndex.Build(rows.Select(row => (NumberOf(row.Get<string>("id")), NamesIn(row.Get<string>("names")))));

        foreach (var attempt in step)
        {
            names.Run(attempt, _found, _ => true, cancel);
        }
    }

    private async Task<ILookup<string, string>> Near(IEnumerable<FoldedWord> typed, CancellationToken cancel)
    {
        var words = typed.Select(word => word.Word).Where(word => WordLikeness.SlipsForgiven(word) > 0).DistinctBy(word => word.Plain).ToList();
        var rows = words.Count == 0 ? [] : await server.Read(
            s_file["near"],
            cancel,
            ("words", words.Select(word => new Dictionary<string, object?> { ["typed"] = word.Plain, ["query"] = string.Join(' ', LeftLetters.Of(word).Select(FullText.Term)) })));

        return rows.Select(row => (Typed: row.Get<string>("typed"), Word: row.Get<string>("word")))
            .Where(pair => WordLikeness.Between(Latin(pair.Typed), Latin(pair.Word), mayBegin: false, mayBeMisspelt: true).Points > 0)
            .ToLookup(pair => pair.Typed, pair => pair.Word, StringComparer.Ordinal);
    }

    private async Task<IReadOnlySet<string>> Known(NameQuery query, CancellationToken cancel)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        _ = query.TypedOtherwise(plain => asked.Add(plain) || true).Count();

        var rows = asked.Count == 0 ? [] : await server.Read(
            s_file["known"],
            cancel,
            ("words", asked.Select(word => new Dictionary<string, object?> { ["word"] = word, ["query"] = FullText.Term(NameKeys.Key(word)) })));

        return rows.Select(row => row.Get<string>("word")).ToHashSet(StringComparer.Ordinal);
    }

    private int NumberOf(string id)
    {
        if (_numbers.TryAdd(id, _ids.Count))
        {
            _ids.Add(new(id));
        }

        return _numbers[id];
    }

    private static Word Latin(string plain) => Word.Latin(plain, plain);

    private static IReadOnlyList<Name> NamesIn(string joined) => [.. joined.Split('\n').Select(text => new Name(text, "", default, []))];
}
