using CanTho.GraphQL.Documents;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Tests.Transport;
using CanTho.GraphQL.Transport;
using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Documents;

/// <summary>Spec: https://graphql.github.io/graphql-over-http/draft/#sec-Appendix-Persisted-Documents</summary>
public sealed class TrustedRequests : IDisposable
{
    private const string Json = "application/json; charset=utf-8";
    private const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";
    private const string Greet = "query Greet($name: String) { hello(name: $name) }";
    private const string Answered = """{"data":{"hello":"hello, An"}}""";

    private static readonly string GreetHash = DocumentHash.Of(Greet);

    private readonly DocumentFolder _folder = new DocumentFolder()
        .With("greet.graphql", Greet)
        .With("touch.graphql", "mutation { touch }")
        .With("schema.graphql", "{ __schema { queryType { name } } }")
        .With("large.graphql", $"{{ {string.Concat(Enumerable.Range(0, 3_000).Select(i => $"a{i}: hello "))} }}");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""{"documentId":"greet","variables":{"name":"An"}}""")]
    [InlineData("""{"documentId":"sha256:HASH","variables":{"name":"An"}}""")]
    [InlineData("""{"documentId":"HASH","operationName":"Greet","variables":{"name":"An"}}""")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"HASH"}},"variables":{"name":"An"}}""")]
    [InlineData("""{"documentId":"sha256:HASH","extensions":{"persistedQuery":{"version":1,"sha256Hash":"HASH"}},"variables":{"name":"An"}}""")]
    [InlineData("""{"query":null,"documentId":"greet","extensions":null,"variables":{"name":"An"}}""")]
    [InlineData("""{"query":"TEXT","documentId":"sha256:HASH","variables":{"name":"An"}}""")]
    [InlineData("""{"query":"TEXT","variables":{"name":"An"}}""")]
    public async Task A_document_is_named_by_its_id_or_its_hash_or_comes_itself(string body)
    {
        await using var host = await Start();

        Assert.Equal(
            new Reply(200, Json, "", Answered),
            await host.Post(body.Replace("HASH", GreetHash, StringComparison.Ordinal).Replace("TEXT", Greet, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("?documentId=greet&variables={\"name\":\"An\"}")]
    [InlineData("?documentId=sha256:HASH&variables={\"name\":\"An\"}")]
    [InlineData("?query=&documentId=greet&operationName=Greet&variables={\"name\":\"An\"}")]
    [InlineData("?extensions={\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"HASH\"}}&variables={\"name\":\"An\"}")]
    public async Task And_so_it_is_in_a_URL(string url)
    {
        await using var host = await Start();

        Assert.Equal(new Reply(200, Json, "", Answered), await host.Get(url.Replace("HASH", GreetHash, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_mutation_is_refused_by_GET_under_an_id_too()
    {
        await using var host = await Start();

        var reply = await host.Get("?documentId=touch");

        Assert.Equal((405, "POST"), (reply.Status, reply.Allow));
        Assert.Equal("""{"data":{"touch":1}}""", (await host.Post("""{"documentId":"touch"}""")).Body);
    }

    [Theory]
    [InlineData("""{"documentId":"greeet"}""", "There is no document with the id \\\"greeet\\\" here.", "PERSISTED_QUERY_NOT_FOUND")]
    [InlineData("""{"documentId":"sha256:abc"}""", "There is no document with the id \\\"sha256:abc\\\" here.", "PERSISTED_QUERY_NOT_FOUND")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"abc"}}}""", "PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND")]
    [InlineData("""{"query":"{ hello }"}""", "This server executes the documents it was given beforehand, and this is none of them. Send the \\\"documentId\\\" of one.", "PERSISTED_QUERY_ONLY")]
    [InlineData("""{"query":"{{{"}""", "This server executes the documents it was given beforehand, and this is none of them. Send the \\\"documentId\\\" of one.", "PERSISTED_QUERY_ONLY")]
    public async Task Nothing_else_is_executed_nor_even_parsed(string body, string message, string code)
    {
        await using var host = await Start();
        var answer = $$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"{{{code}}}"}}]}""";

        Assert.Equal(new Reply(200, Json, "", answer), await host.Post(body));
        Assert.Equal(new Reply(400, GraphQLResponse, "", answer), await host.Post(body, "application/graphql-response+json"));
    }

    [Fact]
    public async Task A_hash_that_comes_with_a_document_does_not_let_it_in()
    {
        await using var host = await Start();

        Assert.Equal(
            new Reply(200, Json, "", """{"errors":[{"message":"This server executes the documents it was given beforehand, and this is none of them. Send the \"documentId\" of one.","extensions":{"code":"PERSISTED_QUERY_ONLY"}}]}"""),
            await host.Post($$"""{"query":"{ hello }","documentId":"sha256:{{DocumentHash.Of("{ hello }")}}"}"""));
        Assert.Equal(
            new Reply(400, Json, "", $$$"""{"errors":[{"message":"The document's SHA-256 is {{{DocumentHash.Of("{ hello }")}}}, not \"greet\" as the request says.","extensions":{"code":"PERSISTED_QUERY_HASH_MISMATCH"}}]}"""),
            await host.Post("""{"query":"{ hello }","documentId":"greet"}"""));
    }

    [Fact]
    public async Task Limits_on_documents_and_the_ban_on_introspection_are_for_strangers()
    {
        await using var host = await Start();

        Assert.Equal("""{"data":{"__schema":{"queryType":{"name":"Query"}}}}""", (await host.Post("""{"documentId":"schema"}""")).Body);
        Assert.EndsWith("""
            "a2999":"hello, world"}}
            """, (await host.Post("""{"documentId":"large"}""")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_documents_are_executed_beside_them_unless_that_is_forbidden()
    {
        await using var host = await Start(only: false);

        Assert.Equal("""{"data":{"hello":"hello, world"}}""", (await host.Post("""{"query":"{ hello }"}""")).Body);
        Assert.Equal(Answered, (await host.Post("""{"documentId":"greet","variables":{"name":"An"}}""")).Body);
        Assert.Contains("introspection", (await host.Post("""{"query":"{ __schema { queryType { name } } }"}""")).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"documentId":7}""", "The body's \\\"documentId\\\" must be a string, not a number.")]
    [InlineData("""{"extensions":{"persistedQuery":null}}""", "The body has no \\\"query\\\"; it must hold a GraphQL document.")]
    [InlineData("""{"extensions":{"persistedQuery":7}}""", "\\\"extensions.persistedQuery\\\" must be an object.")]
    [InlineData("""{"extensions":{"persistedQuery":{"sha256Hash":"abc"}}}""", "\\\"extensions.persistedQuery.version\\\" must be 1.")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"abc"}}}""", "\\\"extensions.persistedQuery.version\\\" must be 1.")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1}}}""", "\\\"extensions.persistedQuery.sha256Hash\\\" must be a string, the SHA-256 of the document.")]
    [InlineData("""{"query":"{ hello }","extensions":{"persistedQuery":{"version":1,"sha256Hash":""}}}""", "\\\"extensions.persistedQuery.sha256Hash\\\" must be a string, the SHA-256 of the document.")]
    [InlineData("""{"documentId":"greet","extensions":{"persistedQuery":{"version":1,"sha256Hash":"abc"}}}""", "\\\"documentId\\\" and \\\"extensions.persistedQuery.sha256Hash\\\" name different documents.")]
    public async Task A_malformed_id_is_told_what_is_wrong(string body, string message)
    {
        await using var host = await Start();
        await using var draft = await Start(http: new GraphQLHttpOptions { StatusCodes = StatusCodePolicy.Draft });
        var answer = $$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"BAD_REQUEST"}}]}""";

        Assert.Equal(new Reply(400, Json, "", answer), await host.Post(body));
        Assert.Equal(new Reply(422, GraphQLResponse, "", answer), await draft.Post(body));
    }

    private Task<HttpHost> Start(bool only = true, GraphQLHttpOptions? http = null) => HttpHost.Start(http, new EngineOptions
    {
        Documents = new() { Trusted = _folder.Read(), TrustedOnly = only },
        Validation = new ValidationOptions { Introspection = false },
    });
}
