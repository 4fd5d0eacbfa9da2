using System.Text;
using CanTho.GraphQL.Transport;

namespace CanTho.GraphQL.Tests.Transport;

/// <summary>Spec: https://graphql.github.io/graphql-over-http/draft/</summary>
public sealed class GraphQLOverHttp
{
    private const string Json = "application/json; charset=utf-8";
    private const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("", Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData("application/json", Json)]
    [InlineData("application/graphql-response+json", GraphQLResponse)]
    [InlineData("APPLICATION/GraphQL-Response+JSON; charset=UTF-8", GraphQLResponse)]
    [InlineData("application/graphql-response+json, application/json", GraphQLResponse)]
    [InlineData("application/json, application/graphql-response+json", Json)]
    [InlineData("application/json;q=0.8, application/graphql-response+json;q=0.9", GraphQLResponse)]
    [InlineData("application/graphql-response+json;q=0.8, application/json;q=0.9", Json)]
    [InlineData("application/json;q=0, */*;q=0.1", GraphQLResponse)]
    [InlineData("*/*, application/json;q=0.5", GraphQLResponse)]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8", Json)]
    [InlineData("multipart/mixed, application/graphql-response+json;q=0.1", GraphQLResponse)]
    public async Task Accept_decides_the_media_type(string? accept, string contentType)
    {
        await using var host = await HttpHost.Start();

        Assert.Equal(new Reply(200, contentType, "", """{"data":{"hello":"hello, world"}}"""), await host.Post("""{"query":"{ hello }"}""", accept));
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json; q=0")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("nonsense")]
    public async Task Where_nothing_is_acceptable_the_answer_is_406(string accept)
    {
        await using var host = await HttpHost.Start();

        Assert.Equal(
            new Reply(406, Json, "", $$$"""{"errors":[{"message":"Nothing in \"Accept: {{{accept}}}\" can be served; accept application/graphql-response+json or application/json, in UTF-8.","extensions":{"code":"BAD_REQUEST"}}]}"""),
            await host.Post("""{"query":"{ hello }"}""", accept));
    }

    // A syntax error, an invalid document, an unknown operation, a wrong variable, an error beside data, no data, no error.
    [Theory]
    [InlineData("{", 400, 200, 400)]
    [InlineData("{ nothing }", 400, 200, 422)]
    [InlineData("query A { hello } query B { hello }", 400, 200, 422)]
    [InlineData("query($of: [Int!]!) { sum(of: $of) }", 400, 200, 422)]
    [InlineData("subscription { ticks }", 400, 200, 422)]
    [InlineData("{ hello sure }", 200, 200, 294)]
    [InlineData("{ hello }", 200, 200, 200)]
    [InlineData("mutation { touch }", 200, 200, 200)]
    public async Task The_status_tells_the_outcome(string query, int forGraphQLResponse, int forJson, int inTheDraft)
    {
        await using var audit = await HttpHost.Start();
        await using var draft = await HttpHost.Start(new GraphQLHttpOptions { StatusCodes = StatusCodePolicy.Draft });
        var body = $$"""{"query":"{{query}}"}""";

        Assert.Equal(forGraphQLResponse, (await audit.Post(body, "application/graphql-response+json")).Status);
        Assert.Equal(forJson, (await audit.Post(body, "application/json")).Status);
        Assert.Equal(inTheDraft, (await draft.Post(body, "application/graphql-response+json")).Status);
        Assert.Equal((inTheDraft, inTheDraft < 300 ? Json : GraphQLResponse), await StatusAndType(draft.Post(body, "application/json")));
    }

    [Theory]
    [InlineData("", 400, "The body is empty.")]
    [InlineData("{\"query\":\"{ hello }\"", 400, "The body is not JSON at line 1, byte 21: Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed.")]
    [InlineData("{\n  \"query\": oops }", 400, "The body is not JSON at line 2, byte 12: 'o' is an invalid start of a value.")]
    [InlineData("{\"query\":\"{ hello }\"} {}", 400, "The body is not JSON at line 1, byte 23: '{' is invalid after a single JSON value. Expected end of data.")]
    [InlineData("{\"query\":\"{ hello }\",}", 400, "The body is not JSON at line 1, byte 22: The JSON object contains a trailing comma at the end which is not supported in this mode. Change the reader options.")]
    [InlineData("{\"query\":\"\\ud800\"}", 400, "The body has a string with half a surrogate pair (\\\\uD800 to \\\\uDFFF), which is no text.")]
    [InlineData("[{\"query\":\"{ hello }\"}]", 422, "Batches are not answered: send each request by itself, as an object.")]
    [InlineData("\"{ hello }\"", 422, "The body must be an object, not a string.")]
    [InlineData("null", 422, "The body must be an object, not null.")]
    [InlineData("{}", 422, "The body has no \\\"query\\\"; it must hold a GraphQL document.")]
    [InlineData("{\"query\":null}", 422, "The body has no \\\"query\\\"; it must hold a GraphQL document.")]
    [InlineData("{\"query\":7}", 422, "The body's \\\"query\\\" must be a string, not a number.")]
    [InlineData("{\"query\":{}}", 422, "The body's \\\"query\\\" must be a string, not an object.")]
    [InlineData("{\"query\":\"{ hello }\",\"operationName\":false}", 422, "The body's \\\"operationName\\\" must be a string, not a boolean.")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":[]}", 422, "The body's \\\"variables\\\" must be an object, not an array.")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":\"{}\"}", 422, "The body's \\\"variables\\\" must be an object, not a string.")]
    [InlineData("{\"query\":\"{ hello }\",\"extensions\":0}", 422, "The body's \\\"extensions\\\" must be an object, not a number.")]
    [InlineData("{\"query\":\"{ hello }\",\"query\":\"{ sum }\"}", 422, "The body has \\\"query\\\" more than once.")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":{\"a\":[{\"b\":1,\"b\":2}]}}", 422, "\\\"b\\\" stands more than once in the same object.")]
    public async Task A_malformed_request_is_told_what_is_wrong(string body, int inTheDraft, string message)
    {
        await using var audit = await HttpHost.Start();
        await using var draft = await HttpHost.Start(new GraphQLHttpOptions { StatusCodes = StatusCodePolicy.Draft });
        var answer = $$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"BAD_REQUEST"}}]}""";

        Assert.Equal(new Reply(400, Json, "", answer), await audit.Post(body));
        Assert.Equal(new Reply(inTheDraft, GraphQLResponse, "", answer), await draft.Post(body));
    }

    [Theory]
    [InlineData("{\"query\":\"{ hello }\",\"operationName\":null,\"variables\":null,\"extensions\":null}")]
    [InlineData("{\"id\":{\"any\":[1,2]},\"query\":\"{ hello }\",\"doc_id\":7}")]
    [InlineData("\uFEFF {\"query\":\"{ hello }\"}\r\n")]
    public async Task Nulls_unknown_entries_and_a_byte_order_mark_do_no_harm(string body)
    {
        await using var host = await HttpHost.Start();

        Assert.Equal(new Reply(200, Json, "", """{"data":{"hello":"hello, world"}}"""), await host.Post(body));
    }

    [Fact]
    public async Task Variables_and_the_operation_name_are_heeded()
    {
        await using var host = await HttpHost.Start();

        Assert.Equal(
            """{"data":{"hello":"hello, Cần Thơ 𠮷 \"<&>\""}}""",
            (await host.Post("""{"query":"query A { sum } query B($n: String) { hello(name: $n) }","operationName":"B","variables":{"n":"Cần Th\u01a1 \ud842\udfb7 \"<&>\""}}""")).Body);
    }

    [Theory]
    [InlineData(null, "A POST request needs \\\"Content-Type: application/json\\\".")]
    [InlineData("text/plain", "\\\"Content-Type: text/plain\\\" cannot be read; send application/json.")]
    [InlineData("application/x-www-form-urlencoded", "\\\"Content-Type: application/x-www-form-urlencoded\\\" cannot be read; send application/json.")]
    [InlineData("application/graphql", "\\\"Content-Type: application/graphql\\\" cannot be read; send application/json.")]
    [InlineData("application/json; charset=iso-8859-1", "The charset iso-8859-1 cannot be read; send UTF-8.")]
    public async Task A_body_of_another_type_is_refused_with_415(string? contentType, string message)
    {
        await using var host = await HttpHost.Start();

        Assert.Equal(
            new Reply(415, Json, "", $$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"BAD_REQUEST"}}]}"""),
            await host.Send(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Content("""{"query":"{ hello }"}""", contentType) }));
    }

    [Fact]
    public async Task A_compressed_body_is_refused_with_415()
    {
        await using var host = await HttpHost.Start();
        var content = Content("{}", "application/json");
        content.Headers.ContentEncoding.Add("gzip");

        Assert.Equal(
            new Reply(415, Json, "", """{"errors":[{"message":"\"Content-Encoding: gzip\" cannot be read; send the body as it is.","extensions":{"code":"BAD_REQUEST"}}]}"""),
            await host.Send(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content }));
    }

    [Fact]
    public async Task A_quoted_charset_and_an_odd_case_are_understood()
    {
        await using var host = await HttpHost.Start();

        Assert.Equal(200, (await host.Send(new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = Content("""{"query":"{ hello }"}""", "Application/JSON; Charset=\"Utf-8\""),
        })).Status);
    }

    [Fact]
    public async Task A_body_that_is_not_UTF_8_is_refused()
    {
        await using var host = await HttpHost.Start();
        var content = new ByteArrayContent([.. "{\"query\":\"{ hello } #"u8, 0xFF, .. "\"}"u8]);
        content.Headers.ContentType = new("application/json");

        Assert.Equal(
            new Reply(400, Json, "", """{"errors":[{"message":"The body is not UTF-8.","extensions":{"code":"BAD_REQUEST"}}]}"""),
            await host.Send(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content }));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_are_refused_with_405(string method)
    {
        await using var host = await HttpHost.Start();

        Assert.Equal(
            new Reply(405, Json, "GET, POST", $$$"""{"errors":[{"message":"{{{method}}} is not answered here; use POST or GET.","extensions":{"code":"BAD_REQUEST"}}]}"""),
            await host.Send(new HttpRequestMessage(new HttpMethod(method), "/graphql")));
    }

    private static async Task<(int Status, string ContentType)> StatusAndType(Task<Reply> reply) => ((await reply).Status, (await reply).ContentType);

    private static ByteArrayContent Content(string text, string? type)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));

        if (type is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        return content;
    }
}
