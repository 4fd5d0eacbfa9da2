using System.Text;
using System.Text.Json;
using CanTho.Graph.Stores.Neo4j.Client.Http;
using CanTho.Graph.Stores.Neo4j.Client.TypedJson;

namespace CanTho.Graph.Tests.Stores.Neo4j.Client;

public sealed class AnAnswerInPieces
{
    private const string Whole =
        """
        {"future":[{"a":1}],"data":{"fields":["n","name"],"more":{"x":[]},"values":[
          [{"$type":"Integer","_value":"1"},{"$type":"String","_value":"Cần Thơ"}],
          [{"$type":"List","_value":[{"$type":"Null","_value":null}]},{"$type":"String","_value":"\uD842\uDFB7"}]]},
         "notifications":[{"code":"Neo.N","title":"t","description":"d","severity":"WARNING","category":"SCHEMA","position":null}],
         "counters":{"containsUpdates":true,"nodesCreated":3,"systemUpdates":0},"bookmarks":["FB:1"]}
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(100)]
    [InlineData(100_000)]
    public async Task Reads_the_same_wherever_it_is_cut(int size)
    {
        await using var json = new JsonPipe(new Piecemeal(Whole, size));
        var answer = new Answer(json);
        var rows = new List<string>();
        await answer.ReadHead(Cancel);

        Assert.Equal(["n", "name"], answer.Keys);
        Assert.False(answer.IsComplete);

        while (await answer.Row(Cancel) is { } row)
        {
            rows.Add(ValueText.Of(row));
        }

        Assert.Equal(["[Int64 1, \"Cần Thơ\"]", "[[null], \"𠮷\"]"], rows);
        Assert.True(answer.IsComplete);
        Assert.Equal((true, 3), (answer.Summary.Counters.ContainsUpdates, answer.Summary.Counters.NodesCreated));
        Assert.Equal("SCHEMA", Assert.Single(answer.Summary.Notifications).Category);
        Assert.Equal(["FB:1"], answer.Summary.Bookmarks);
    }

    [Fact]
    public async Task Cut_off_anywhere_is_never_taken_for_whole()
    {
        for (var length = 0; length < Whole.Length - 1; length++)
        {
            await using var json = new JsonPipe(new Piecemeal(Whole[..length], 50));
            var answer = new Answer(json);

            await Assert.ThrowsAnyAsync<JsonException>(async () =>
            {
                await answer.ReadHead(Cancel);

                while (await answer.Row(Cancel) is not null)
                {
                }
            });
        }
    }

    // Looking again from the row's beginning with each of the 8,000 packets is four thousand times the work, minutes instead of a second.
    [Fact(Timeout = 60_000)]
    public async Task Looks_over_a_long_row_but_once()
    {
        var numbers = string.Join(',', Enumerable.Range(100_000, 200_000).Select(number => $$"""{"$type":"Integer","_value":"{{number}}"}"""));
        var body = new Piecemeal($$$"""{"data":{"fields":["x"],"values":[[{"$type":"List","_value":[{{{numbers}}}]}]]}}""", 1000);
        await using var json = new JsonPipe(body);
        var answer = new Answer(json);

        await answer.ReadHead(Cancel);

        Assert.Equal(200_000, Assert.IsType<List<object?>>(Assert.Single((await answer.Row(Cancel))!)).Count);
    }

    /// <summary>Gives so many bytes at a time, and waits between.</summary>
    private sealed class Piecemeal(string text, int size) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            return Read(buffer.Span[..Math.Min(size, buffer.Length)]);
        }
    }
}
