using CanTho.Graph.Tests.Stores.Neo4j;

namespace CanTho.Graph.Tests.SameAnswers;

/// <summary>The same with Neo4j as the third, for which some of these entities are hubs and some are not.</summary>
[Collection(GraphServer.Collection)]
public sealed class HubsInNeo4j(GraphServer server, ITestOutputHelper output)
{
    private const int From = 25;

    [Fact]
    public Task Are_answered_alike_by_neo4j_the_embedded_store_and_the_naive_model() =>
        HubsAndQuestions.Graphs(cancel => OpenedStores.AllThree(server, cancel, From), Asking.Graphs(usual: 1), output.WriteLine);

    [Fact]
    public Task Show_those_that_are_joined_alike_by_id_and_the_latest_of_them() => HubsAndQuestions.Star(cancel => OpenedStores.AllThree(server, cancel, From));

    [Fact]
    public Task List_those_that_are_joined_alike_in_every_order() => ListsOfNeighbours.Ask(cancel => OpenedStores.AllThree(server, cancel, From));
}
