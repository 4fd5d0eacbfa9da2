using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>The statements of one write transaction, their rows in batches: a request of 10,000 rows keeps the server busy without filling its memory.</summary>
internal sealed class Statements(ICypherRunner runner, CancellationToken cancel)
{
    private const int Batch = 10_000;

    /// <summary>Runs the statement for each batch of the values, and gives all rows.</summary>
    /// <param name="others">Parameters that are the same for all.</param>
    public async Task<IReadOnlyList<CypherRecord>> Read(
        string statement, string parameter, IEnumerable<object?> values, params (string Name, object? Value)[] others)
    {
        var rows = new List<CypherRecord>();

        foreach (var batch in values.Chunk(Batch))
        {
            rows.AddRange(await Run(statement, [(parameter, batch), .. others]));
        }

        return rows;
    }

    /// <summary>The same for statements that return nothing.</summary>
    public Task Write(string statement, string parameter, IEnumerable<object?> values, params (string Name, object? Value)[] others) =>
        Read(statement, parameter, values, others);

    public async Task<IReadOnlyList<CypherRecord>> Run(string statement, params (string Name, object? Value)[] parameters)
    {
        await using var result = await runner.Run(new(statement, parameters.ToDictionary(pair => pair.Name, pair => pair.Value)), cancel);
        var rows = new List<CypherRecord>();

        await foreach (var row in result.WithCancellation(cancel))
        {
            rows.Add(row);
        }

        return rows;
    }
}
