namespace CanTho.Graph.Tests.SameAnswers;

/// <summary>The same answers from every store, to the last character: on random graphs, over their changes, to random questions.</summary>
public sealed class RandomGraphsAndQuestions(ITestOutputHelper output)
{
    [Fact]
    public Task Are_answered_alike_by_the_embedded_store_and_the_naive_model() =>
        new RandomRun(OpenedStores.EmbeddedAndNaive, output.WriteLine)
            .Graphs(Asking.Seed, Asking.Graphs(usual: 300), Asking.Questions, TestContext.Current.CancellationToken);
}
