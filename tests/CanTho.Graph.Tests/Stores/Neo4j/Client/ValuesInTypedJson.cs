using System.Text;
using System.Text.Json;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Stores.Neo4j.Client.TypedJson;
using CanTho.Graph.Stores.Neo4j.Client.Values;

namespace CanTho.Graph.Tests.Stores.Neo4j.Client;

public sealed class ValuesInTypedJson(ITestOutputHelper output)
{
    [Fact]
    public void Come_back_as_they_were_sent()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"Seed {seed}.");
        var values = new RandomValues(seed);

        for (var number = 0; number < 5000; number++)
        {
            var value = values.Next();
            Assert.Equal(ValueText.Of(value), ValueText.Of(Read(Written(value))));
        }
    }

    [Theory]
    [InlineData("""{"$type":"Date","_value":"2017-10-12"}""", "DateOnly 10/12/2017")]
    [InlineData("""{"$type":"Time","_value":"10:00:01.5+07:00"}""", "TimeOnly 10:00:01.5000000 07:00:00")]
    [InlineData("""{"$type":"Time","_value":"10:00Z"}""", "TimeOnly 10:00:00.0000000 00:00:00")]
    [InlineData("""{"$type":"OffsetDateTime","_value":"2017-10-12T10:00:00.120000000-03:30"}""", "DateTimeOffset 2017-10-12T10:00:00.1200000-03:30")]
    [InlineData("""{"$type":"ZonedDateTime","_value":"2017-01-02T00:00:00+07:00[Asia/Ho_Chi_Minh]"}""", "DateTimeOffset 2017-01-02T00:00:00.0000000+07:00 Asia/Ho_Chi_Minh")]
    [InlineData("""{"$type":"Duration","_value":"P1Y2M3DT4H5M6.007S"}""", "CypherDuration P14M3DT14706.007000000S")]
    [InlineData("""{"$type":"Duration","_value":"P-1DT-4.999999997S"}""", "CypherDuration P0M-1DT-4.999999997S")]
    [InlineData("""{"$type":"Duration","_value":"PT-0.000000001S"}""", "CypherDuration P0M0DT-0.000000001S")]
    [InlineData("""{"_value":[{"_value":"7","$type":"Integer"}],"new":{"deep":[1]},"$type":"List"}""", "[Int64 7]")]
    public void Are_read_as_the_server_writes_them(string json, string expected) => Assert.Equal(expected, ValueText.Of(Read(json)));

    [Fact]
    public void Of_the_graph_keep_labels_types_directions_and_properties()
    {
        var path = Assert.IsType<CypherPath>(Read(
            """
            {"$type":"Path","_value":[
              {"$type":"Node","_value":{"_element_id":"4:b:0","_labels":["Entity","Person"],"_properties":{"id":{"$type":"String","_value":"person:a"}}}},
              {"$type":"Relationship","_value":{"_element_id":"5:b:1","_start_node_element_id":"4:b:2","_end_node_element_id":"4:b:0","_type":"LEADS",
                "_properties":{"since":{"$type":"Date","_value":"2017-01-01"}},"_added":1}},
              {"$type":"Node","_value":{"_element_id":"4:b:2","_labels":[],"_properties":{}}}]}
            """));

        Assert.Equal(["4:b:0", "4:b:2"], path.Nodes.Select(node => node.ElementId));
        Assert.Equal(["Entity", "Person"], path.Nodes[0].Labels);
        Assert.Equal("person:a", path.Nodes[0].Properties["id"]);
        var relationship = Assert.Single(path.Relationships);
        Assert.Equal(("LEADS", "4:b:2", "4:b:0"), (relationship.Type, relationship.Start, relationship.End));
        Assert.Equal(new DateOnly(2017, 1, 1), relationship.Properties["since"]);
    }

    [Theory]
    [InlineData("Vector", "x", "Neo4j sent a value of the type Vector, which this program does not know. Have the query return it as another, such as by toString().")]
    [InlineData("Date", "+10000-01-01", "Neo4j sent the Date \"+10000-01-01\", which .NET's type cannot hold. Have the query return it as text, by toString().")]
    [InlineData("LocalTime", "10:00:00.123456789", "Neo4j sent the LocalTime \"10:00:00.123456789\", which .NET's type cannot hold. Have the query return it as text, by toString().")]
    [InlineData("OffsetDateTime", "1900-01-01T00:00:00+07:06:30", "Neo4j sent the OffsetDateTime \"1900-01-01T00:00:00+07:06:30\", which .NET's type cannot hold. Have the query return it as text, by toString().")]
    [InlineData("OffsetDateTime", "0001-01-01T00:00:00+07:00", "Neo4j sent the OffsetDateTime \"0001-01-01T00:00:00+07:00\", which .NET's type cannot hold. Have the query return it as text, by toString().")]
    [InlineData("Integer", "9223372036854775808", "Neo4j sent the Integer \"9223372036854775808\", which .NET's type cannot hold. Have the query return it as text, by toString().")]
    [InlineData("Duration", "P99999999999999999999D", "Neo4j sent the Duration \"P99999999999999999999D\", which .NET's type cannot hold. Have the query return it as text, by toString().")]
    [InlineData("Point", "SRID=4326;POINT (1)", "Neo4j sent the Point \"SRID=4326;POINT (1)\", which .NET's type cannot hold. Have the query return it as text, by toString().")]
    public void That_cannot_be_held_are_named_and_never_rounded(string type, string value, string message)
    {
        var error = Assert.Throws<Neo4jException>(() => Read($$"""{"$type":"{{type}}","_value":"{{value}}"}"""));

        Assert.Equal(message, error.Message);
        Assert.False(error.IsRetriable);
    }

    [Fact]
    public void That_cannot_be_sent_are_named_with_their_place()
    {
        var cyclic = new List<object?>();
        cyclic.Add(cyclic);

        Assert.Equal(
            "The parameter $rows[1].at is a Uri, which Cypher does not have. See CypherQuery.Parameters for what can be sent.",
            Refusal("rows", new object[] { 1, new Dictionary<string, object?> { ["at"] = new Uri("http://a") } }));
        Assert.Equal(
            "The parameter $price is a Decimal, which Cypher does not have. See CypherQuery.Parameters for what can be sent.", Refusal("price", 1.5m));
        Assert.Equal(
            "The parameter $now is a DateTime of UTC or of this machine's time zone, and Neo4j would forget which. Send a DateTimeOffset.",
            Refusal("now", new DateTime(2017, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        Assert.Equal(
            "The parameter $name is text with half a character (an unpaired surrogate). Send whole characters.", Refusal("name", "𠮷 and \uD842"));
        Assert.Equal(
            $"The parameter $self{string.Concat(Enumerable.Repeat("[0]", 100))} lies too deep: lists and maps go 100 deep. Does one hold itself?",
            Refusal("self", cyclic));
    }

    private static string Refusal(string name, object value) => Assert.Throws<ArgumentException>(() => Written(value, name)).Message;

    private static string Written(object? value, string name = "v")
    {
        using var buffer = new MemoryStream();

        using (var json = new Utf8JsonWriter(buffer))
        {
            TypedValueWriter.Write(json, new Dictionary<string, object?> { [name] = value });
        }

        return JsonElement.Parse(buffer.ToArray()).GetProperty(name).GetRawText();
    }

    private static object? Read(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return TypedValueReader.Read(ref reader);
    }
}
