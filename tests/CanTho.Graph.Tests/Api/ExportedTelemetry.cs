using System.Net.Http.Json;

namespace CanTho.Graph.Tests.Api;

public sealed class ExportedTelemetry : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("cantho-telemetry-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task Spans_and_metrics_arrive_where_the_environment_says()
    {
        await using var collector = await Collector.Start();
        using var server = ProgramProcess.StartWith(
            [("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("CANTHO_TRACE", "documents")],
            ["--urls", "http://127.0.0.1:0", "--data", _data]);
        using var client = new HttpClient { BaseAddress = await server.Ready() };

        using var response = await client.PostAsJsonAsync(
            "/graphql", new { query = "query Who { search(text: \"otani\") { nodes { entity { name } } } }" }, TestContext.Current.CancellationToken);
        Assert.Contains("Otani", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        server.Signal("TERM"); // what has not been sent yet is sent before it ends
        await server.RestOfOutput();
        Assert.Equal(0, await server.Ended());

        Assert.True(collector.Has("/v1/traces", "cantho-graph", "graphql.operation.type", "query", "graphql.operation.name", "Who"));
        Assert.True(collector.Has("/v1/traces", "GraphQL Operation Execution", "query Who { search(text: ?) { nodes { entity { name } } } }"));
        Assert.True(collector.Has("/v1/traces", "Microsoft.AspNetCore", "POST /graphql", "http.response.status_code"));
        Assert.True(collector.Has("/v1/metrics", "graphql.server.request.duration", "graphql.operation.type"));
        Assert.True(collector.Has("/v1/metrics", "http.server.request.duration"));
        Assert.False(collector.Has("/v1/traces", "otani"));
    }
}
