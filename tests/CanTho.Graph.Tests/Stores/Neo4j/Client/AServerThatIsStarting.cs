using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Tests.Stores.Neo4j.Client;

public sealed class AServerThatIsStarting
{
    private readonly FakeClock _clock = new();
    private readonly List<string> _said = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_waited_for_in_growing_steps_which_are_told()
    {
        await using var server = await FakeNeo4j.Replying(
            Replies.Text(503, "text/html", ""),
            Replies.Text(503, "text/html", ""),
            Replies.Discovery(),
            Replies.Error(400, "Neo.TransientError.General.DatabaseUnavailable", "Refer to the logs."),
            Replies.Discovery(),
            Replies.Components());
        using var client = server.Client(_clock);

        var found = await client.WaitForServer(TimeSpan.FromMinutes(1), line => Said(server, line), Cancel);

        Assert.Equal(new("5.26.29", "community"), found);
        Assert.Equal(
            [
                "Waiting for Neo4j, again in 0.5 s. Neo4j at http://server answered 503 without a word from Neo4j itself. "
                + "It may be starting, stopping or overloaded behind a proxy: look at both.",
                "Waiting for Neo4j, again in 1 s. Neo4j at http://server cannot do this now: Refer to the logs. Try again later. "
                + "(Neo.TransientError.General.DatabaseUnavailable)",
            ],
            _said);
        Assert.Equal("GET /", $"{server.Asked.First().Method} {server.Asked.First().Path}");
    }

    [Fact]
    public async Task Is_waited_for_no_longer_than_asked()
    {
        Uri address;

        await using (var server = await FakeNeo4j.Replying())
        {
            address = server.Address;
        }

        using var client = new Neo4jClient(new(address, "people"), _clock, _ => { });

        var error = await Assert.ThrowsAsync<Neo4jUnavailableException>(() => client.WaitForServer(
            TimeSpan.FromSeconds(20),
            line =>
            {
                _said.Add(line.Split(". Neo4j")[0]);
                _clock.AdvanceToNextRing();
            },
            Cancel));

        Assert.Equal(
            $"Waited 20 s for Neo4j in vain. Neo4j at {address.ToString().TrimEnd('/')} cannot be reached (Connection refused). Start it, or give its address with --neo4j.",
            error.Message);
        Assert.Equal(
            ["0.5", "1", "2", "4", "5", "5"], // 17.5 s; five more would be too long
            _said.Select(line => line["Waiting for Neo4j, again in ".Length..^2]));
    }

    [Theory]
    [InlineData("5.25.1")]
    [InlineData("4.4.44")]
    [InlineData("odd")]
    public async Task Is_refused_at_once_when_it_is_too_old(string version)
    {
        await using var server = await FakeNeo4j.Replying(Replies.Discovery(version));
        using var client = server.Client();

        var error = await Assert.ThrowsAsync<Neo4jException>(() => client.WaitForServer(TimeSpan.FromMinutes(1), _said.Add, Cancel));

        Assert.Equal($"Neo4j at http://server is {version}. Upgrade it to 5.26 or later.", server.Without(error.Message));
        Assert.Single(server.Asked);
        Assert.Empty(_said);
    }

    [Theory]
    [InlineData("5.26.0")]
    [InlineData("5.27-aura")]
    [InlineData("2025.01.0")]
    [InlineData("2026.04.0")]
    public async Task Is_taken_when_it_is_new_enough(string version)
    {
        await using var server = await FakeNeo4j.Replying(Replies.Text(404, "text/html", "Aura has no such page."), Replies.Components(version, "enterprise"));
        using var client = server.Client();

        Assert.Equal(new(version, "enterprise"), await client.Probe(Cancel));
    }

    [Fact]
    public async Task Is_not_waited_for_when_the_password_is_wrong()
    {
        await using var server = await FakeNeo4j.Replying(Replies.Discovery(), Replies.Error(401, "Neo.ClientError.Security.Unauthorized"));
        using var client = server.Client(auth: new Neo4jAuth.Basic("neo4j", "wrong"));

        var error = await Assert.ThrowsAsync<Neo4jException>(() => client.WaitForServer(TimeSpan.FromMinutes(1), _said.Add, Cancel));

        Assert.Equal("Neo4j at http://server refused the user \"neo4j\" with this password. Check NEO4J_USERNAME and NEO4J_PASSWORD.", server.Without(error.Message));
        Assert.Empty(_said);
    }

    private void Said(FakeNeo4j server, string line)
    {
        _said.Add(server.Without(line));
        _clock.AdvanceToNextRing();
    }
}
