using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Tests.Stores.Neo4j.Client;

/// <summary>Alone, as it looks at the memory of the whole process.</summary>
[CollectionDefinition(nameof(ALargeAnswer), DisableParallelization = true)]
[Collection(nameof(ALargeAnswer))]
public sealed class ALargeAnswer(RealNeo4j neo4j, ITestOutputHelper output) : IClassFixture<RealNeo4j>
{
    private const int Rows = 100_000;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_read_through_without_being_held()
    {
        await using var result = await neo4j.Client.Session().Run(
            new("WITH reduce(s = 'x', i IN range(1, 10) | s + s) AS kilobyte UNWIND range(1, 100000) AS x RETURN x, kilobyte + x AS text"), AccessMode.Read, Cancel);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (row, most) = (0L, 0L);

        await foreach (var record in result)
        {
            Assert.Equal(++row, record.Get<long>("x"));

            if (row % (Rows / 10) == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        output.WriteLine($"At most {most / 1024:N0} KB more than before the first of {row:N0} rows of one kilobyte.");
        Assert.Equal(Rows, row);
        Assert.InRange(most, long.MinValue, 10_000_000); // a tenth of the body; held in strings it would be 200 MB
    }
}
