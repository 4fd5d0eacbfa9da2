namespace CanTho.Graph.Tests.SameAnswers;

/// <summary>Everything is written at one moment, so that logs can be compared.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public static StoppedClock Instance { get; } = new();

    public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 19, 0, 0, TimeSpan.Zero);
}
