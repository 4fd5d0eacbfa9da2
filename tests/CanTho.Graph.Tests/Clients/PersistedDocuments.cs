using System.Net.Http.Json;
using System.Text.Json;
using CanTho.Clients;
using CanTho.Graph.Tests.Api;

namespace CanTho.Graph.Tests.Clients;

/// <summary>Clients that name a document instead of sending it.</summary>
public sealed class PersistedDocuments(RunningServer server, ExportedSchema schema) : IClassFixture<RunningServer>, IClassFixture<ExportedSchema>
{
    private const string NotFound = """{"method":"GET","document":false,"hash":64,"code":"PERSISTED_QUERY_NOT_FOUND"}""";
    private const string Known = """{"method":"GET","document":false,"hash":64,"code":null}""";

    /// <summary>Automatic persisted queries: by GET, so that a cache between may keep the answer.</summary>
    [Theory]
    [InlineData("apollo", "POST")]
    [InlineData("urql", "GET")]
    public async Task Are_asked_for_by_hash_sent_once_and_then_known(string client, string method)
    {
        var sent = $$"""{"method":"{{method}}","document":true,"hash":64,"code":null}""";

        var seen = await ClientScript.Run("persisted", server.Endpoint(), client);

        Assert.Equal(
            $$"""{"answers":["Yasuo Otani","Okayama University"],"asked":[{{NotFound}},{{sent}},{{Known}}]}""", seen.GetRawText());
    }

    /// <summary>What relay-compiler and graphql-codegen write when a front end is built is a folder for <c>--documents</c>, as it is.</summary>
    [Fact]
    public async Task Are_trusted_by_the_manifests_that_builds_write()
    {
        var folder = Directory.CreateTempSubdirectory("cantho-manifests-").FullName;

        try
        {
            var manifests = await ClientScript.Run("manifests", schema.File, folder);
            await using var trusting = await RunningServer.With(("documents", folder), ("allow", "trusted"));
            var people = manifests.GetProperty("codegen").EnumerateObject().Single();
            var refetch = manifests.GetProperty("relay").EnumerateObject().Single(document => Says(document, "query queriesPersonRefetchQuery("));

            Assert.StartsWith("""{"data":{"people":{"nodes":[{""", await Post(trusting, new { documentId = people.Name, variables = new { first = 1 } }));
            Assert.Equal(
                """{"data":{"node":{"__typename":"Person","name":"Yasuo Otani","id":"person:yasuo-otani"}}}""",
                await Post(trusting, new { documentId = refetch.Name, variables = new { id = "person:yasuo-otani", language = "EN" } }));
            Assert.Contains("PERSISTED_QUERY_ONLY", await Post(trusting, new { query = "{ overview { entities } }" }), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool Says(JsonProperty document, string beginning) =>
        document.Value.GetString()!.StartsWith(beginning, StringComparison.Ordinal);

    private static async Task<string> Post(RunningServer server, object request)
    {
        var response = await server.Client.PostAsJsonAsync("/graphql", request, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
