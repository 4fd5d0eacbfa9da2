using System.Diagnostics;
using System.Globalization;
using System.Text;
using CanTho.Graph.Generating;
using CanTho.Graph.Tests.SameAnswers;

namespace CanTho.Graph.Benchmarks;

/// <summary>
/// Each sort of question on both stores, as a table. First all questions are asked of both and the answers compared, which also warms them
/// up; then they take turns, so that what else the machine does falls on both alike.
/// </summary>
internal static class QuestionTable
{
    // Of each sort, until it has taken its time.
    private const int MostQuestions = 200;
    private const int FewestQuestions = 5;
    private const int Compared = 25;
    private static readonly TimeSpan s_time = TimeSpan.FromSeconds(8);

    public static async Task Run(FilledStores stores, MadeUpFacts facts, CancellationToken cancel)
    {
        var all = await stores.Embedded.Ask(new Graph.Questions.Overview(), cancel);
        Say($"\n{all.Entities:N0} entities, {all.Relationships:N0} relationships, {all.Claims:N0} claims\n");
        Say($"| question | answer | embedded, median | 99 % | Neo4j, median | 99 % | less the round trip | ratio | statements | rows | n |");
        Say($"|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");

        foreach (var sort in Sort.All(facts))
        {
            await Row(sort, stores, cancel);
        }
    }

    private static async Task Row(Sort sort, FilledStores stores, CancellationToken cancel)
    {
        var (bytes, why) = await Compare(sort, stores, cancel);
        var other = why is null ? stores.Neo4j : null;
        var (embedded, neo4j, roundTrip) = (new Timings(), new Timings(), new Timings());
        var (statements, rows) = (stores.Session?.Statements ?? 0, stores.Session?.Rows ?? 0);

        for (var number = 0; number < MostQuestions && (number < FewestQuestions || embedded.Sum + neo4j.Sum < s_time.TotalMilliseconds); number++)
        {
            embedded.Add(await Time(() => sort.Ask(stores.Embedded, number, cancel)));

            if (other is not null)
            {
                neo4j.Add(await Time(() => sort.Ask(other, number, cancel)));
            }
        }

        (statements, rows) = ((stores.Session?.Statements ?? 0) - statements, (stores.Session?.Rows ?? 0) - rows);

        for (var number = 0; number < neo4j.Count; number++)
        {
            roundTrip.Add(await Time(() => stores.RoundTrip(cancel)));
        }

        Console.Write(string.Create(
            CultureInfo.InvariantCulture, $"| {sort.Name} | {bytes / 1000.0:F1} kB | {embedded.Median:F2} ms | {embedded.Percentile99:F2} ms |"));

        if (other is null)
        {
            Say($" {why ?? ""} | | | | | | {embedded.Count} |");
        }
        else
        {
            Say($" {neo4j.Median:F1} ms | {neo4j.Percentile99:F1} ms | {neo4j.Median - roundTrip.Median:F1} ms | {neo4j.Median / embedded.Median:F0} | {(double)statements / neo4j.Count:F1} | {(double)rows / neo4j.Count:F0} | {neo4j.Count} |");
        }
    }

    /// <returns>How long the answers are as JSON, on average; why Neo4j is left out, if it is.</returns>
    /// <exception cref="InvalidOperationException">The stores answer differently: then their speeds say nothing.</exception>
    private static async Task<(double Bytes, string? Why)> Compare(Sort sort, FilledStores stores, CancellationToken cancel)
    {
        var (bytes, watch, asked) = (0L, Stopwatch.StartNew(), 0);

        for (; asked < Compared && (asked < 2 || watch.Elapsed < s_time); asked++)
        {
            var expected = AnswerText.Of(await sort.Ask(stores.Embedded, asked, cancel));
            bytes += Encoding.UTF8.GetByteCount(expected);

            try
            {
                if (stores.Neo4j is { } other && AnswerText.Of(await sort.Ask(other, asked, cancel)) is var answer && answer != expected)
                {
                    throw new InvalidOperationException($"{sort.Name}, number {asked}: Neo4j answers\n{answer}\nand the embedded store\n{expected}");
                }
            }
            catch (NotSupportedException missing)
            {
                return (bytes / (asked + 1.0), missing.Message);
            }
        }

        return ((double)bytes / asked, null);
    }

    private static async Task<TimeSpan> Time(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started);
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
