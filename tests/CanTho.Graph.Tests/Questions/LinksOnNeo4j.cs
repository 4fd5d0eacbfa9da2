using CanTho.Graph.Questions;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Tests.Stores.Neo4j;

namespace CanTho.Graph.Tests.Questions;

[Collection(GraphServer.Collection)]
public sealed class LinksOnNeo4j(GraphServer server) : LinksBetweenTwoEntities, IAsyncLifetime
{
    private Neo4jStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await server.Empty(TestContext.Current.CancellationToken);
        await _store.Apply(KnownFacts.Changes, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        return ValueTask.CompletedTask;
    }

    private protected override ValueTask<LinksAnswer> Ask(Links asked, CancellationToken cancel) => _store.Ask(asked, cancel);
}
