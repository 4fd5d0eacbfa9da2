using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Tests.Stores.Neo4j.Client;

public sealed class TransactionsOnTheRealServer(RealNeo4j neo4j) : IClassFixture<RealNeo4j>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private ICypherSession Session => neo4j.Client.Session();

    [Fact]
    public async Task Count_when_committed_and_not_before()
    {
        await using var transaction = await Session.BeginTransaction(AccessMode.Write, Cancel);
        await Do(transaction, "CREATE ({0} {{name: 'committed'}})");
        Assert.Equal(0, await Count("committed"));

        await transaction.Commit(Cancel);
        Assert.Equal(1, await Count("committed"));
    }

    [Fact]
    public async Task Leave_nothing_when_rolled_back_or_let_go()
    {
        await using (var transaction = await Session.BeginTransaction(AccessMode.Write, Cancel))
        {
            await Do(transaction, "CREATE ({0} {{name: 'undone'}})");
            await transaction.Rollback(Cancel);
        }

        await using (var transaction = await Session.BeginTransaction(AccessMode.Write, Cancel))
        {
            await Do(transaction, "CREATE ({0} {{name: 'undone'}})");
        }

        Assert.Equal(0, await Count("undone"));
    }

    [Fact]
    public async Task Leave_nothing_of_the_first_statement_when_the_second_fails()
    {
        var error = await Assert.ThrowsAsync<Neo4jException>(() => Session.ExecuteWrite(
            async statements =>
            {
                await Do(statements, "CREATE ({0} {{name: 'half'}})");
                return await statements.Run(new("RETURN 1 / 0"), Cancel);
            },
            Cancel));

        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", error.Code);
        Assert.Equal(0, await Count("half"));
    }

    [Fact]
    public async Task That_wait_for_each_other_are_both_done_after_a_retry()
    {
        await Session.ExecuteWrite(statements => Do(statements, "UNWIND ['deadlock 1', 'deadlock 2'] AS name CREATE ({0} {{name: name, sum: 0}})"), Cancel);
        var both = new Barrier(2);
        var attempts = 0;

        async Task<int> Add(int first, int second) => await Session.ExecuteWrite(
            async statements =>
            {
                var isFirst = Interlocked.Increment(ref attempts) <= 2;
                await Do(statements, $"MATCH (n{{0}} {{{{name: 'deadlock {first}'}}}}) SET n.sum = n.sum + 1");

                if (isFirst)
                {
                    await Task.Run(() => both.SignalAndWait(Cancel), Cancel); // each holds what the other wants next
                }

                await Do(statements, $"MATCH (n{{0}} {{{{name: 'deadlock {second}'}}}}) SET n.sum = n.sum + 1");
                return 0;
            },
            Cancel);

        await Task.WhenAll(Add(1, 2), Add(2, 1));

        Assert.Equal(3, attempts);
        Assert.Equal([2L, 2L], (await Rows($"MATCH (n:{neo4j.Label}) WHERE n.name STARTS WITH 'deadlock' RETURN n.sum AS sum")).Select(row => row.Get<long>("sum")));
    }

    [Fact]
    public async Task Are_gone_from_the_server_with_their_lock_when_cancelled()
    {
        await Session.ExecuteWrite(statements => Do(statements, "CREATE ({0} {{name: 'locked'}})"), Cancel);
        using var stop = new CancellationTokenSource();

        var writing = Session.ExecuteWrite(
            async statements =>
            {
                await Do(statements, "MATCH (n{0} {{name: 'locked'}}) SET n.by = 'the first'");
                return await statements.Run(new($"UNWIND range(1, 1000000000) AS {neo4j.Label} WITH {neo4j.Label} WHERE {neo4j.Label} < 0 RETURN 1"), stop.Token);
            },
            stop.Token);

        await Until(running => running > 0);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);
        await Until(running => running == 0);

        await Session.ExecuteWrite(statements => Do(statements, "MATCH (n{0} {{name: 'locked'}}) SET n.by = 'the second'"), Cancel);
        Assert.Equal(1, await Count("locked"));
    }

    [Fact]
    public async Task Of_a_read_are_gone_from_the_server_when_cancelled()
    {
        using var stop = new CancellationTokenSource();
        var reading = Session.Read($"UNWIND range(1, 1000000000) AS {neo4j.Label} WITH {neo4j.Label} WHERE {neo4j.Label} < 0 RETURN 1", stop.Token);

        await Until(running => running > 0);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        await Until(running => running == 0);
    }

    [Fact]
    public async Task Of_a_read_are_gone_from_the_server_when_out_of_time()
    {
        var session = neo4j.Client.Session(TimeSpan.FromSeconds(1));

        var error = await Assert.ThrowsAsync<Neo4jTimeoutException>(() => session.Read(
            $"UNWIND range(1, 1000000000) AS {neo4j.Label} WITH {neo4j.Label} WHERE {neo4j.Label} < 0 RETURN 1", Cancel));

        Assert.EndsWith(" had not answered within 1 s, and the query was ended. Ask for less, or look at what else the server does.", error.Message, StringComparison.Ordinal);
        await Until(running => running == 0);
    }

    [Fact]
    public async Task Are_gone_from_the_server_when_their_rows_are_let_go()
    {
        await using (var result = await Session.Run(
            new($"UNWIND range(1, 1000000000) AS {neo4j.Label} RETURN {neo4j.Label} AS x"), AccessMode.Read, Cancel))
        {
            Assert.Equal(1L, (await result.FirstAsync(Cancel)).Get<long>("x"));
            await Until(running => running > 0);
        }

        await Until(running => running == 0);
    }

    /// <summary>Asks the server what runs of this class, as often as it takes; the test's own time limit is the end of patience.</summary>
    private async Task Until(Func<long, bool> isSo)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(20)); // the server's own limit comes after 30 s, and must not be what ended it

        // Only our own statements name the label as a variable; the tests of a class run one after the other.
        while (!isSo((await Session.Read(
            $"SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS {neo4j.Label} ' AND currentQuery STARTS WITH 'UNWIND' RETURN count(*) AS running",
            patience.Token))[0].Get<long>("running")))
        {
        }
    }

    private async Task<int> Do(ICypherRunner statements, string text)
    {
        await using var result = await statements.Run(new(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, $":{neo4j.Label}")), Cancel);
        await result.Consume(Cancel);
        return 0;
    }

    private async Task<long> Count(string name) =>
        (await Rows($"MATCH (n:{neo4j.Label} {{name: '{name}'}}) RETURN count(n) AS count"))[0].Get<long>("count");

    private Task<List<CypherRecord>> Rows(string text) => Session.Read(text, Cancel);
}
