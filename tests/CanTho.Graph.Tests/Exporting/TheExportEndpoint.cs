using System.Net;
using System.Text.Json;
using CanTho.Graph.Tests.Api;

namespace CanTho.Graph.Tests.Exporting;

public sealed class TheExportEndpoint(RunningServer server) : IClassFixture<RunningServer>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("json", "application/json; charset=utf-8", "cantho-graph.json")]
    [InlineData("csv", "application/zip", "cantho-graph.zip")]
    [InlineData("graphml", "application/graphml+xml; charset=utf-8", "cantho-graph.graphml")]
    [InlineData("gexf", "application/gexf+xml; charset=utf-8", "cantho-graph.gexf")]
    public async Task Sends_the_store_in_the_format_as_a_file_to_keep(string format, string type, string file)
    {
        using var response = await server.Client.GetAsync($"/export/{format}", Cancel);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.Equal($"attachment; filename={file}", response.Content.Headers.ContentDisposition!.ToString().Replace("\"", "", StringComparison.Ordinal));
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(await Exports.Bytes(format, Exports.Of(Exports.RealSeed)), await response.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Fact]
    public async Task Sends_as_many_facts_as_the_overview_counts()
    {
        var overview = (await server.Ask("{ overview { revision entities relationships claims figures } }")).GetProperty("overview");
        using var export = JsonDocument.Parse(await server.Client.GetStringAsync("/export/json", Cancel));

        Assert.Equal(overview.GetProperty("revision").GetInt32(), export.RootElement.GetProperty("revision").GetInt32());
        Assert.All(
            ["entities", "relationships", "claims", "figures"],
            list => Assert.Equal(overview.GetProperty(list).GetInt32(), export.RootElement.GetProperty(list).GetArrayLength()));
    }

    [Fact]
    public async Task Tells_who_only_asks_for_the_head_what_would_come()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/export/csv");
        using var response = await server.Client.SendAsync(request, Cancel);

        Assert.Equal("application/zip", response.Content.Headers.ContentType!.ToString());
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Theory]
    [InlineData("jsn", "There is no export format \"jsn\". Did you mean \"json\"? The formats are json, csv, graphml and gexf.\n")]
    [InlineData("GEXF", "There is no export format \"GEXF\". Did you mean \"gexf\"? The formats are json, csv, graphml and gexf.\n")]
    [InlineData("spreadsheet", "There is no export format \"spreadsheet\". The formats are json, csv, graphml and gexf.\n")]
    public async Task Names_the_formats_to_who_asks_for_another(string format, string message)
    {
        using var response = await server.Client.GetAsync($"/export/{format}", Cancel);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(message, await response.Content.ReadAsStringAsync(Cancel));
    }
}
