using System.Text;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Tests.Transport;
using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Hostile;

/// <summary>
/// The 13 probes of graphql-cop (https://github.com/dolevf/graphql-cop), each against a server as it runs in production with
/// introspection switched off. Twelve find nothing. One does: queries by GET are answered, as GraphQL over HTTP has it.
/// </summary>
public sealed class GraphQLCop
{
    private static readonly EngineOptions Production = new() { Validation = new ValidationOptions { Introspection = false } };

    [Fact]
    public Task Alias_overloading() => Answers(
        $"query {{ {string.Concat(Enumerable.Range(0, 101).Select(i => $"alias{i}:__typename \n"))} }}",
        """{"errors":[{"message":"The document has 101 aliases; the limit is 100.","locations":[{"line":101,"column":1}],"extensions":{"code":"GRAPHQL_LIMIT_EXCEEDED","rule":"MaxAliasesRule"}}]}""");

    [Fact]
    public async Task Array_batching()
    {
        await using var host = await HttpHost.Start(engine: Production);
        var batch = string.Join(',', Enumerable.Repeat("""{"query":"query { __typename }"}""", 10));

        Assert.Equal(
            """{"errors":[{"message":"Batches are not answered: send each request by itself, as an object.","extensions":{"code":"BAD_REQUEST"}}]}""",
            (await host.Post($"[{batch}]")).Body);
    }

    [Fact]
    public Task Directive_overloading_brings_six_errors_and_not_ten() => Answers(
        "query { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }",
        "{\"errors\":[" + string.Concat(Enumerable.Range(0, 5).Select(i =>
            $$$"""{"message":"Unknown directive \"@aa\".","locations":[{"line":1,"column":{{{20 + (3 * i)}}}}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED","rule":"KnownDirectivesRule"}},""")) +
        """{"message":"Too many validation errors, error limit reached. Validation aborted.","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}""");

    [Fact]
    public async Task Circular_introspection()
    {
        const string query = "query { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }";
        await using var open = await HttpHost.Start();

        Assert.Equal(
            """{"errors":[{"message":"Introspection nests fields, interfaces, possibleTypes or inputFields 4 deep; the limit is 2.","locations":[{"line":1,"column":9}],"extensions":{"code":"GRAPHQL_LIMIT_EXCEEDED","rule":"MaxIntrospectionDepthRule"}}]}""",
            (await open.Post($$"""{"query":"{{query}}"}""")).Body);
    }

    /// <summary>
    /// The probe takes any answer to 500 duplicates for a find. Here they are one field: the limit is on what is selected, 2,048, because
    /// generated clients do repeat fields.
    /// </summary>
    [Fact]
    public async Task Field_duplication_is_answered_once_and_refused_where_it_is_a_flood()
    {
        await Answers($"query {{ {Repeat("__typename \n", 500)} }} ", """{"data":{"__typename":"Query"}}""");
        await Answers(
            $"query {{ {Repeat("__typename \n", 2_049)} }} ",
            """{"errors":[{"message":"The document selects 2049 fields, its fragments spread out; the limit is 2048.","extensions":{"code":"GRAPHQL_LIMIT_EXCEEDED","rule":"MaxFieldsRule"}}]}""");
    }

    [Fact]
    public async Task Field_suggestions()
    {
        await using var open = await HttpHost.Start();

        Assert.DoesNotContain("Did you mean", (await open.Post("""{"query":"query { __schema { directive } }"}""")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mutations_by_get()
    {
        await using var host = await HttpHost.Start(engine: Production);

        Assert.Equal(
            new Reply(405, "application/json; charset=utf-8", "POST", """{"errors":[{"message":"Only queries may be sent this way; send mutations by POST.","locations":[{"line":1,"column":1}],"extensions":{"code":"OPERATION_NOT_ALLOWED"}}]}"""),
            await host.Get("/graphql?query=mutation%20%7B__typename%7D"[8..]));
    }

    [Fact]
    public async Task Queries_by_get_are_answered_as_the_specification_has_it()
    {
        await using var host = await HttpHost.Start(engine: Production);

        Assert.Equal("""{"data":{"__typename":"Query"}}""", (await host.Get("?query=%7B__typename%7D")).Body);
    }

    [Theory]
    [InlineData("/graphiql", 404)]
    [InlineData("/playground", 404)]
    [InlineData("/console", 404)]
    [InlineData("/graphql", 400)]
    public async Task An_ide(string path, int status)
    {
        await using var host = await HttpHost.Start(engine: Production);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        var reply = await host.Send(request, "text/html,*/*");

        Assert.Equal(status, reply.Status);
        Assert.DoesNotContain("graphiql", reply.Body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("playground", reply.Body, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public Task Introspection() => Answers(
        "query { __schema { types { name fields { name } } } }",
        "{\"errors\":[" + string.Join(',', new[] { ("__schema", 9), ("types", 20), ("fields", 33) }.Select(field =>
            $$$"""{"message":"GraphQL introspection has been disabled, but the requested query contained the field \"{{{field.Item1}}}\".","locations":[{"line":1,"column":{{{field.Item2}}}}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED","rule":"NoSchemaIntrospectionRule"}}""")) + "]}");

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("text/plain")]
    public async Task Forms_of_other_sites(string contentType)
    {
        await using var host = await HttpHost.Start(engine: Production);
        using var content = new StringContent("query=query+%7B__typename%7D", Encoding.UTF8, contentType);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };

        Assert.Equal(415, (await host.Send(request)).Status);
    }

    [Fact]
    public Task Tracing() => Answers("query { __typename }", """{"data":{"__typename":"Query"}}""");

    [Fact]
    public Task Unhandled_errors() => Answers(
        "qwerty cop { abc }",
        """{"errors":[{"message":"Syntax Error: Unexpected Name \"qwerty\".","locations":[{"line":1,"column":1}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}""");

    private static async Task Answers(string query, string answer)
    {
        await using var host = await HttpHost.Start(engine: Production);
        var reply = await host.Post($$"""{"query":{{System.Text.Json.JsonSerializer.Serialize(query)}}}""");

        Assert.Equal(answer, reply.Body);
        Assert.Equal(200, reply.Status);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
