using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Stores.Neo4j.Client.Http;

namespace CanTho.Graph.Tests.Stores.Neo4j.Client;

public sealed class TheRetrySchedule
{
    private static readonly Neo4jException s_notNow = new("Not now.", "Neo.TransientError.General.DatabaseUnavailable") { IsRetriable = true };

    private readonly FakeClock _clock = new();
    private readonly List<TimeSpan> _delays = [];
    private int _attempts;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private RetryLoop Loop => new(TimeSpan.FromSeconds(30), _clock, _ => _delays.Add(_clock.AdvanceToNextRing()));

    [Fact]
    public async Task Doubles_from_one_second_give_or_take_a_fifth_and_ends_after_thirty()
    {
        var error = await Assert.ThrowsAsync<Neo4jUnavailableException>(() => Loop.Run<int>(Fail, Cancel));

        var spent = TimeSpan.FromTicks(_delays.Sum(delay => delay.Ticks));
        Assert.Equal(_attempts, _delays.Count + 1);
        Assert.InRange(spent.TotalSeconds, 30, 30 + (32 * 1.2));
        Assert.All(_delays.Index(), delay => Assert.InRange(delay.Item.TotalSeconds, Math.Pow(2, delay.Index) * 0.8, Math.Pow(2, delay.Index) * 1.2));
        Assert.True((spent - _delays[^1]).TotalSeconds < 30, "The last attempt began although the budget was used up before its wait.");
        Assert.Equal($"Gave up after {_attempts} attempts in {spent.TotalSeconds:0} s. Not now.", error.Message);
        Assert.Equal("Neo.TransientError.General.DatabaseUnavailable", error.Code);
        Assert.False(error.IsRetriable);
        Assert.Equal(_attempts, Assert.IsType<AggregateException>(error.InnerException).InnerExceptions.Count);
    }

    [Fact]
    public async Task Is_not_the_same_twice()
    {
        await Assert.ThrowsAsync<Neo4jUnavailableException>(() => Loop.Run<int>(Fail, Cancel));
        var once = _delays.ToList();
        _delays.Clear();
        await Assert.ThrowsAsync<Neo4jUnavailableException>(() => Loop.Run<int>(Fail, Cancel));

        Assert.NotEqual(once, _delays);
    }

    [Fact]
    public async Task Has_two_attempts_however_long_the_first_took()
    {
        await Assert.ThrowsAsync<Neo4jUnavailableException>(() => Loop.Run<int>(
            () =>
            {
                _clock.Advance(TimeSpan.FromMinutes(10));
                return Fail();
            },
            Cancel));

        Assert.Equal(2, _attempts);
    }

    [Fact]
    public async Task Ends_with_the_first_success()
    {
        Assert.Equal(7, await Loop.Run(() => ++_attempts == 3 ? Task.FromResult(7) : Task.FromException<int>(s_notNow), Cancel));
        Assert.Equal(2, _delays.Count);
    }

    [Fact]
    public async Task Is_not_begun_for_what_stays_wrong()
    {
        var wrong = new Neo4jException("Wrong.", "Neo.ClientError.Statement.SyntaxError");

        Assert.Same(wrong, await Assert.ThrowsAsync<Neo4jException>(() => Loop.Run(() => Task.FromException<int>(wrong), Cancel)));
        Assert.Empty(_delays);
    }

    [Fact]
    public async Task Says_what_it_waits_for_and_tells_so_when_it_is_cancelled()
    {
        using var stop = new CancellationTokenSource();
        var said = new List<string>();
        var loop = new RetryLoop(TimeSpan.FromSeconds(30), _clock, line =>
        {
            said.Add(line);
            stop.Cancel();
        });

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loop.Run<int>(Fail, stop.Token));

        Assert.Matches(@"^Not now\. Trying again in (0\.[89]|1\.[012]) s\.$", Assert.Single(said));
        Assert.Equal("Cancelled while waiting to try again. Not now.", error.Message);
        Assert.Same(s_notNow, error.InnerException);
        Assert.Equal(stop.Token, error.CancellationToken);
    }

    private Task<int> Fail()
    {
        _attempts++;
        return Task.FromException<int>(s_notNow);
    }
}
