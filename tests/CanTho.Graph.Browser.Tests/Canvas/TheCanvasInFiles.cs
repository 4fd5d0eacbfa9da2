using System.Text.Json;
using System.Xml.Linq;
using CanTho.Clients;
using CsvHelper;

namespace CanTho.Graph.Browser.Tests.Canvas;

/// <summary>Each file is read again by a reader that is not ours, and held against the tables.</summary>
public sealed class TheCanvasInFiles(Chromium chromium, RunningApi api) : IAsyncLifetime
{
    private OpenCanvas canvas = null!;

    public async ValueTask InitializeAsync()
    {
        canvas = await OpenCanvas.At(chromium, api);
        await canvas.Shows(15, 35);
    }

    [Theory]
    [InlineData("GraphML", "name")]
    [InlineData("GEXF", "label")]
    public async Task Graphology_reads_of_each_graph_format_what_the_tables_say(string format, string name)
    {
        var graph = await ClientScript.Run("graphs", await canvas.Downloaded(format));
        var (nodes, edges) = (graph.GetProperty("nodes").EnumerateArray().ToList(), graph.GetProperty("edges").EnumerateArray().ToList());

        Assert.Equal(await Names(), Of(nodes, name).Order(StringComparer.Ordinal));
        Assert.Equal(35, edges.Count);
        await HoldSentences(Of(edges, "sentence"));
        Assert.All(Of(edges, "sources"), sources => Assert.StartsWith("document:", sources, StringComparison.Ordinal));
        Assert.All(nodes, node => Assert.Equal(JsonValueKind.Number, node.GetProperty("x").ValueKind));

        static IEnumerable<string> Of(IEnumerable<JsonElement> all, string property) => all.Select(one => one.GetProperty(property).GetString()!);
    }

    [Fact]
    public async Task GEXF_gives_each_shape_its_place_and_joins_what_is_there()
    {
        XNamespace gexf = "http://gexf.net/1.3", viz = "http://gexf.net/1.3/viz";
        var document = XDocument.Parse(await Saved("GEXF"));
        var nodes = document.Descendants(gexf + "node").ToList();
        var edges = document.Descendants(gexf + "edge").ToList();
        var sentence = document.Descendants(gexf + "attribute").Single(one => (string?)one.Attribute("title") == "sentence").Attribute("id")!.Value;

        Assert.Equal(await Names(), nodes.Select(one => one.Attribute("label")!.Value).Order(StringComparer.Ordinal));
        Assert.All(nodes, one => Assert.NotNull(one.Element(viz + "position")));
        Assert.Equal(35, edges.Count);
        await HoldSentences(edges.Select(one => one.Descendants(gexf + "attvalue").Single(value => value.Attribute("for")!.Value == sentence).Attribute("value")!.Value));
        var ids = nodes.Select(one => one.Attribute("id")!.Value).ToHashSet();
        Assert.All(edges, one => Assert.True(ids.Contains(one.Attribute("source")!.Value) && ids.Contains(one.Attribute("target")!.Value)));
    }

    [Fact]
    public async Task CSV_is_two_tables_that_refer_to_one_another()
    {
        var entities = Rows(await Saved("Table of entities"));
        var relationships = Rows(await Saved("Table of relationships"));

        Assert.Equal(await Names(), entities.Select(row => row["name"]).Order(StringComparer.Ordinal));
        await HoldSentences(relationships.Select(row => row["sentence"]));
        var ids = entities.Select(row => row["id"]).ToHashSet();
        Assert.All(relationships, row => Assert.True(ids.Contains(row["from"]) && ids.Contains(row["to"])));
    }

    [Fact]
    public async Task JSON_knows_the_address_that_shows_the_same_again()
    {
        var json = JsonElement.Parse(await Saved("JSON"));

        Assert.Equal(canvas.Page.Url, json.GetProperty("address").GetString());
        Assert.Equal(await Names(), json.GetProperty("entities").EnumerateArray().Select(one => one.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));
        await HoldSentences(json.GetProperty("relationships").EnumerateArray().Select(one => one.GetProperty("sentence").GetString()!));
    }

    [Fact]
    public async Task SVG_names_every_entity_says_what_lines_are_and_draws_what_is_inferred_dashed()
    {
        XNamespace svg = "http://www.w3.org/2000/svg";
        var drawing = XDocument.Parse(await Saved("Drawing (SVG)"));
        var texts = drawing.Descendants(svg + "text").ToLookup(one => one.Parent!.Attribute("text-anchor") is null, one => one.Value);

        Assert.Equal(await Names(), texts[true].Order(StringComparer.Ordinal));
        Assert.Equal(await Names(), drawing.Descendants(svg + "g").Select(one => one.Element(svg + "title")).OfType<XElement>().Select(one => one.Value).Order(StringComparer.Ordinal));
        Assert.Superset(new HashSet<string> { "invited to", "cooperates in", "leads", "concerns" }, texts[false].ToHashSet());
        Assert.Equal(15, drawing.Descendants(svg + "use").Count());
        Assert.Contains(drawing.Descendants(svg + "path"), line => line.Attribute("stroke-dasharray") is not null);
    }

    [Fact]
    public async Task PNG_is_a_picture_of_the_whole()
    {
        var bytes = await File.ReadAllBytesAsync(await canvas.Downloaded("Image (PNG)"), TestContext.Current.CancellationToken);

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
        Assert.True(System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)) > 1500, "narrower than 1500 pixels");
        Assert.True(bytes.Length > 20_000, $"{bytes.Length} bytes hold no drawing");
    }

    public async ValueTask DisposeAsync()
    {
        canvas.Watched.AssertNothingWentWrong();
        await canvas.DisposeAsync();
    }

    private async Task<string> Saved(string format) => await File.ReadAllTextAsync(await canvas.Downloaded(format), TestContext.Current.CancellationToken);

    private async Task<IEnumerable<string>> Names() => (await canvas.Names()).Order(StringComparer.Ordinal);

    private async Task HoldSentences(IEnumerable<string> sentences) =>
        Assert.Equal((await canvas.Sentences()).Order(StringComparer.Ordinal), sentences.Order(StringComparer.Ordinal));

    private static List<Dictionary<string, string>> Rows(string csv)
    {
        using var reader = CsvReader.FromText(csv.TrimStart('\ufeff'), new() { HasHeader = false });
        var lines = new List<string[]>();
        while (reader.Read())
            lines.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);

        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
