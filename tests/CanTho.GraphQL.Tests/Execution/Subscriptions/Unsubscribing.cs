using System.Runtime.CompilerServices;
using CanTho.GraphQL.Execution;

namespace CanTho.GraphQL.Tests.Execution;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Unsubscribe. However it comes about, the source is closed, and once.</summary>
public sealed class Unsubscribing
{
    private const string Sdl = "type Query { wait: Int } type Subscription { ticks: Int }";
    private const string Ticks = "subscription { ticks }";

    [Fact]
    public async Task By_reading_to_the_end()
    {
        var source = Source().Emit("x").End();

        await foreach (var result in await Answer(source).Stream(Ticks))
        {
            Assert.Equal(0, source.Disposed);
        }

        Assert.Equal(1, source.Disposed);
    }

    [Fact]
    public async Task By_reading_no_further()
    {
        var source = Source().Emit("x", "y");

        await foreach (var result in await Answer(source).Stream(Ticks))
        {
            break;
        }

        Assert.Equal((1, 1), (source.Disposed, source.Pulled));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task By_a_cancellation_while_an_event_is_waited_for(bool throughTheReader)
    {
        using var gone = new CancellationTokenSource();
        var source = Source();
        var results = throughTheReader
            ? (await Answer(source).Stream(Ticks)).WithCancellation(gone.Token)
            : (await Answer(source).Stream(Ticks, cancel: gone.Token)).WithCancellation(CancellationToken.None);

        var reading = Read(results);
        await source.Asked;
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal(1, source.Disposed);
    }

    [Fact]
    public async Task By_a_cancellation_while_an_event_is_executed()
    {
        using var gone = new CancellationTokenSource();
        var source = Source().Emit("x", "y");
        var answer = Answer(source, async context =>
        {
            await gone.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.Cancel);
            return 1;
        });

        var results = await answer.Stream(Ticks, cancel: gone.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Read(results.WithCancellation(CancellationToken.None)));
        Assert.Equal((1, 1), (source.Disposed, source.Pulled));
        Assert.Empty(answer.Log.Lines);
    }

    /// <summary>As in https://github.com/enisdenjo/graphql-ws/issues/532: the subscriber goes before there is anything to close.</summary>
    [Fact]
    public async Task By_a_cancellation_while_the_source_is_being_opened()
    {
        using var gone = new CancellationTokenSource();
        var (source, opening, opened) = (Source(), new TaskCompletionSource(), new TaskCompletionSource());
        var answer = Answer(source, open: async _ =>
        {
            opening.SetResult();
            await opened.Task;
            return source;
        });

        var subscribing = answer.Refusal(Ticks, cancel: gone.Token);
        await opening.Task;
        await gone.CancelAsync();
        opened.SetResult();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => subscribing);
        Assert.Equal((1, 0), (source.Disposed, source.Pulled));
    }

    [Fact]
    public async Task By_a_source_that_is_opened_after_it_was_given_up()
    {
        var (source, opened) = (Source(), new TaskCompletionSource());
        var answer = Answer(source, Hasty, async _ =>
        {
            await opened.Task;
            return source;
        });

        Assert.Equal(
            """{"errors":[{"message":"The request took longer than 0.1 s and was stopped; ask for less at once.","extensions":{"code":"TIMEOUT"}}]}""",
            await answer.Refusal(Ticks));
        Assert.Equal(GivenUp, Assert.Single(answer.Log.Lines).Message);

        opened.SetResult();
        await source.Gone;
        Assert.Equal((1, 0), (source.Disposed, source.Pulled));
    }

    [Fact]
    public async Task From_a_source_that_heeds_nothing_as_soon_as_it_ends_its_step()
    {
        using var gone = new CancellationTokenSource();
        var source = new HandFed<object?> { Heeds = false };
        var answer = Answer(source, Hasty);

        var reading = Read((await answer.Stream(Ticks)).WithCancellation(gone.Token));
        await source.Asked;
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal(GivenUp, Assert.Single(answer.Log.Lines).Message);
        Assert.Equal(0, source.Disposed);

        source.Emit("late");
        await source.Gone;
        Assert.Equal((1, 1), (source.Disposed, source.Pulled));
    }

    [Fact]
    public async Task A_source_that_fails_to_close_is_logged()
    {
        var source = new HandFed<object?> { FailsToClose = new InvalidOperationException("stuck") }.End();
        var answer = Answer(source);

        await Read((await answer.Stream(Ticks)).WithCancellation(CancellationToken.None));

        var (message, exception) = Assert.Single(answer.Log.Lines);
        Assert.Equal(("A source stream failed while it was being closed.", "stuck"), (message, exception!.Message));
    }

    [Fact]
    public async Task A_source_may_outlast_the_time_that_a_request_has()
    {
        var source = Source();
        var answer = Answer(source, Hasty);
        var reading = Read((await answer.Stream(Ticks)).WithCancellation(CancellationToken.None));
        await source.Asked;

        // A request that began later has had all of its time.
        Assert.Contains("TIMEOUT", await answer.To("{ wait }"), StringComparison.Ordinal);
        source.Emit("x").End();

        Assert.Equal(1, await reading);
    }

    private static readonly EngineOptions Hasty = new() { Timeout = TimeSpan.FromMilliseconds(100), Grace = TimeSpan.FromMilliseconds(20) };

    private const string GivenUp =
        "A source stream went on for 00:00:00.0200000 after its subscription had ended and was given up. It must heed its CancellationToken.";

    private static HandFed<object?> Source() => new();

    private static async Task<int> Read(ConfiguredCancelableAsyncEnumerable<ExecutionResult> results)
    {
        var count = 0;

        await foreach (var result in results)
        {
            count++;
        }

        return count;
    }

    private static Answers Answer(HandFed<object?> source, FieldResolver resolve) => Answer(source, new EngineOptions(), resolve: resolve);

    private static Answers Answer(HandFed<object?> source, EventStreamResolver open) => Answer(source, new EngineOptions(), open);

    private static Answers Answer(
        HandFed<object?> source, EngineOptions? options = null, EventStreamResolver? open = null, FieldResolver? resolve = null)
    {
        var answer = new Answers(Sdl, options, ("Query.wait", Wait), ("Subscription.ticks", resolve ?? (_ => new(1))));
        answer.Engine.Schema.SubscriptionType!.Fields["ticks"].EventStream = open ?? (_ => new(source));
        return answer;
    }

    private static async ValueTask<object?> Wait(ResolverContext context)
    {
        await Task.Delay(Timeout.Infinite, context.Cancel);
        return null;
    }
}
