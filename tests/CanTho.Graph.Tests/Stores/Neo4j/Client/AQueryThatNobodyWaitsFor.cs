using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Tests.Stores.Neo4j.Client;

public sealed class AQueryThatNobodyWaitsFor
{
    private readonly TaskCompletionSource _come = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_ended_on_the_server_when_it_is_cancelled_before_an_answer()
    {
        await using var server = await FakeNeo4j.Replying(Replies.Silence(_come));
        using var client = server.Client();
        using var stop = new CancellationTokenSource();

        var reading = client.Session().Read("RETURN 1", stop.Token);
        await _come.Task;
        await stop.CancelAsync();

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal(stop.Token, error.CancellationToken);
        Assert.Equal([server.Asked.Single().Id], server.Terminated);
    }

    [Fact]
    public async Task Is_ended_on_the_server_when_its_time_is_over()
    {
        await using var server = await FakeNeo4j.Replying(Replies.Silence(_come));
        var clock = new FakeClock();
        using var client = server.Client(clock, limit: TimeSpan.FromSeconds(5));

        var reading = client.Session().Read("RETURN 1", Cancel);
        await _come.Task;
        clock.Advance(TimeSpan.FromSeconds(5));

        var error = await Assert.ThrowsAsync<Neo4jTimeoutException>(() => reading);
        Assert.Equal(
            "Neo4j at http://server had not answered within 5 s, and the query was ended. Ask for less, or look at what else the server does.",
            server.Without(error.Message));
        Assert.Equal([server.Asked.Single().Id], server.Terminated);
    }

    [Fact]
    public async Task Is_ended_when_its_rows_are_let_go_half_read()
    {
        await using var server = await FakeNeo4j.Replying(Replies.Slowly(
            piece => piece == 0 ? Task.CompletedTask : Task.Delay(Timeout.Infinite, Cancel),
            $$$"""{"data":{"fields":["x"],"values":[{{{Replies.Row(1)}}}""",
            "]}}"));
        using var client = server.Client();

        await using (var result = await client.Session().Run(new("RETURN 1"), AccessMode.Read, Cancel))
        {
            Assert.Equal(1L, (await result.FirstAsync(Cancel)).Get<long>("x"));
        }

        Assert.Equal([server.Asked.Single().Id], server.Terminated);
    }

    [Fact]
    public async Task Is_ended_when_it_is_cancelled_between_rows()
    {
        await using var server = await FakeNeo4j.Replying(Replies.Slowly(
            piece => piece == 0 ? Task.CompletedTask : Task.Delay(Timeout.Infinite, Cancel),
            $$$"""{"data":{"fields":["x"],"values":[{{{Replies.Row(1)}}}""",
            "]}}"));
        using var client = server.Client();
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Session().ExecuteRead(
            async statements =>
            {
                await using var result = await statements.Run(new("RETURN 1"), Cancel);

                await foreach (var row in result.WithCancellation(stop.Token))
                {
                    await stop.CancelAsync();
                }

                return 0;
            },
            Cancel));

        Assert.Equal([server.Asked.Single().Id], server.Terminated);
    }

    [Fact]
    public async Task Is_left_alone_when_its_end_had_come_with_its_first_row()
    {
        await using var server = await FakeNeo4j.Replying(Replies.Rows(Replies.Row(1), Replies.Row(2)));
        using var client = server.Client();

        await using (var result = await client.Session().Run(new("RETURN 1"), AccessMode.Read, Cancel))
        {
            Assert.Equal(1L, (await result.FirstAsync(Cancel)).Get<long>("x"));
        }

        Assert.Empty(server.Terminated);
    }

    [Fact]
    public async Task Is_never_sent_when_it_was_cancelled_before()
    {
        await using var server = await FakeNeo4j.Replying();
        using var client = server.Client();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Session().Read("RETURN 1", new(canceled: true)));

        Assert.Empty(server.Asked);
        Assert.Empty(server.Terminated);
    }

    [Fact]
    public async Task Gives_its_rows_one_by_one_while_the_server_is_still_at_work()
    {
        var read = Enumerable.Range(0, 4).Select(_ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).ToList();
        read[0].SetResult();
        await using var server = await FakeNeo4j.Replying(Replies.Slowly(
            piece => read[piece].Task, // the server writes a row only when the one before has been read
            $$$"""{"data":{"fields":["x"],"values":[{{{Replies.Row(1)}}}""",
            $",{Replies.Row(2)}",
            $",{Replies.Row(3)}",
            """]},"bookmarks":[]}"""));
        using var client = server.Client();
        await using var result = await client.Session().Run(new("RETURN 1"), AccessMode.Read, Cancel);
        var row = 0;

        await foreach (var record in result)
        {
            Assert.Equal(++row, record.Get<long>("x"));
            read[row].SetResult();
        }

        Assert.Equal(3, row);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await result.FirstAsync(Cancel));
    }
}
