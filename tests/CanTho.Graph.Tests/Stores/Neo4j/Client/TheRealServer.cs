using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Stores.Neo4j.Client.TypedJson;
using CanTho.Graph.Stores.Neo4j.Client.Values;

namespace CanTho.Graph.Tests.Stores.Neo4j.Client;

public sealed class TheRealServer(RealNeo4j neo4j, ITestOutputHelper output) : IClassFixture<RealNeo4j>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private ICypherSession Session => neo4j.Client.Session();

    [Fact]
    public async Task Gives_every_value_back_as_it_was_sent()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"Seed {seed}.");
        var random = new RandomValues(seed);

        for (var round = 0; round < 10; round++)
        {
            var values = Enumerable.Range(0, 200).Select(_ => random.Next()).ToList();
            var rows = await Ask("UNWIND $values AS x RETURN x", ("values", values));

            Assert.Equal(values.Select(ValueText.Of), rows.Select(row => ValueText.Of(row["x"])));
        }
    }

    [Fact]
    public async Task Gives_values_back_that_were_sent_in_plain_json()
    {
        Assert.True(PlainValueWriter.CanSay(new Dictionary<string, object?> { ["values"] = ValuesInPlainJson.Sayable }));

        var rows = await Ask("UNWIND $values AS x RETURN x", ("values", ValuesInPlainJson.Sayable));

        Assert.Equal(ValuesInPlainJson.Sayable.Select(ValueText.Of), rows.Select(row => ValueText.Of(row["x"])));
    }

    [Fact]
    public async Task Keeps_values_as_properties()
    {
        var values = new Dictionary<string, object?>
        {
            ["text"] = "Đường Văn Đông 𠮷野家 e\u0301",
            ["most"] = long.MaxValue,
            ["least"] = long.MinValue,
            ["date"] = new DateOnly(2017, 10, 12),
            ["at"] = new DateTimeOffset(2017, 10, 12, 9, 30, 0, TimeSpan.FromHours(7)),
            ["list"] = new List<object?> { "a", "b" },
            ["bytes"] = new byte[] { 0, 255 },
            ["point"] = new CypherPoint(4326, 105.78, 10.03),
            ["duration"] = new CypherDuration(1, 2, -3, 4),
        };

        var node = await Session.ExecuteWrite(
            async statements =>
            {
                await using var result = await statements.Run(Query($"CREATE (n:{neo4j.Label}) SET n = $values RETURN n", ("values", values)), Cancel);
                return (await result.SingleAsync(Cancel)).Get<CypherNode>("n");
            },
            Cancel);

        Assert.Equal([neo4j.Label], node.Labels);
        Assert.Equal(ValueText.Of(values), ValueText.Of(node.Properties));
    }

    [Fact]
    public async Task Gives_paths_with_their_directions_and_counts_what_was_changed()
    {
        await using var made = await Session.Run(
            new($"CREATE p = (a:{neo4j.Label} {{n: 1}})-[:TO {{since: date('2017-01-01')}}]->(b:{neo4j.Label} {{n: 2}})<-[:FROM]-(c:{neo4j.Label} {{n: 3}}) RETURN p"),
            AccessMode.Write,
            Cancel);

        var path = (await made.SingleAsync(Cancel)).Get<CypherPath>("p");
        var summary = await made.Consume(Cancel);

        Assert.Equal([1L, 2L, 3L], path.Nodes.Select(node => node.Properties["n"]));
        Assert.Equal(["TO", "FROM"], path.Relationships.Select(relationship => relationship.Type));
        Assert.Equal((path.Nodes[2].ElementId, path.Nodes[1].ElementId), (path.Relationships[1].Start, path.Relationships[1].End));
        Assert.Equal(
            new CypherCounters { ContainsUpdates = true, NodesCreated = 3, RelationshipsCreated = 2, PropertiesSet = 4, LabelsAdded = 3 }, summary.Counters);
        Assert.NotEmpty(summary.Bookmarks);
    }

    [Fact]
    public async Task Explains_and_profiles()
    {
        await using var explained = await Session.Run(new($"EXPLAIN MATCH (a:{neo4j.Label}), (b) RETURN a, b"), AccessMode.Read, Cancel);
        var summary = await explained.Consume(Cancel);

        Assert.Contains(summary.Plan!.All, step => step.Operator == "CartesianProduct");
        Assert.Contains(summary.Plan!.All, step => step.Operator == "AllNodesScan");
        Assert.All(summary.Plan!.All, step => Assert.Null(step.DbHits));
        Assert.Contains(summary.Notifications, notification => notification.Code == "Neo.ClientNotification.Statement.CartesianProduct");

        await using var profiled = await Session.Run(new("PROFILE UNWIND [1, 2, 3] AS x RETURN x"), AccessMode.Read, Cancel);

        Assert.Equal(3, (await profiled.Consume(Cancel)).Plan!.Rows);
    }

    [Fact]
    public async Task Refuses_to_write_in_a_read()
    {
        var error = await Assert.ThrowsAsync<Neo4jException>(() => Ask($"CREATE (n:{neo4j.Label}) RETURN n"));

        Assert.Equal($"{Server} refused a query that writes, as it was run as a read. Run it with ExecuteWrite.", error.Message);
    }

    [Fact]
    public async Task Refuses_what_breaks_a_constraint_with_a_202()
    {
        await (await Session.Run(new($"CREATE CONSTRAINT {neo4j.Label}_id FOR (n:{neo4j.Label}) REQUIRE n.id IS UNIQUE"), AccessMode.Write, Cancel)).DisposeAsync();

        try
        {
            var error = await Assert.ThrowsAsync<Neo4jException>(() => Session.ExecuteWrite(
                statements => statements.Run(new($"UNWIND [1, 1] AS id CREATE (n:{neo4j.Label} {{id: id}}) RETURN n"), Cancel), Cancel));

            Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", error.Code);
            Assert.StartsWith($"{Server} refused the query: Node(", error.Message, StringComparison.Ordinal);
            Assert.Empty(await Ask($"MATCH (n:{neo4j.Label} {{id: 1}}) RETURN n"));
        }
        finally
        {
            await (await Session.Run(new($"DROP CONSTRAINT {neo4j.Label}_id"), AccessMode.Write, Cancel)).DisposeAsync();
        }
    }

    [Fact]
    public async Task Tells_an_error_after_the_rows_before_it()
    {
        await using var result = await Session.Run(new("UNWIND [1, 2, 0] AS x RETURN 2 / x AS y"), AccessMode.Read, Cancel);
        var rows = new List<long>();

        var error = await Assert.ThrowsAsync<Neo4jException>(async () =>
        {
            await foreach (var row in result)
            {
                rows.Add(row.Get<long>("y"));
            }
        });

        Assert.Equal([2L, 1L], rows);
        Assert.Equal($"{Server} refused the query: / by zero (Neo.ClientError.Statement.ArithmeticError)", error.Message);
    }

    [Fact]
    public async Task Has_only_the_databases_that_it_has()
    {
        _ = neo4j.Client;
        using var client = new Neo4jClient(neo4j.Settings with { Database = "nope" }, TimeProvider.System, _ => { });

        var error = await Assert.ThrowsAsync<Neo4jException>(() => client.WaitForServer(TimeSpan.FromMinutes(1), _ => Assert.Fail("No reason to wait."), Cancel));

        Assert.Equal($"{Server} has no database \"nope\". Name one that is there with --neo4j-database (Community Edition has \"neo4j\").", error.Message);
    }

    [Fact]
    public async Task Says_its_version_and_edition()
    {
        var server = await neo4j.Client.Probe(Cancel);

        Assert.True(server.IsNewEnough);
        Assert.StartsWith("5.26.", server.Version, StringComparison.Ordinal);
        Assert.Equal("community", server.Edition);
    }

    private string Server => $"Neo4j at {neo4j.Settings.Address.ToString().TrimEnd('/')}";

    private static CypherQuery Query(string text, params IEnumerable<(string Name, object? Value)> parameters) =>
        new(text, parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));

    private Task<List<CypherRecord>> Ask(string text, params IEnumerable<(string Name, object? Value)> parameters) => Session.ExecuteRead(
        async statements =>
        {
            await using var result = await statements.Run(Query(text, parameters), Cancel);
            return await result.ToListAsync(Cancel);
        },
        Cancel);
}
