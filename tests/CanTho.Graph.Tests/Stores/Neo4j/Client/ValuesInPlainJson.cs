using System.Text;
using System.Text.Json;
using CanTho.Graph.Stores.Neo4j.Client.Http;
using CanTho.Graph.Stores.Neo4j.Client.Values;

namespace CanTho.Graph.Tests.Stores.Neo4j.Client;

public sealed class ValuesInPlainJson
{
    /// <summary>What plain JSON says in full.</summary>
    internal static IReadOnlyList<object?> Sayable { get; } =
    [
        null, true, false, 0L, -1L, long.MaxValue, long.MinValue, 9007199254740993,
        "", "Đường Văn Đông 𠮷野家 e\u0301", "2017-10-12", "\"\\\u0001\u2028\0", "{\"$type\":\"Date\"}",
        new List<object?>(), new List<object?> { "a", null, new List<object?> { 1L } },
        new Dictionary<string, object?>(),
        new Dictionary<string, object?> { ["$type"] = "Date", ["_value"] = "no date", ["Cần Thơ"] = new List<object?> { true } },
    ];

    public static TheoryData<object> Unsayable { get; } =
    [
        1.0,
        new DateOnly(2017, 10, 12),
        new DateTimeOffset(2017, 10, 12, 9, 30, 0, TimeSpan.FromHours(7)),
        new byte[] { 1 },
        new CypherDuration(1, 2, 3, 4),
        new List<object?> { "a", new DateOnly(2017, 10, 12) },
        new Dictionary<string, object?> { ["day"] = new DateOnly(2017, 10, 12) },
    ];

    [Fact]
    public void Are_written_bare()
    {
        Assert.Equal("application/json", Content(Sayable).Type);
        Assert.Equal(
            """{"x":[null,true,["a",7],{"b":"Cần Thơ"}],"request":"ID"}""",
            Content([null, true, new List<object?> { "a", 7 }, new Dictionary<string, object?> { ["b"] = "Cần Thơ" }]).Parameters);
    }

    [Theory]
    [MemberData(nameof(Unsayable))]
    public void Are_not_these_which_go_with_their_types(object value)
    {
        var (type, parameters) = Content(["Cần Thơ", value]);

        Assert.Equal("application/vnd.neo4j.query", type);
        Assert.StartsWith("""{"x":{"$type":"List","_value":[{"$type":"String","_value":"Cần Thơ"},{"$type":""", parameters, StringComparison.Ordinal);
    }

    [Fact]
    public void With_half_a_character_or_without_end_are_refused_as_typed_ones_are()
    {
        var endless = new List<object?>();
        endless.Add(endless);

        Assert.Equal(
            "The parameter $x[0] is text with half a character (an unpaired surrogate). Send whole characters.",
            Assert.Throws<ArgumentException>(() => Content(["\uD83D"])).Message);
        Assert.EndsWith("lies too deep: lists and maps go 100 deep. Does one hold itself?", Assert.Throws<ArgumentException>(() => Content(endless)).Message, StringComparison.Ordinal);
    }

    private static (string? Type, string Parameters) Content(IReadOnlyList<object?> x)
    {
        var content = new RequestBody(new("RETURN $x", new Dictionary<string, object?> { ["x"] = x }), "ID", null, []).ToContent();
        using var read = new StreamReader(content.ReadAsStream(TestContext.Current.CancellationToken), Encoding.UTF8);

        return (content.Headers.ContentType?.MediaType, JsonElement.Parse(read.ReadToEnd()).GetProperty("parameters").GetRawText());
    }
}
