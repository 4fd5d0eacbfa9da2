using CanTho.GraphQL.Execution;

namespace CanTho.GraphQL.Tests.Execution;

public sealed class TimeLimits
{
    private const string Sdl = "type Query { quick: Int  wait: Int!  deaf: Int  list: [Query!]  count: Int }";
    private const string TimedOut =
        """{"errors":[{"message":"The request took longer than 0.1 s and was stopped; ask for less at once.","extensions":{"code":"TIMEOUT"}}],"data":null}""";

    private static readonly EngineOptions Short = new() { Timeout = TimeSpan.FromMilliseconds(100), Grace = TimeSpan.FromMinutes(1) };

    [Fact]
    public async Task The_resolver_is_told_and_the_answer_is_one_clear_error()
    {
        var told = false;
        var answer = new Answers(Sdl, Short, ("Query.quick", _ => new(1)), ("Query.wait", async context =>
        {
            try
            {
                await Task.Delay(Timeout.Infinite, context.Cancel);
                return 1;
            }
            finally
            {
                told = true;
            }
        }));

        Assert.Equal(TimedOut, await answer.To("{ quick wait }"));
        Assert.True(told, "The resolver ends before the answer goes out.");
        Assert.Empty(answer.Log.Lines);
    }

    [Fact]
    public async Task A_resolver_that_heeds_nothing_is_given_up()
    {
        var never = new TaskCompletionSource<object?>();
        var answer = new Answers(Sdl, Short with { Grace = TimeSpan.FromMilliseconds(20) }, ("Query.deaf", _ => new(never.Task)));

        Assert.Equal(TimedOut, await answer.To("{ deaf }"));
        Assert.Equal(
            "A resolver went on for 00:00:00.0200000 after its request was cancelled and was given up. It must heed its CancellationToken.",
            Assert.Single(answer.Log.Lines).Message);
    }

    [Fact]
    public async Task A_long_list_of_quick_resolvers_stops_on_the_way()
    {
        using var hangUp = new CancellationTokenSource();
        var resolved = 0;
        var answer = new Answers(Sdl, options: null, ("Query.list", _ => new(Enumerable.Repeat(new object(), 1_000))), ("Query.count", _ =>
        {
            if (++resolved == 10)
            {
                hangUp.Cancel();
            }

            return new(resolved);
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer.To(new GraphQLRequest("{ list { count } }"), hangUp.Token));
        Assert.Equal(10, resolved);
    }

    /// <summary>No resolver asks for the token, so there is no timer: the clock is looked at every few fields.</summary>
    [Fact]
    public async Task Nor_does_it_go_on_when_the_time_is_up_and_nobody_has_asked_for_it()
    {
        var resolved = 0;
        var answer = new Answers(
            Sdl,
            new EngineOptions { Timeout = TimeSpan.Zero },
            ("Query.list", _ => new(Enumerable.Repeat(new object(), 1_000))),
            ("Query.count", _ => new(++resolved)));

        Assert.Contains("\"code\":\"TIMEOUT\"", await answer.To("{ list { count } }"), StringComparison.Ordinal);
        Assert.InRange(resolved, 1, 100);
    }

    [Fact]
    public async Task A_client_that_has_gone_gets_no_answer_at_all()
    {
        using var gone = new CancellationTokenSource();
        var answer = new Answers(Sdl, options: null, ("Query.quick", async context =>
        {
            await gone.CancelAsync();
            context.Cancel.ThrowIfCancellationRequested();
            return 1;
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer.To(new GraphQLRequest("{ quick }"), gone.Token));
        Assert.Empty(answer.Log.Lines);
    }

    [Fact]
    public async Task What_was_complete_when_the_time_ran_out_goes_out_whole()
    {
        using var gone = new CancellationTokenSource();
        var answer = new Answers(Sdl, options: null, ("Query.quick", async _ =>
        {
            await gone.CancelAsync();
            return 1;
        }));

        Assert.Equal("""{"data":{"quick":1}}""", await answer.To(new GraphQLRequest("{ quick }"), gone.Token));
    }

    [Fact]
    public async Task An_engine_may_have_no_limit_at_all()
    {
        var unlimited = new EngineOptions { Timeout = Timeout.InfiniteTimeSpan };
        var answer = new Answers(
            Sdl,
            unlimited,
            ("Query.list", _ => new(Enumerable.Repeat(new object(), 100))), // many fields: the clock is looked at on the way
            ("Query.count", async context =>
            {
                await Task.Yield();
                return context.Cancel.IsCancellationRequested ? 0 : 1;
            }));

        var counts = string.Join(",", Enumerable.Repeat("""{"count":1}""", 100));
        Assert.Equal($$$"""{"data":{"list":[{{{counts}}}]}}""", await answer.To("{ list { count } }"));
    }
}
