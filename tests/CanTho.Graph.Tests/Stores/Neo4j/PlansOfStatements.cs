using CanTho.Graph.Seeding;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Tests.Stores.Neo4j;

/// <summary>
/// What the server says it would do for each statement, with the real seed in it: a plan depends on how much there is. A statement with a place that
/// the program fills stands in its file with one of the values that it may be filled with, so that it runs as it stands.
/// </summary>
[Collection(GraphServer.Collection)]
public sealed class PlansOfStatements(GraphServer server)
{
    // They look at every node or relationship that there is, of whatever label, or join everything with everything.
    private static readonly string[] s_forbidden = ["AllNodesScan", "CartesianProduct", "DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan"];

    private static readonly string[] s_commands = ["schema"];

    [Fact]
    public async Task Begin_at_an_index_or_a_label_and_join_along_relationships()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var store = await server.Empty(cancel);
        await store.Seed(SeedFolder.Read(Repository.Seed).Changes, "seed", cancel);
        var wrong = new List<string>();

        foreach (var file in CypherFile.All.Where(file => !s_commands.Contains(file.Name)))
        {
            foreach (var (heading, statement) in file.Statements)
            {
                var plan = await Plan(statement, cancel);
                wrong.AddRange(plan.All.Where(IsForbidden).Select(part => $"cypher/{file.Name}.cypher {heading}: {part.Operator} {part.Arguments.GetValueOrDefault("Details")} of {string.Join(" and ", part.Children.SelectMany(child => child.All).Select(child => child.Operator))}"));
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("MATCH (n) WHERE n.id = $id RETURN n", "AllNodesScan")]
    [InlineData("MATCH (a:Entity), (b:Entity) RETURN a, b", "CartesianProduct")]
    [InlineData("MATCH ()-[r]->() WHERE r.id = $id RETURN r", "DirectedAllRelationshipsScan")]
    [InlineData("MATCH ()-[r]-() WHERE r.id = $id RETURN r", "UndirectedAllRelationshipsScan")]
    public async Task Are_found_wrong_where_they_are(string statement, string forbidden) =>
        Assert.Contains((await Plan(statement, TestContext.Current.CancellationToken)).All, part => part.Operator.StartsWith(forbidden, StringComparison.Ordinal) && IsForbidden(part));

    private static bool IsForbidden(CypherPlan part) =>
        s_forbidden.Any(forbidden => part.Operator.StartsWith(forbidden, StringComparison.Ordinal)) && !(part.Operator == "CartesianProduct" && part.Children.All(IsOneRow));

    // By a unique id, and at most that where it must meet a condition besides: both ends of a relationship are one row times one.
    private static bool IsOneRow(CypherPlan part) =>
        part.Operator.StartsWith("NodeUniqueIndexSeek", StringComparison.Ordinal)
        || (part.Operator is "CartesianProduct" or "Filter" && part.Children.All(IsOneRow));

    private async Task<CypherPlan> Plan(string statement, CancellationToken cancel)
    {
        await using var result = await server.Session.Run(new($"EXPLAIN {statement}"), AccessMode.Write, cancel);
        return (await result.Consume(cancel)).Plan!;
    }
}
