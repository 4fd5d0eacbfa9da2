using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Tests.SameAnswers.Laws;
using CanTho.Graph.Tests.Stores.Neo4j;

namespace CanTho.Graph.Tests.SameAnswers;

[Collection(GraphServer.Collection)]
public sealed class LawsOfNeo4j(GraphServer server, ITestOutputHelper output)
{
    [Fact]
    public Task Hold_on_random_graphs() => EveryLaw.Holds(
        Asking.Seed, Asking.Graphs(usual: 5), Empty, output.WriteLine, TestContext.Current.CancellationToken);

    private async ValueTask<IGraphStore> Empty()
    {
        (await server.Empty(TestContext.Current.CancellationToken)).Dispose();
        return new Neo4jStore(server.Session, StoppedClock.Instance) { HubsFrom = 4 };
    }
}
