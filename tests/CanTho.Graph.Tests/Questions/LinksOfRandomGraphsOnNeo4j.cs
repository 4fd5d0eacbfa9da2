using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Routing;
using CanTho.Graph.Tests.Stores;
using CanTho.Graph.Tests.Stores.Neo4j;
using FsCheck;
using FsCheck.Fluent;

namespace CanTho.Graph.Tests.Questions;

/// <summary>
/// The server's links beside those of a graph in memory, in full: with any budget, for what a search leaves out must be the same too. A failure prints the
/// smallest graph that shows it, and the seed to replay.
/// </summary>
[Collection(GraphServer.Collection)]
public sealed class LinksOfRandomGraphsOnNeo4j(GraphServer server)
{
    private const int Graphs = 30;
    private const int QuestionsEach = 20;

    private static readonly Gen<RouteBudget> s_budget = Gen.Frequency(
        (2, Gen.Constant(RouteBudget.Usual)),
        (1, from hops in Gen.Choose(1, 300) from looks in Gen.Choose(0, 60) select new RouteBudget(hops, looks)),
        (1, from hops in Gen.Choose(1, 60) from hub in Gen.Choose(1, 60) select new RouteBudget(hops, 100_000) { Hub = hub }));

    private static readonly Gen<Links> s_asked =
        from asked in RandomLinks.Question
        from budget in s_budget
        select asked with { Budget = budget };

    [Fact]
    public async Task Are_the_same_as_in_memory()
    {
        // Skips without a server before FsCheck could take that for a failure.
        await server.Empty(TestContext.Current.CancellationToken);
        var incomplete = 0;

        var law = Prop.ForAll(
            RandomLinks.Any,
            Arb.From(s_asked.ListOf(QuestionsEach)),
            async (random, questions) =>
            {
                using var store = await server.Empty(TestContext.Current.CancellationToken);
                await store.Apply(random.Facts.Changes, TestContext.Current.CancellationToken);
                var graph = random.Facts.Graph;

                foreach (var asked in questions.Append(random.Asked))
                {
                    var expected = asked.Answer(graph, TestContext.Current.CancellationToken);
                    incomplete += expected.Complete ? 0 : 1;
                    Assert.Equal(FactText.Of(expected), FactText.Of(await store.Ask(asked, TestContext.Current.CancellationToken)));
                }
            });

        await Task.Run(() => law.Check(Config.QuickThrowOnFailure.WithMaxTest(Graphs)), TestContext.Current.CancellationToken);
        Assert.True(incomplete > Graphs, $"Only {incomplete} of the answers were cut by a budget: make more of them smaller.");
    }
}
