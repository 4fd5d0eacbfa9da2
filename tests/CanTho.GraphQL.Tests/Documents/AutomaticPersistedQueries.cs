using CanTho.GraphQL.Documents;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Tests.Transport;
using CanTho.GraphQL.Transport;

namespace CanTho.GraphQL.Tests.Documents;

/// <summary>Apollo's protocol, as @apollo/client's createPersistedQueryLink speaks it.</summary>
public sealed class AutomaticPersistedQueries
{
    private const string Json = "application/json; charset=utf-8";
    private const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";
    private const string Hello = """{"data":{"hello":"hello, world"}}""";
    private const string NotFound = """{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}""";
    private const string NotSupported = """{"errors":[{"message":"PersistedQueryNotSupported","extensions":{"code":"PERSISTED_QUERY_NOT_SUPPORTED"}}]}""";

    [Fact]
    public async Task A_document_that_came_once_is_known_by_its_hash()
    {
        await using var host = await Start();
        var hash = DocumentHash.Of("{ hello }");

        Assert.Equal(new Reply(200, Json, "", NotFound), await host.Post(Body(null, hash)));
        Assert.Equal(new Reply(200, Json, "", Hello), await host.Post(Body("{ hello }", hash)));
        Assert.Equal(new Reply(200, Json, "", Hello), await host.Post(Body(null, hash)));
        Assert.Equal(new Reply(200, Json, "", Hello), await host.Get(Url(null, hash)));
        Assert.Equal(new Reply(200, Json, "", Hello), await host.Post($$"""{"documentId":"sha256:{{hash}}"}"""));
    }

    [Fact]
    public async Task And_so_is_one_that_came_by_GET()
    {
        await using var host = await Start();
        var hash = DocumentHash.Of("{hello}");

        Assert.Equal(new Reply(200, Json, "", NotFound), await host.Get(Url(null, hash)));
        Assert.Equal(new Reply(200, Json, "", Hello), await host.Get(Url("{hello}", hash)));
        Assert.Equal(new Reply(200, Json, "", Hello), await host.Get(Url(null, hash)));
    }

    [Fact]
    public async Task What_is_not_known_must_not_be_remembered_as_such_on_the_way()
    {
        await using var host = await Start();

        using var unknown = await host.Client.GetAsync(new Uri("/graphql" + Url(null, "abc"), UriKind.Relative), TestContext.Current.CancellationToken);
        using var known = await host.Client.GetAsync(new Uri("/graphql?query={hello}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(unknown.Headers.CacheControl?.NoStore);
        Assert.Null(known.Headers.CacheControl);
    }

    [Fact]
    public async Task Without_data_no_new_media_type_may_say_200()
    {
        await using var host = await Start();
        await using var draft = await Start(new GraphQLHttpOptions { StatusCodes = StatusCodePolicy.Draft });
        const string accept = "application/graphql-response+json";

        Assert.Equal(new Reply(400, GraphQLResponse, "", NotFound), await host.Post(Body(null, "abc"), accept));
        Assert.Equal(new Reply(422, GraphQLResponse, "", NotFound), await draft.Post(Body(null, "abc"), accept));
    }

    [Fact]
    public async Task A_hash_of_something_else_is_refused_and_nothing_is_kept()
    {
        await using var host = await Start();
        var (hash, other) = (DocumentHash.Of("{ hello }"), DocumentHash.Of("{ sure }"));

        Assert.Equal(
            new Reply(400, Json, "", $$$"""{"errors":[{"message":"The document's SHA-256 is {{{hash}}}, not \"{{{other}}}\" as the request says.","extensions":{"code":"PERSISTED_QUERY_HASH_MISMATCH"}}]}"""),
            await host.Post(Body("{ hello }", other)));
        Assert.Equal(NotFound, (await host.Post(Body(null, hash))).Body);
        Assert.Equal(NotFound, (await host.Post(Body(null, other))).Body);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{ nothing }")]
    public async Task A_document_that_is_not_valid_is_not_kept(string junk)
    {
        await using var host = await Start();

        Assert.StartsWith("""{"errors":""", (await host.Post(Body(junk, DocumentHash.Of(junk)))).Body, StringComparison.Ordinal);
        Assert.Equal(NotFound, (await host.Post(Body(null, DocumentHash.Of(junk)))).Body);
    }

    [Fact]
    public async Task A_document_that_came_without_its_hash_is_not_known_by_it()
    {
        await using var host = await Start();

        Assert.Equal(Hello, (await host.Post("""{"query":"{ hello }"}""")).Body);
        Assert.Equal(NotFound, (await host.Post(Body(null, DocumentHash.Of("{ hello }")))).Body);
    }

    [Fact]
    public async Task Strangers_push_out_what_nobody_uses_and_not_what_is_used()
    {
        await using var host = await Start(capacity: 20_000); // a document is some kilobyte, parsed
        await Send(host, "{ used: hello }");
        await Send(host, "{ left: hello }");

        for (var i = 0; i < 30; i++)
        {
            await Send(host, $"{{ n{i}: hello }}");
            Assert.Equal("""{"data":{"used":"hello, world"}}""", (await host.Post(Body(null, DocumentHash.Of("{ used: hello }")))).Body);
        }

        Assert.Equal(NotFound, (await host.Post(Body(null, DocumentHash.Of("{ left: hello }")))).Body);
    }

    [Fact]
    public async Task Where_it_is_off_the_client_is_told_to_send_documents_whole()
    {
        await using var host = await HttpHost.Start();
        var hash = DocumentHash.Of("{ hello }");

        Assert.Equal(new Reply(200, Json, "", NotSupported), await host.Post(Body(null, hash)));
        Assert.Equal(new Reply(200, Json, "", NotSupported), await host.Post("""{"documentId":"greet"}"""));
        Assert.Equal(new Reply(200, Json, "", Hello), await host.Post(Body("{ hello }", hash)));
        Assert.Equal(new Reply(200, Json, "", NotSupported), await host.Post(Body(null, hash)));
    }

    private static Task<HttpHost> Start(GraphQLHttpOptions? http = null, int capacity = 1_000_000) =>
        HttpHost.Start(http, new EngineOptions { Documents = new() { Automatic = true }, DocumentCacheSize = capacity });

    private static async Task Send(HttpHost host, string query) =>
        Assert.StartsWith("""{"data":""", (await host.Post(Body(query, DocumentHash.Of(query)))).Body, StringComparison.Ordinal);

    private static string Extensions(string hash) => $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"}}""";

    private static string Body(string? query, string hash) =>
        query is null ? $$"""{"extensions":{{Extensions(hash)}}}""" : $$"""{"query":"{{query}}","extensions":{{Extensions(hash)}}}""";

    private static string Url(string? query, string hash) => $"?query={query}&extensions={Extensions(hash)}";
}
