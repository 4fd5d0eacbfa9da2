using System.Globalization;

namespace CanTho.Graph.Tests.SameAnswers;

/// <summary>How much is asked: by the environment, as CONTRIBUTING.md says.</summary>
internal static class Asking
{
    private const string SeedVariable = "SAME_ANSWERS_SEED";

    /// <summary>The same each time, so that a run tells of its commit and a red one is red again; <c>random</c> looks elsewhere each time.</summary>
    public static int Seed => Environment.GetEnvironmentVariable(SeedVariable) == "random" ? Random.Shared.Next() : Read(SeedVariable, usual: 1);

    /// <summary>Nobody said how many graphs: then no more than fit into this time.</summary>
    public static TimeSpan Longest { get; } = Graphs(usual: 0) > 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromMinutes(5);

    public static int Graphs(int usual) => Read("SAME_ANSWERS_GRAPHS", usual);

    public static int Questions => Read("SAME_ANSWERS_QUESTIONS", 20);

    private static int Read(string variable, int usual) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text
        ? int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException($"{variable} is \"{text}\". Give it a whole number.")
        : usual;
}
