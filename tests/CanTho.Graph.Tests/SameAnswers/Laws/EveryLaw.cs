using CanTho.Graph.Stores;
using CanTho.Graph.Tests.SameAnswers.Drawing;

namespace CanTho.Graph.Tests.SameAnswers.Laws;

/// <summary>What holds of the answers of any one store, whatever the graph.</summary>
internal static class EveryLaw
{
    private static readonly Func<LawfulGraph, Task>[] s_reading =
    [
        LawsOfLinks.Are_the_same_from_the_other_end,
        LawsOfLinks.Never_grow_shorter_or_more_by_avoiding,
        LawsOfLinks.Are_never_fewer_by_a_wider_date,
        LawsOfLinks.Are_there_hop_by_hop,
        LawsOfGraphs.What_lies_within_some_hops_lies_within_more,
        LawsOfGraphs.What_a_filter_takes_and_leaves_is_everything,
        LawsOfGraphs.A_wider_date_loses_no_relationship,
        LawsOfGraphs.Pages_forwards_and_backwards_are_one_long_page,
    ];

    private static readonly Func<LawfulGraph, Task>[] s_writing =
    [
        LawsOfGraphs.The_order_of_writing_changes_nothing,
        LawsOfGraphs.Other_ids_in_the_same_order_change_nothing,
        LawsOfLinks.Never_grow_longer_by_another_relationship,
    ];

    public static async Task Holds(int seed, int graphs, Func<ValueTask<IGraphStore>> empty, Action<string> print, CancellationToken cancel)
    {
        print($"{s_reading.Length + s_writing.Length} laws on {graphs} graphs from seed {seed}.");

        for (var at = 0; at < graphs; at++)
        {
            var draw = new Draw(unchecked(seed + at));
            var graph = new LawfulGraph(draw, new DrawnHistory(draw, outdated: false).Next(), empty, cancel);
            await graph.Fill(graph.Facts);

            foreach (var law in s_reading.Concat(s_writing))
            {
                try
                {
                    await (s_writing.Contains(law) ? graph.Fill(graph.Facts) : Task.CompletedTask);
                    await law(graph);
                }
                catch (Exception broken) when (broken is not OperationCanceledException)
                {
                    throw new InvalidOperationException(
                        $"Broken on graph {at + 1}: {law.Method.Name}. Again with SAME_ANSWERS_SEED={unchecked(seed + at)} SAME_ANSWERS_GRAPHS=1.\n{broken.Message}", broken);
                }
            }
        }
    }
}
