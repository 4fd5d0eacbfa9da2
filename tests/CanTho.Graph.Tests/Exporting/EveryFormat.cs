using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using CanTho.Graph.Domain;
using CanTho.Graph.Exporting;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Embedded;
using CanTho.Graph.Tests.Stores;

namespace CanTho.Graph.Tests.Exporting;

/// <summary>What holds of each format and any facts.</summary>
public sealed class EveryFormat
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Formats => [.. ExportFormat.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Is_the_same_in_whatever_order_the_facts_came(string format)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var facts = new RandomSeed(seed).Facts();
            var turned = new ChangeSet(
                [.. facts.Entities.Reverse()], [.. facts.Relationships.Reverse()], [.. facts.Claims.Reverse()], [.. facts.Figures.Reverse()], []);

            Assert.Equal(await Exports.Bytes(format, Exports.Of(facts)), await Exports.Bytes(format, Exports.Of(turned)));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Is_the_same_from_the_embedded_store_as_from_the_plain_graph(string format)
    {
        using var folder = new TemporaryFolder();
        await using var store = EmbeddedStore.Open(folder.Path, TimeProvider.System, Cancel);
        await store.Apply(Exports.RealSeed, Cancel);

        Assert.Equal(await Exports.Bytes(format, Exports.Of(Exports.RealSeed)), await Exports.Bytes(format, await store.Ask(new Everything(), Cancel)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Is_of_the_moment_at_which_it_was_asked(string format)
    {
        using var folder = new TemporaryFolder();
        await using var store = EmbeddedStore.Open(folder.Path, TimeProvider.System, Cancel);
        await store.Apply(Exports.Small, Cancel);

        var before = await store.Ask(new Everything(), Cancel);
        await store.Apply(Stores.Facts.Remove("figure:exports", "relationship:guest", "claim:topic"), Cancel);

        Assert.Equal(await Exports.Bytes(format, Exports.Of(Exports.Small)), await Exports.Bytes(format, before));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Goes_out_in_pieces_and_never_without_waiting(string format)
    {
        // Ids that no zip makes shorter, some megabytes of them.
        var random = new Random(1);
        var bytes = new byte[300];
        var entities = Enumerable.Range(0, 4000).Select(_ =>
        {
            random.NextBytes(bytes);
            return Stores.Facts.Entity($"person:{Convert.ToHexStringLower(bytes)}", "A");
        });
        using var output = new AwaitedStream();

        await ExportFormat.Find(format)!.Write(Exports.Of(ChangeSet.Empty with { Entities = [.. entities] }), output, Cancel);

        Assert.True(output.Lengths.Sum() > 1_000_000, $"only {output.Lengths.Sum()} bytes");
        Assert.All(output.Lengths, length => Assert.InRange(length, 1, 200_000));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Stops_when_it_is_cancelled_and_leaves_what_was_there(string format)
    {
        using var folder = new TemporaryFolder();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var (export, path) = (ExportFormat.Find(format)!, Path.Combine(folder.Path, "out"));
        await export.Save(Exports.Of(Exports.Small), path, Cancel);
        var before = Contents(folder.Path);

        var facts = Exports.Everything(Exports.RealSeed, stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => export.Save(facts, path, Cancel));
        Assert.Equal(before, Contents(folder.Path));
    }

    [Theory]
    [InlineData("graphml", "node", "edge")]
    [InlineData("gexf", "node", "edge")]
    public async Task Of_the_real_seed_has_the_nodes_and_edges_that_the_overview_counts(string format, string node, string edge)
    {
        var overview = new Overview().Answer(new NaiveGraph(Exports.RealSeed), Cancel);
        var (nodes, edges) = await NodesAndEdges(format, Exports.RealSeed, node, edge);

        Assert.Equal((overview.Entities, overview.Relationships), (nodes.Count, edges.Count));
    }

    [Theory]
    [InlineData("graphml")]
    [InlineData("gexf")]
    public async Task Is_well_formed_whatever_the_texts_hold_and_no_edge_hangs_in_the_air(string format)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var facts = Random(seed);
            var (nodes, edges) = await NodesAndEdges(format, facts, "node", "edge");
            var ids = nodes.Select(node => node.Attribute("id")!.Value).ToHashSet();

            Assert.Equal(facts.Entities.Select(entity => entity.Id.Value).Order(CodePointOrder.Instance), nodes.Select(node => node.Attribute("id")!.Value));
            Assert.Equal(facts.Relationships.Select(fact => fact.Id).ToHashSet(), edges.Select(edge => edge.Attribute("id")!.Value).ToHashSet());
            Assert.All(edges, edge => Assert.Subset(ids, new HashSet<string> { edge.Attribute("source")!.Value, edge.Attribute("target")!.Value }));
        }
    }

    [Fact]
    public async Task Of_xml_gives_texts_back_to_the_letter()
    {
        const string Awkward = " \"a\" 'b' <c> ]]> &amp;\r\n\td\re\u0085\u2028𠮷 ";
        var facts = ChangeSet.Empty with { Entities = [Stores.Facts.Entity("person:a", Awkward)] };

        var (graphml, _) = await NodesAndEdges("graphml", facts, "node", "edge");
        var (gexf, _) = await NodesAndEdges("gexf", facts, "node", "edge");

        Assert.Equal(Awkward, graphml[0].Elements().Single(data => data.Attribute("key")!.Value == "name_vi").Value);
        Assert.Equal(Awkward, gexf[0].Attribute("label")!.Value);
    }

    [Fact]
    public async Task Of_json_holds_every_fact_once()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var facts = Random(seed);
            using var json = JsonDocument.Parse(await Exports.Bytes("json", Exports.Of(facts)));

            HashSet<string> Ids(string list) => [.. json.RootElement.GetProperty(list).EnumerateArray().Select(fact => fact.GetProperty("id").GetString()!)];
            Assert.Equal(facts.Entities.Select(fact => fact.Id.Value).ToHashSet(), Ids("entities"));
            Assert.Equal(facts.Relationships.Select(fact => fact.Id).ToHashSet(), Ids("relationships"));
            Assert.Equal(facts.Claims.Select(fact => fact.Id).ToHashSet(), Ids("claims"));
            Assert.Equal(facts.Figures.Select(fact => fact.Id).ToHashSet(), Ids("figures"));
        }
    }

    [Theory]
    [InlineData("event:a", "2017-10-12/2017-10-19", null, "2017-10-12", "2017-10-19")]
    [InlineData("event:a", "2017-10", null, "2017-10-01", "2017-10-31")]
    [InlineData("event:a", "2019-01/..", null, "2019-01-01", null)]
    [InlineData("event:a", "../2020", null, null, "2020-12-31")]
    [InlineData("event:a", "2019-08-08", "2020-08-08", "2019-08-08", "2020-08-08")]
    [InlineData("agreement:a", "2017", null, "2017-01-01", null)]
    public async Task Of_gexf_shows_an_entity_on_the_days_it_may_be_there(string id, string date, string? other, string? start, string? end)
    {
        var facts = new Questions.Facts().Entity(id).Claim(id, "date", date).Claim(id, "date", "1999", rank: Rank.Deprecated);
        var (nodes, _) = await NodesAndEdges("gexf", (other is null ? facts : facts.Claim(id, "date", other)).Changes, "node", "edge");
        var node = nodes.Single(node => node.Attribute("id")!.Value == id);

        Assert.Equal((start, end), (node.Attribute("start")?.Value, node.Attribute("end")?.Value));
    }

    private static async Task<(List<XElement> Nodes, List<XElement> Edges)> NodesAndEdges(string format, ChangeSet facts, string node, string edge)
    {
        using var stream = new MemoryStream(await Exports.Bytes(format, Exports.Of(facts)));
        using var reader = XmlReader.Create(stream, new() { CheckCharacters = true });
        var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);

        return ([.. document.Descendants(document.Root!.Name.Namespace + node)], [.. document.Descendants(document.Root.Name.Namespace + edge)]);
    }

    private static ChangeSet Random(int seed)
    {
        var history = new RandomHistory(seed, stock: 40);
        history.Next(30);
        return history.Facts;
    }

    private static List<string> Contents(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => $"{file}\n{Convert.ToBase64String(File.ReadAllBytes(file))}")];
}
