using System.CommandLine;

namespace CanTho.Graph.Api.Commands;

/// <summary>The options of every command that opens a store.</summary>
internal static class StoreOptions
{
    public static IReadOnlyList<Option<string?>> Make()
    {
        var store = new Option<string?>("--store") { Description = "embedded (default), or neo4j; user and password are NEO4J_USERNAME and NEO4J_PASSWORD." };
        store.AcceptOnlyFromAmong(StoreChoice.Embedded, StoreChoice.Neo4j);

        return
        [
            new("--data") { Description = "The folder of the embedded store; data/ beside seed/ when left out." },
            new("--seed") { Description = "The folder of CSV files a new store is filled from; seed/ of the repository when left out." },
            store,
            new("--neo4j") { Description = "Neo4j's HTTP address, such as http://localhost:7474." },
            new("--neo4j-database") { Description = "The database there; neo4j when left out." },
            new("--neo4j-wait") { Description = "For how many seconds a start waits for Neo4j; 60 when left out." },
        ];
    }

    /// <summary>What was said on the command line, by the names of <see cref="Settings"/>.</summary>
    public static Dictionary<string, string?> Given(this ParseResult parsed, IEnumerable<Option<string?>> options) => options
        .Select(option => (Name: option.Name.Replace("-", "", StringComparison.Ordinal), Value: parsed.GetValue(option)))
        .Where(option => option.Value is not null)
        .ToDictionary(option => option.Name, option => option.Value);
}
