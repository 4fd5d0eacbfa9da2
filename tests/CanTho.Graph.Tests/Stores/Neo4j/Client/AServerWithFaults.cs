using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Tests.Stores.Neo4j.Client;

public sealed class AServerWithFaults
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(401, "Neo.ClientError.Security.Unauthorized", "Neo4j at http://server wants a user and a password. Set NEO4J_USERNAME and NEO4J_PASSWORD.")]
    [InlineData(404, "Neo.ClientError.Database.DatabaseNotFound", "Neo4j at http://server has no database \"people\". Name one that is there with --neo4j-database (Community Edition has \"neo4j\").")]
    [InlineData(404, "Neo.ClientError.Request.Invalid", "Neo4j at http://server has its Query API switched off. Add QUERY_API_ENDPOINTS to server.http_enabled_modules.")]
    [InlineData(405, "Neo.ClientError.Request.Invalid", "Neo4j at http://server has its Query API switched off. Add QUERY_API_ENDPOINTS to server.http_enabled_modules.")]
    [InlineData(400, "Neo.ClientError.Statement.AccessMode", "Neo4j at http://server refused a query that writes, as it was run as a read. Run it with ExecuteWrite.")]
    [InlineData(400, "Neo.ClientError.Statement.SyntaxError", "Neo4j at http://server refused the query: It says no. (Neo.ClientError.Statement.SyntaxError)")]
    [InlineData(400, "Neo.ClientError.Security.Forbidden", "Neo4j at http://server does not let us do this: It says no. Grant the right, or take another user.")]
    [InlineData(400, "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "Neo4j at http://server has the database \"people\" as read-only. Look at server.databases.read_only there, or give the address of the cluster's leader.")]
    [InlineData(500, "Neo.DatabaseError.Transaction.TransactionLogError", "Neo4j at http://server failed: It says no. Look for a full disk and into its debug.log, then restart it. (Neo.DatabaseError.Transaction.TransactionLogError)")]
    [InlineData(400, "Neo.ClientError.Transaction.Terminated", "Neo4j at http://server was told to end the query (TERMINATE TRANSACTIONS), or is stopping. Ask again when that is over.")]
    [InlineData(400, "Neo.TransientError.Transaction.Terminated", "Neo4j at http://server was told to end the query (TERMINATE TRANSACTIONS), or is stopping. Ask again when that is over.")]
    [InlineData(400, "Neo.TransientError.Transaction.LockClientStopped", "Neo4j at http://server was told to end the query (TERMINATE TRANSACTIONS), or is stopping. Ask again when that is over.")]
    public async Task Is_told_at_once_and_not_tried_again(int status, string code, string message)
    {
        await using var server = await FakeNeo4j.Replying(Replies.Error(status, code));
        using var client = server.Client();

        var error = await Assert.ThrowsAsync<Neo4jException>(() => client.Session().Read("RETURN 1", Cancel));

        Assert.Equal(message, server.Without(error.Message));
        Assert.Equal(code, error.Code);
        Assert.Single(server.Asked);
        Assert.Empty(server.Terminated);
    }

    [Theory]
    [InlineData(401, "Neo.ClientError.Security.Unauthorized", "Neo4j at http://server refused the user \"lan\" with this password. Check NEO4J_USERNAME and NEO4J_PASSWORD.")]
    [InlineData(401, "Neo.ClientError.Security.AuthenticationRateLimit", "Neo4j at http://server turns the user \"lan\" away after too many wrong passwords. Wait five seconds, then check NEO4J_USERNAME and NEO4J_PASSWORD.")]
    [InlineData(400, "Neo.ClientError.Security.CredentialsExpired", "Neo4j at http://server wants the user \"lan\" to change the password first. On its database \"system\" run ALTER CURRENT USER SET PASSWORD FROM 'old' TO 'new', then set NEO4J_PASSWORD.")]
    public async Task That_does_not_let_a_user_in_says_why(int status, string code, string message)
    {
        await using var server = await FakeNeo4j.Replying(Replies.Error(status, code));
        using var client = server.Client(auth: new Neo4jAuth.Basic("lan", "mật:khẩu"));

        var error = await Assert.ThrowsAsync<Neo4jException>(() => client.Session().Read("RETURN 1", Cancel));

        Assert.Equal(message, server.Without(error.Message));
        Assert.Equal("Basic bGFuOm3huq10Omto4bqpdQ==", server.Asked.Single().Authorization);
    }

    [Fact]
    public async Task That_does_not_know_a_token_says_what_it_said()
    {
        await using var server = await FakeNeo4j.Replying(Replies.Error(401, "Neo.ClientError.Security.Unauthorized", "scheme 'bearer' is not supported."));
        using var client = server.Client(auth: new Neo4jAuth.Bearer("token"));

        var error = await Assert.ThrowsAsync<Neo4jException>(() => client.Session().Read("RETURN 1", Cancel));

        Assert.Equal("Neo4j at http://server refused the token: scheme 'bearer' is not supported. Get a new one.", server.Without(error.Message));
        Assert.Equal("Bearer dG9rZW4=", server.Asked.Single().Authorization);
    }

    [Theory]
    [InlineData("""{"data":{"fields":["x"],"values":[]},"errors":[{"code":"Neo.ClientError.Schema.ConstraintValidationFailed","message":"Node(0) already exists."}]}""", 0)]
    [InlineData("""{"errors":[{"code":"Neo.ClientError.Schema.ConstraintValidationFailed","message":"Node(0) already exists."}],"data":{"fields":["x"],"values":[]}}""", 0)]
    [InlineData("""{"errors":[{"code":"Neo.ClientError.Schema.ConstraintValidationFailed","message":"Node(0) already exists."}]}""", 0)]
    [InlineData("""{"data":{"fields":["x"],"values":[[{"$type":"Null","_value":null}],[{"$type":"Null","_value":null}]]},"errors":[{"code":"Neo.ClientError.Schema.ConstraintValidationFailed","message":"Node(0) already exists."}]}""", 2)]
    public async Task In_a_202_is_found_before_and_after_rows(string body, int rows)
    {
        await using var server = await FakeNeo4j.Replying(Replies.Json(202, body));
        using var client = server.Client();
        var seen = 0;

        var error = await Assert.ThrowsAsync<Neo4jException>(() => client.Session().ExecuteRead(
            async statements =>
            {
                await using var result = await statements.Run(new("RETURN 1"), Cancel);

                await foreach (var row in result)
                {
                    seen++;
                }

                return 0;
            },
            Cancel));

        Assert.Equal(rows, seen);
        Assert.Equal(
            "Neo4j at http://server refused the query: Node(0) already exists. (Neo.ClientError.Schema.ConstraintValidationFailed)",
            server.Without(error.Message));
        Assert.Empty(server.Terminated);
    }

    [Fact]
    public async Task That_are_over_in_time_are_asked_again_on_the_schedule()
    {
        const string Transient = "Neo.TransientError.Transaction.DeadlockDetected";
        await using var server = await FakeNeo4j.Replying(
            Replies.Error(400, Transient),
            Replies.Json(202, $$$"""{"data":{"fields":["x"],"values":[{{{Replies.Row(1)}}}]},"errors":[{"code":"{{{Transient}}}","message":""}]}"""),
            Replies.Error(401, "Neo.ClientError.Security.AuthorizationExpired"),
            Replies.Text(503, "text/html", "<h1>Service Unavailable</h1>"),
            Replies.Rows(Replies.Row(1), Replies.Row(2)));
        var (clock, say, delays) = Clients.Impatient();
        using var client = server.Client(clock, say);

        var rows = await client.Session().Read("RETURN 1", Cancel);

        Assert.Equal([1L, 2L], rows.Select(row => row.Get<long>("x")));
        Assert.Equal(5, server.Asked.Count);
        Assert.All(delays.Index(), delay => Assert.InRange(delay.Item.TotalSeconds, Math.Pow(2, delay.Index) * 0.8, Math.Pow(2, delay.Index) * 1.2));
        Assert.Equal(5, server.Asked.Select(asked => asked.Id).Distinct().Count());
    }

    [Fact]
    public async Task That_stay_are_given_up_with_the_number_of_attempts()
    {
        await using var server = await FakeNeo4j.Replying([.. Enumerable.Repeat(Replies.Error(400, "Neo.TransientError.Transaction.DeadlockDetected"), 20)]);
        var (clock, say, delays) = Clients.Impatient();
        using var client = server.Client(clock, say);

        var error = await Assert.ThrowsAsync<Neo4jUnavailableException>(() => client.Session().Read("RETURN 1", Cancel));

        Assert.Equal(delays.Count + 1, server.Asked.Count);
        Assert.Equal(
            $"Gave up after {server.Asked.Count} attempts in {delays.Sum(delay => delay.TotalSeconds):0} s. Neo4j at http://server ended the transaction, "
            + "as it and another waited for each other (deadlock). Do it again when others write less.",
            server.Without(error.Message));
    }

    [Fact]
    public async Task That_drops_connections_before_reading_is_asked_again()
    {
        await using var server = await FakeNeo4j.Replying(Replies.Rows(Replies.Row(1)));
        server.CutConnections(5); // more than the four that HttpClient tries by itself while it has sent no body
        var (clock, say, delays) = Clients.Impatient();
        using var client = server.Client(clock, line =>
        {
            if (line.Contains("Trying again", StringComparison.Ordinal))
            {
                say(line);
            }
        });

        Assert.Single(await client.Session().Read("RETURN 1", Cancel));
        Assert.InRange(delays.Count, 1, 5);
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task That_lets_us_end_nothing_is_told_of()
    {
        await using var server = await FakeNeo4j.Replying(Replies.Reset);
        server.WhenToTerminate = Replies.Error(400, "Neo.ClientError.Security.Forbidden");
        var said = new List<string>();
        using var client = server.Client(say: said.Add);

        await Assert.ThrowsAsync<Neo4jUnavailableException>(() => client.Session().Run(new("RETURN 1"), AccessMode.Read, Cancel));

        Assert.Equal(
            "A query that nobody waits for could not be ended; db.transaction.timeout will do so. Neo4j at http://server does not let us do this: It says no. "
            + "Grant the right, or take another user.",
            server.Without(Assert.Single(said)));
    }

    public static TheoryData<string> BrokenBodies => new(
        "",
        """{"data":{"fields":["x"],"values":[""",
        """{"data":{"fields":["x"],"values":[[{"$type":"Null","_value":null}],[{"$type":"St""",
        """{"data":{"fields":["x"],"values":[[{"$type":"Null","_value":null}]]}""");

    [Theory]
    [MemberData(nameof(BrokenBodies))]
    public async Task That_breaks_off_in_the_middle_has_its_query_ended_and_is_asked_again(string body)
    {
        await using var server = await FakeNeo4j.Replying(body.Length == 0 ? Replies.Reset : Replies.Truncated(body), Replies.Rows(Replies.Row(1)));
        var (clock, say, delays) = Clients.Impatient();
        using var client = server.Client(clock, say);

        Assert.Equal(1L, Assert.Single(await client.Session().Read("RETURN 1", Cancel)).Get<long>("x"));
        Assert.Single(delays);
        Assert.Equal([server.Asked.First().Id], server.Terminated);
    }

    [Fact]
    public async Task That_ends_its_answer_politely_but_too_early_is_found_out()
    {
        await using var server = await FakeNeo4j.Replying(Replies.Json(202, """{"data":{"fields":["x"],"values":["""));
        using var client = server.Client();

        var error = await Assert.ThrowsAsync<Neo4jUnavailableException>(() => client.Session().Run(new("RETURN 1"), AccessMode.Read, Cancel));

        Assert.Equal(
            "Neo4j at http://server broke off before its answer was whole. Whether a change was written is not known; doing it again is safe.",
            server.Without(error.Message));
    }

    [Theory]
    [InlineData(200, "text/html", "Neo4j at http://server answered 200 with text/html: that is not Neo4j's Query API. Check the address, and what stands between (a proxy, a sign-in page).")]
    [InlineData(302, "text/html", "Neo4j at http://server answered 302 with text/html: that is not Neo4j's Query API. Check the address, and what stands between (a proxy, a sign-in page).")]
    [InlineData(404, "text/html", "Neo4j at http://server answered 404 with text/html: that is not Neo4j's Query API. Check the address, and what stands between (a proxy, a sign-in page).")]
    [InlineData(404, "application/json", "Neo4j at http://server answered 404 with application/json: that is not Neo4j's Query API. Check the address, and what stands between (a proxy, a sign-in page).")]
    public async Task Of_somebody_else_is_told_from_neo4j(int status, string type, string message)
    {
        await using var server = await FakeNeo4j.Replying(Replies.Text(status, type, "<html><body>Please sign in</body></html>"));
        using var client = server.Client();

        var error = await Assert.ThrowsAsync<Neo4jException>(() => client.Session().Read("RETURN 1", Cancel));

        Assert.Equal(message, server.Without(error.Message));
        Assert.Single(server.Asked);
        Assert.Empty(server.Terminated);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Of_a_gateway_is_tried_again_and_the_query_behind_it_is_ended(int status)
    {
        await using var server = await FakeNeo4j.Replying(Replies.Text(status, "text/html", "<html>"));
        using var client = server.Client();

        var error = await Assert.ThrowsAsync<Neo4jUnavailableException>(() => client.Session().Run(new("RETURN 1"), AccessMode.Read, Cancel));

        Assert.Equal(
            $"Neo4j at http://server answered {status} without a word from Neo4j itself. It may be starting, stopping or overloaded behind a proxy: look at both.",
            server.Without(error.Message));
        Assert.True(error.IsRetriable);
        Assert.Equal([server.Asked.Single().Id], server.Terminated);
    }

    [Fact]
    public async Task That_is_not_there_is_asked_for()
    {
        Uri address;

        await using (var server = await FakeNeo4j.Replying())
        {
            address = server.Address;
        }

        var said = new List<string>();
        using var client = new Neo4jClient(new(address, "people"), TimeProvider.System, said.Add);

        var error = await Assert.ThrowsAsync<Neo4jUnavailableException>(() => client.Session().Run(new("RETURN 1"), AccessMode.Read, Cancel));

        Assert.Equal($"Neo4j at {address.ToString().TrimEnd('/')} cannot be reached (Connection refused). Start it, or give its address with --neo4j.", error.Message);
        Assert.True(error.IsRetriable);
        Assert.Empty(said);
    }

    [Fact]
    public async Task Whose_name_nobody_knows()
    {
        using var client = new Neo4jClient(new(new("http://no-such-host.invalid:7474"), "people"), TimeProvider.System, _ => { });

        var error = await Assert.ThrowsAsync<Neo4jUnavailableException>(() => client.Session().Run(new("RETURN 1"), AccessMode.Read, Cancel));

        Assert.Equal("Neo4j at http://no-such-host.invalid:7474 cannot be found: the host has no address. Check the spelling of --neo4j.", error.Message);
    }

    [Theory]
    [InlineData("bolt://db:7687", "This program speaks HTTP with Neo4j, not bolt. Give its HTTP address, such as http://db:7474.")]
    [InlineData("neo4j+s://x.databases.neo4j.io", "This program speaks HTTP with Neo4j, not neo4j+s. Give its HTTP address, such as http://x.databases.neo4j.io:7474.")]
    [InlineData("localhost", "\"localhost\" is no address. Give Neo4j's HTTP address, such as http://localhost:7474.")]
    [InlineData("localhost:7474", "\"localhost:7474\" is no address. Give Neo4j's HTTP address, such as http://localhost:7474.")]
    [InlineData("http://neo4j:secret@db:7474", "The address of Neo4j must hold no user or password. Set NEO4J_USERNAME and NEO4J_PASSWORD.")]
    public void At_no_address_of_its_http_is_told_beforehand(string address, string message) =>
        Assert.Equal(message, Assert.Throws<Neo4jException>(() => Neo4jSettings.ReadAddress(address)).Message);

    [Fact]
    public void Never_prints_a_secret() =>
        Assert.DoesNotContain(
            "geheim",
            $"{new Neo4jSettings(new("http://x"), "y") { Auth = new Neo4jAuth.Basic("neo4j", "geheim") }} {new Neo4jAuth.Bearer("geheim")}",
            StringComparison.Ordinal);
}
