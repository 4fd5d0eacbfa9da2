using CanTho.Graph.Tests.Stores.Neo4j;

namespace CanTho.Graph.Tests.SameAnswers;

/// <summary>The same with Neo4j as the third; each graph begins with an emptied database.</summary>
[Collection(GraphServer.Collection)]
public sealed class RandomGraphsInNeo4j(GraphServer server, ITestOutputHelper output)
{
    [Fact]
    public Task Are_answered_alike_by_neo4j_the_embedded_store_and_the_naive_model() =>
        new RandomRun(cancel => OpenedStores.AllThree(server, cancel), output.WriteLine)
            .Graphs(Asking.Seed, Asking.Graphs(usual: 300), Asking.Questions, TestContext.Current.CancellationToken);
}
