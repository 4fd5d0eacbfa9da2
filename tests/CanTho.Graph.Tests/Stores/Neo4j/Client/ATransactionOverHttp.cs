using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Tests.Stores.Neo4j.Client;

public sealed class ATransactionOverHttp
{
    private readonly TaskCompletionSource _come = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Goes_to_its_own_address_with_the_affinity_that_it_was_given()
    {
        await using var server = await FakeNeo4j.Replying(Replies.Begun("a1b2c3", "server-2"), Replies.Rows(Replies.Row(1)), Replies.Committed("FB:1"));
        using var client = server.Client();

        var answer = await client.Session().ExecuteWrite(
            async statements =>
            {
                await using var result = await statements.Run(new("CREATE (n) RETURN 1 AS x", new Dictionary<string, object?> { ["name"] = "Cần Thơ" }), Cancel);
                return (await result.SingleAsync(Cancel)).Get<long>("x");
            },
            Cancel);

        Assert.Equal(1, answer);
        Assert.Equal(
            ["POST /db/people/query/v2/tx ", "POST /db/people/query/v2/tx/a1b2c3 server-2", "POST /db/people/query/v2/tx/a1b2c3/commit server-2"],
            server.Asked.Select(asked => $"{asked.Method} {asked.Path} {asked.Affinity}"));
        Assert.Equal(
            ["""{"accessMode":"Write"}""", """{"statement":"CREATE (n) RETURN 1 AS x","parameters":{"name":"Cần Thơ","request":"ID"},"includeCounters":true}""", "{}"],
            server.Asked.Select(asked => asked.Body.Replace(Id(asked), "ID", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Is_rolled_back_when_the_work_fails()
    {
        await using var server = await FakeNeo4j.Replying(Replies.Begun(), Replies.Json(200, ""));
        using var client = server.Client();

        await Assert.ThrowsAsync<FormatException>(() => client.Session().ExecuteWrite<int>(_ => throw new FormatException(), Cancel));

        Assert.Equal("DELETE /db/people/query/v2/tx/4fadb2", Last(server));
    }

    [Fact]
    public async Task Is_not_rolled_back_again_when_the_server_has_done_so()
    {
        await using var server = await FakeNeo4j.Replying(Replies.Begun(), Replies.Error(400, "Neo.ClientError.Statement.SyntaxError"));
        using var client = server.Client();

        await Assert.ThrowsAsync<Neo4jException>(() => client.Session().ExecuteWrite(statements => statements.Run(new("CREATE"), Cancel), Cancel));

        Assert.Equal("POST /db/people/query/v2/tx/4fadb2", Last(server));
    }

    [Fact]
    public async Task Is_begun_anew_after_a_deadlock()
    {
        await using var server = await FakeNeo4j.Replying(
            Replies.Begun("000001"),
            Replies.Error(400, "Neo.TransientError.Transaction.DeadlockDetected"),
            Replies.Begun("000002"),
            Replies.Rows(),
            Replies.Committed());
        var (clock, say, delays) = Clients.Impatient();
        using var client = server.Client(clock, say);

        await client.Session().ExecuteWrite(statements => statements.Run(new("CREATE (n)"), Cancel), Cancel);

        Assert.Equal("POST /db/people/query/v2/tx/000002/commit", Last(server));
        Assert.Single(delays);
    }

    [Fact]
    public async Task Is_done_again_when_the_answer_to_its_commit_is_lost()
    {
        await using var server = await FakeNeo4j.Replying(
            Replies.Begun("000001"),
            Replies.Rows(),
            Replies.Reset,
            Replies.Error(404, "Neo.ClientError.Request.Invalid"), // of the rollback: it had been committed
            Replies.Begun("000002"),
            Replies.Rows(),
            Replies.Committed());
        var (clock, say, delays) = Clients.Impatient();
        using var client = server.Client(clock, say);

        await client.Session().ExecuteWrite(statements => statements.Run(new("MERGE (n {id: 1})"), Cancel), Cancel);

        Assert.Equal(["tx", "000001", "commit", "000001", "tx", "000002", "commit"], server.Asked.Select(asked => asked.Path.Split('/')[^1]));
        Assert.Single(delays);
    }

    [Fact]
    public async Task Fails_at_commit_when_an_error_came_after_rows_that_nobody_read()
    {
        await using var server = await FakeNeo4j.Replying(
            Replies.Begun(),
            Replies.Json(202, $$$"""{"data":{"fields":["x"],"values":[{{{Replies.Row(1)}}},{{{Replies.Row(2)}}}]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}"""));
        using var client = server.Client();

        var error = await Assert.ThrowsAsync<Neo4jException>(() => client.Session().ExecuteWrite(statements => statements.Run(new("…"), Cancel), Cancel));

        Assert.Equal("Neo4j at http://server refused the query: / by zero (Neo.ClientError.Statement.ArithmeticError)", server.Without(error.Message));
        Assert.Equal("POST /db/people/query/v2/tx/4fadb2", Last(server));
    }

    [Fact]
    public async Task That_the_server_no_longer_has_says_why()
    {
        await using var server = await FakeNeo4j.Replying(Replies.Begun(), Replies.Error(404, "Neo.ClientError.Request.Invalid"));
        using var client = server.Client();
        await using var transaction = await client.Session().BeginTransaction(AccessMode.Write, Cancel);

        var error = await Assert.ThrowsAsync<Neo4jUnavailableException>(() => transaction.Run(new("RETURN 1"), Cancel));

        Assert.Equal(
            "Neo4j at http://server no longer has the transaction, and nothing of it was written: the server was restarted, or the transaction lay idle longer "
            + "than server.queryapi.transaction_idle_timeout. Do it again, with less work between its statements.",
            server.Without(error.Message));
        Assert.True(error.IsRetriable);
        Assert.Equal("The transaction is over. Begin another.", (await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.Commit(Cancel))).Message);
    }

    [Fact]
    public async Task Runs_one_statement_after_the_other()
    {
        await using var server = await FakeNeo4j.Replying(Replies.Begun(), Replies.Rows(Replies.Row(1)), Replies.Rows(Replies.Row(2)), Replies.Json(200, ""));
        using var client = server.Client();
        await using var transaction = await client.Session().BeginTransaction(AccessMode.Read, Cancel);
        var first = await transaction.Run(new("RETURN 1"), Cancel);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.Run(new("RETURN 2"), Cancel));
        Assert.Equal("Read the last result to its end, or Consume it, before the next query of the transaction.", error.Message);

        await first.Consume(Cancel);
        Assert.Equal(2L, (await (await transaction.Run(new("RETURN 2"), Cancel)).SingleAsync(Cancel)).Get<long>("x"));
        await transaction.Rollback(Cancel);
        Assert.Equal("DELETE /db/people/query/v2/tx/4fadb2", Last(server));
    }

    [Fact]
    public async Task That_is_cancelled_in_a_statement_has_that_ended_and_asks_no_more()
    {
        await using var server = await FakeNeo4j.Replying(Replies.Begun(), Replies.Silence(_come));
        using var client = server.Client();
        using var stop = new CancellationTokenSource();

        var writing = client.Session().ExecuteWrite(statements => statements.Run(new("CREATE (n)"), stop.Token), stop.Token);
        await _come.Task;
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);
        Assert.Equal([server.Asked.Last().Id], server.Terminated);
        Assert.Equal("POST /db/people/query/v2/tx/4fadb2", Last(server)); // what is terminated is rolled back
    }

    [Fact]
    public async Task That_cannot_be_rolled_back_says_so_and_leaves_the_first_error_to_be_seen()
    {
        await using var server = await FakeNeo4j.Replying(Replies.Begun(), Replies.Error(500, "Neo.DatabaseError.Transaction.TransactionRollbackFailed"));
        var said = new List<string>();
        using var client = server.Client(say: said.Add);

        await Assert.ThrowsAsync<FormatException>(() => client.Session().ExecuteWrite<int>(_ => throw new FormatException(), Cancel));

        Assert.Equal(
            "A transaction could not be rolled back; the server does so when it has been idle long enough. Neo4j at http://server failed: It says no. "
            + "Look for a full disk and into its debug.log, then restart it. (Neo.DatabaseError.Transaction.TransactionRollbackFailed)",
            server.Without(Assert.Single(said)));
    }

    [Fact]
    public async Task Hands_on_what_was_seen_to_the_next()
    {
        await using var server = await FakeNeo4j.Replying(
            Replies.Begun(),
            Replies.Rows(),
            Replies.Committed("FB:1"),
            Replies.Json(202, """{"data":{"fields":[],"values":[]},"bookmarks":["FB:2"]}"""),
            Replies.Begun(),
            Replies.Json(200, ""));
        using var client = server.Client();

        await client.Session().ExecuteWrite(statements => statements.Run(new("CREATE (n)"), Cancel), Cancel);
        await client.Session().Read("RETURN 1", Cancel);
        await (await client.Session().BeginTransaction(AccessMode.Read, Cancel)).DisposeAsync();

        var asked = server.Asked.ToList();
        Assert.Equal("""{"accessMode":"Write"}""", asked[0].Body);
        Assert.EndsWith(""","accessMode":"Read","bookmarks":["FB:1"]}""", asked[3].Body, StringComparison.Ordinal);
        Assert.Equal("""{"accessMode":"Read","bookmarks":["FB:2"]}""", asked[4].Body);
    }

    [Fact]
    public async Task Keeps_the_name_of_the_parameter_that_carries_the_id_for_itself()
    {
        await using var server = await FakeNeo4j.Replying();
        using var client = server.Client();
        var query = new CypherQuery("RETURN $request", new Dictionary<string, object?> { ["request"] = 1 });

        var error = await Assert.ThrowsAsync<ArgumentException>(() => client.Session().Run(query, AccessMode.Read, Cancel));

        Assert.Equal("The parameter $request is taken: it carries the statement's own id. Choose another name.", error.Message);
        Assert.Empty(server.Asked);
    }

    private static string Last(FakeNeo4j server) => $"{server.Asked.Last().Method} {server.Asked.Last().Path}";

    private static string Id(Asked asked) => asked.Body.Contains("request", StringComparison.Ordinal) ? asked.Id! : "no id";
}
