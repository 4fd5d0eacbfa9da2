using CanTho.Clients;
using CanTho.GraphQL.Documents;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Clients;

/// <summary>The clients that speak of a document by its hash: by GET, so that a cache between may keep the answer.</summary>
public sealed class AutomaticPersistedQueries
{
    private const string NotFound = """{"method":"GET","document":false,"hash":64,"code":"PERSISTED_QUERY_NOT_FOUND"}""";
    private const string Known = """{"method":"GET","document":false,"hash":64,"code":null}""";

    [Theory]
    [InlineData("apollo", "POST")]
    [InlineData("urql", "GET")]
    public async Task Are_asked_for_by_hash_sent_once_and_then_known(string client, string method)
    {
        var schema = SchemaBuilder.Build("type Query { hello(name: String): String }");
        schema.QueryType!.Fields["hello"].Resolver = context => new($"hello, {context.Argument<string>("name")}");
        await using var host = await ListeningHost.Start(schema, engine: new EngineOptions { Documents = new DocumentOptions { Automatic = true } });

        var sent = $$"""{"method":"{{method}}","document":true,"hash":64,"code":null}""";

        var seen = await ClientScript.Run("persisted", host.Url, client);

        Assert.Equal(
            $$"""{"answers":["hello, Cần Thơ","hello, 岡山"],"asked":[{{NotFound}},{{sent}},{{Known}}]}""", seen.GetRawText());
    }
}
