using System.Globalization;
using System.Text.RegularExpressions;
using CanTho.Graph.Seeding;
using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Tests.Stores.Neo4j;

/// <summary>What docs/neo4j.md offers to paste gives what it shows. UPDATE_GOLDEN=1 writes the results anew; the diff is then yours to read.</summary>
[Collection(GraphServer.Collection)]
public sealed partial class QueriesOfTheDocument(GraphServer server)
{
    [Fact]
    public async Task Give_what_is_shown_below_them()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var store = await server.Empty(cancel);
        await store.Seed(SeedFolder.Read(Repository.Seed).Changes, "seed", cancel);
        var file = Path.Combine(Repository.Root, "docs/neo4j.md");
        var document = await File.ReadAllTextAsync(file, cancel);
        var queries = Query().Matches(document);
        var actual = document;

        foreach (var (query, whole) in queries.Select(match => (match.Groups["query"].Value, match.Value)))
        {
            var rows = await server.Session.Read(query, AccessMode.Read, cancel);
            Assert.NotEmpty(rows);
            actual = actual.Replace(whole, $"```cypher\n{query}```\n\n```text\n{string.Concat(rows.Select(Line))}```", StringComparison.Ordinal);
        }

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            await File.WriteAllTextAsync(file, actual, cancel);
        }

        Assert.Equal(5, queries.Count);
        Assert.Equal(await File.ReadAllTextAsync(file, cancel), actual);
    }

    private static string Line(CypherRecord row) => $"{string.Join(" | ", row.Values.Select(Text))}\n";

    private static string Text(object? value) => value switch
    {
        null => "-",
        IReadOnlyList<object?> list => string.Join(", ", list.Select(Text)),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    [GeneratedRegex("```cypher\n(?<query>.*?)```\n\n```text\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Query();
}
