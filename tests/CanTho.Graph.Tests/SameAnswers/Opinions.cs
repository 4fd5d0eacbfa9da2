using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.SameAnswers;

/// <summary>Stores that should answer alike, by name; the models among them may leave a question out.</summary>
internal sealed class Opinions(params IReadOnlyList<(string Name, IGraphStore Store)> stores)
{
    /// <summary>The questions that somebody did not answer, and who.</summary>
    public List<string> LeftOut { get; } = [];

    /// <returns>Null when all agree; otherwise who stands alone, or who said what.</returns>
    public async ValueTask<string?> Disagreement(Asked asked, CancellationToken cancel)
    {
        var answers = new List<(string Name, string Answer)>();

        foreach (var (name, store) in stores)
        {
            try
            {
                answers.Add((name, await asked.Ask(store, cancel)));
            }
            catch (NotSupportedException)
            {
                LeftOut.Add($"{asked.Name} by {name}");
            }
        }

        return Disagreement(answers);
    }

    /// <summary>The revision that each says it made, or why it refused, is compared as an answer is.</summary>
    public async ValueTask<string?> Disagreement(ChangeSet changes, CancellationToken cancel)
    {
        var answers = new List<(string Name, string Answer)>();

        foreach (var (name, store) in stores)
        {
            try
            {
                answers.Add((name, AnswerText.Of(await store.Apply(changes, cancel))));
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                answers.Add((name, AnswerText.Of(error)));
            }
        }

        return Disagreement(answers);
    }

    private static string? Disagreement(List<(string Name, string Answer)> answers)
    {
        var parties = answers.GroupBy(one => one.Answer, StringComparer.Ordinal).OrderByDescending(party => party.Count()).ToList();

        return parties.Count < 2 ? null : $"{Verdict(parties)}\n\n{FirstDifference(parties[0], parties[1])}";
    }

    private static string Verdict(List<IGrouping<string, (string Name, string Answer)>> parties) =>
        parties.Count == 2 && parties[0].Count() > 1 && parties[1].Count() == 1
            ? $"{parties[1].Single().Name} stands alone against {Names(parties[0])}."
            : $"{string.Join(" against ", parties.Select(Names))}: who is right is to be found out.";

    private static string Names(IGrouping<string, (string Name, string Answer)> party) => string.Join(" and ", party.Select(one => one.Name));

    // A few lines before the first line that differs, and a few behind it.
    private static string FirstDifference(IGrouping<string, (string Name, string Answer)> one, IGrouping<string, (string Name, string Answer)> other)
    {
        var (a, b) = (one.Key.Split('\n'), other.Key.Split('\n'));
        var at = a.Zip(b).TakeWhile(pair => pair.First == pair.Second).Count();

        return $"{Names(one)}, line {at + 1} of {a.Length}:\n{Around(a, at)}\n{Names(other)}, line {at + 1} of {b.Length}:\n{Around(b, at)}";
    }

    private static string Around(string[] lines, int at) => string.Join('\n', lines.Skip(Math.Max(0, at - 6)).Take(14).Select(line => $"  | {line}"));
}
