using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Stores.Neo4j;

/// <summary>The graph on the server, as a question sees it: it runs the statements of its file and gathers what they return.</summary>
internal sealed class ServerGraph(ICypherSession session, Revision revision)
{
    /// <summary>At which the whole question is answered: the store asks again when it changed in between.</summary>
    public Revision Revision => revision;

    /// <summary>All rows of one statement: for answers that are bounded.</summary>
    /// <param name="parameters">By name.</param>
    public Task<IReadOnlyList<CypherRecord>> Read(string statement, CancellationToken cancel, params (string Name, object? Value)[] parameters)
    {
        var query = new CypherQuery(statement, parameters.ToDictionary(pair => pair.Name, pair => pair.Value));

        return session.ExecuteRead<IReadOnlyList<CypherRecord>>(
            async statements =>
            {
                await using var result = await statements.Run(query, cancel);
                var rows = new List<CypherRecord>();

                await foreach (var row in result.WithCancellation(cancel))
                {
                    rows.Add(row);
                }

                return rows;
            },
            cancel);
    }

    /// <returns>For each its <c>id</c>, its <c>degree</c> and whether it <c>isHub</c>.</returns>
    /// <exception cref="NeighbouringIdsWanted">There is no entity with one of these ids: the first such.</exception>
    public async Task<IReadOnlyList<CypherRecord>> MustKnow(IReadOnlyList<EntityId> ids, CancellationToken cancel)
    {
        var rows = await Read(CypherFile.Read("known-ids").Statement, cancel, ("ids", Texts(ids)));

        if (rows.FirstOrDefault(row => !row.Get<bool>("isKnown")) is { } unknown)
        {
            throw new NeighbouringIdsWanted(new(unknown.Get<string>("id")));
        }

        return rows;
    }

    /// <summary>The range of a page for each of these; a page that cannot be is refused when they are there.</summary>
    public async Task<RowRange> Range<T>(Ordering<T> order, Page page, IReadOnlyList<EntityId> ids, CancellationToken cancel)
    {
        try
        {
            return order.Range(ids.Count > 0 ? page : new());
        }
        catch (RefusedQuestionException)
        {
            await MustKnow(ids, cancel);
            throw;
        }
    }

    /// <summary>The same for what is read behind the question, while its answer is walked: nothing but this can then tell that the graph changed.</summary>
    /// <exception cref="ChangedWhileReadException">It changed.</exception>
    public async Task<IReadOnlyList<CypherRecord>> ReadLater(string statement, CancellationToken cancel, params (string Name, object? Value)[] parameters)
    {
        var rows = await Read(statement, cancel, parameters);
        var now = await Standing.Settled(session, cancel);

        return now.Revision == revision ? rows : throw new ChangedWhileReadException(revision, now.Revision);
    }

    /// <summary>A graph of what was read, for the question to answer over.</summary>
    public FetchedGraph Fetch(Action<FetchedGraph> fill)
    {
        var graph = new FetchedGraph(revision);
        fill(graph);
        return graph;
    }

    /// <summary>Texts as the parameter of a statement.</summary>
    public static IReadOnlyList<object?> Texts(IEnumerable<EntityId> ids) => [.. ids.Select(id => id.Value).Distinct()];

    /// <summary>The members of an enum as Neo4j writes them; null stays null, for "all".</summary>
    public static IReadOnlyList<object?>? Words<T>(IReadOnlyList<T>? members)
        where T : struct, Enum => members is null ? null : [.. members.Select(member => ConstantCase.Of(member))];
}
