using System.Diagnostics;
using CanTho.Graph.Stores;
using CanTho.Graph.Tests.SameAnswers.Drawing;
using CanTho.Graph.Tests.SameAnswers.Shrinking;

namespace CanTho.Graph.Tests.SameAnswers;

/// <summary>Graph after graph at random, changed and asked, until one is answered differently.</summary>
/// <param name="open">Stores with nothing in them.</param>
internal sealed class RandomRun(Func<CancellationToken, ValueTask<OpenedStores>> open, Action<string> print)
{
    private const int MostSteps = 6;

    /// <exception cref="Xunit.Sdk.XunitException">They disagree; the message has the smallest graph and question that show it.</exception>
    public async Task Graphs(int seed, int graphs, int questions, CancellationToken cancel)
    {
        var (asked, leftOut) = (0, new List<string>());
        var began = Stopwatch.StartNew();
        print($"{graphs} graphs from seed {seed}, {questions} questions each.");

        for (var graph = 0; graph < graphs && (Asking.Longest < TimeSpan.Zero || began.Elapsed < Asking.Longest); graph++)
        {
            var (failing, how, left) = await Graph(unchecked(seed + graph), questions, cancel);
            asked += questions;
            leftOut.AddRange(left);

            if (failing is not null)
            {
                var (smallest, why) = await new Smallest(Fails).Of(failing, how!, cancel);
                Assert.Fail(
                    $"Graph {graph + 1} of {graphs}; again with SAME_ANSWERS_SEED={unchecked(seed + graph)} SAME_ANSWERS_GRAPHS=1.\n{why}\n\nThe smallest that shows it:\n\n{smallest}");
            }
        }

        print($"{asked} questions of {asked / questions} graphs answered alike. Left out: {Counted(leftOut)}.");
    }

    private async Task<(Case? Failing, string? How, IReadOnlyList<string> LeftOut)> Graph(int seed, int questions, CancellationToken cancel)
    {
        var draw = new Draw(seed);
        var (history, changes, steps) = (new DrawnHistory(draw, outdated: true), new List<ChangeSet>(), draw.Between(3, MostSteps));
        await using var stores = await open(cancel);

        for (var step = 0; step < steps; step++)
        {
            changes.Add(history.Next());

            if (await stores.Opinions.Disagreement(changes[^1], cancel) is { } refused)
            {
                return (new(changes, null), refused, []);
            }

            var types = draw.Shuffled(new DrawnQuestions(draw, history.Facts).Types);

            // So many at each step that all steps have them all.
            for (var at = 0; at < ((questions * (step + 1)) / steps) - (questions * step / steps); at++)
            {
                var question = types[at % types.Count]();

                if (await stores.Opinions.Disagreement(question, cancel) is { } how)
                {
                    return (new(changes, question), how, []);
                }
            }
        }

        return (null, null, stores.Opinions.LeftOut);
    }

    private static string Counted(List<string> texts) =>
        texts.Count == 0 ? "none" : string.Join(", ", texts.GroupBy(text => text).Select(same => $"{same.Key} {same.Count()}"));

    private async ValueTask<string?> Fails(Case one, CancellationToken cancel)
    {
        await using var stores = await open(cancel);
        string? how = null;

        foreach (var change in one.Changes)
        {
            how = await stores.Opinions.Disagreement(change, cancel);
        }

        return one.Question is { } question ? await stores.Opinions.Disagreement(question, cancel) : how;
    }
}
