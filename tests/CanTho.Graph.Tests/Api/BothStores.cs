using CanTho.Graph.Tests.Stores.Neo4j;

namespace CanTho.Graph.Tests.Api;

/// <summary>Two servers with the same seed, one on the embedded store and one on Neo4j.</summary>
public sealed class BothStores(GraphServer graph) : IAsyncLifetime
{
    private RunningServer? _embedded;
    private RunningServer? _neo4j;

    public async ValueTask InitializeAsync()
    {
        if (graph.IsThere)
        {
            (await graph.Empty(CancellationToken.None)).Dispose();
            _embedded = await RunningServer.With();
            _neo4j = await RunningServer.On(graph.Settings.Address);
        }
    }

    /// <summary>Asks both, and expects the same response to the letter.</summary>
    /// <returns>The response.</returns>
    public async Task<string> Ask(string query, object? variables = null)
    {
        Assert.SkipUnless(graph.IsThere, GraphServer.WhyNot);
        var answers = await Task.WhenAll(_embedded!.Text(query, variables), _neo4j!.Text(query, variables));
        Assert.Equal(answers[0], answers[1]);
        return answers[0];
    }

    public async Task<(byte[] Embedded, byte[] Neo4j)> Get(string path)
    {
        Assert.SkipUnless(graph.IsThere, GraphServer.WhyNot);
        return (await Bytes(_embedded!, path), await Bytes(_neo4j!, path));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in (RunningServer?[])[_embedded, _neo4j])
        {
            await (server?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }

    private static Task<byte[]> Bytes(RunningServer server, string path) => server.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}
