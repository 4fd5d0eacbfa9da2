using CanTho.Graph.Api.Web;
using CanTho.Graph.Tests.Stores.Neo4j.Client;
using Microsoft.Extensions.Logging;

namespace CanTho.Graph.Tests.Api;

public sealed class ReadinessOfAStore
{
    private readonly FakeClock _clock = new();
    private readonly List<string> _log = [];
    private readonly Queue<Func<Task<StoreTrouble?>>> _looks = new();
    private int _count;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_looked_at_once_a_second_however_many_ask()
    {
        var readiness = Readiness(() => Well, () => Away);

        Assert.All(await Task.WhenAll(readiness.Trouble(Cancel), readiness.Trouble(Cancel), readiness.Trouble(Cancel)), Assert.Null);
        _clock.Advance(TimeSpan.FromMilliseconds(999));
        Assert.Null(await readiness.Trouble(Cancel));
        Assert.Equal(1, _count);

        _clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal("It is away.", await readiness.Trouble(Cancel));
        Assert.Equal(2, _count);
    }

    [Fact]
    public async Task Is_not_waited_for_longer_than_two_seconds_and_not_asked_again_meanwhile()
    {
        var look = new TaskCompletionSource<StoreTrouble?>();
        var readiness = Readiness(() => look.Task, () => Well);

        Assert.Equal("The store has not answered within 2 s.", await AfterTwoSeconds(readiness));
        Assert.Equal("The store has not answered within 2 s.", await AfterTwoSeconds(readiness));
        Assert.Equal(1, _count);

        look.SetResult(null);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await readiness.Trouble(Cancel));
        Assert.Equal(2, _count);
    }

    [Fact]
    public async Task Is_told_to_the_log_when_it_changes_with_the_reason_that_askers_are_not_told()
    {
        var readiness = Readiness(() => Well, () => Away, () => Away, () => Well, () => Well);

        for (var second = 0; second < 5; second++)
        {
            await readiness.Trouble(Cancel);
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(["Warning Not ready: Connection refused at 10.0.0.7.", "Information Ready again"], _log);
    }

    private static Task<StoreTrouble?> Well => Task.FromResult<StoreTrouble?>(null);

    private static Task<StoreTrouble?> Away => Task.FromResult<StoreTrouble?>(new("Connection refused at 10.0.0.7.", "It is away."));

    private async Task<string?> AfterTwoSeconds(Readiness readiness)
    {
        var asked = readiness.Trouble(Cancel);
        _clock.Advance(TimeSpan.FromSeconds(2));
        return await asked;
    }

    private Readiness Readiness(params IEnumerable<Func<Task<StoreTrouble?>>> looks)
    {
        foreach (var look in looks)
        {
            _looks.Enqueue(look);
        }

        return new(_ => Look(), _clock, new Lines(_log));
    }

    private Task<StoreTrouble?> Look()
    {
        _count++;
        return _looks.Dequeue()();
    }

    private sealed class Lines(List<string> log) : ILogger<Readiness>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Add($"{logLevel} {formatter(state, exception)}");
    }
}
