using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Tests.Stores.Neo4j.Client;

/// <summary>Clients of a fake server; none has a time limit but where the clock is the test's own.</summary>
internal static class Clients
{
    public static Neo4jClient Client(this FakeNeo4j server, TimeProvider? time = null, Action<string>? say = null, Neo4jAuth? auth = null, TimeSpan? limit = null) =>
        new(Settings(server) with { Auth = auth ?? Neo4jAuth.None, TimeLimit = limit }, time ?? TimeProvider.System, say ?? (_ => { }));

    public static Neo4jSettings Settings(this FakeNeo4j server) => new(server.Address, "people");

    /// <summary>The message without the address, which is another in each run.</summary>
    public static string Without(this FakeNeo4j server, string message) => message.Replace(server.Address.ToString().TrimEnd('/'), "http://server", StringComparison.Ordinal);

    /// <summary>A clock that moves on as soon as a retry is announced, and the delays it was moved by.</summary>
    public static (FakeClock Clock, Action<string> Say, List<TimeSpan> Delays) Impatient()
    {
        var clock = new FakeClock();
        var delays = new List<TimeSpan>();
        return (clock, _ => delays.Add(clock.AdvanceToNextRing()), delays);
    }

    public static async Task<List<CypherRecord>> Read(this ICypherSession session, string query, CancellationToken cancel) => await session.ExecuteRead(
        async statements =>
        {
            await using var result = await statements.Run(new(query), cancel);
            return await result.ToListAsync(cancel);
        },
        cancel);
}
