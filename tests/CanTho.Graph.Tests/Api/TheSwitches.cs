using System.Net;
using System.Net.Http.Json;

namespace CanTho.Graph.Tests.Api;

/// <summary>What an operator can switch off, or on.</summary>
public sealed class TheSwitches : IDisposable
{
    private const string Overview = "query Size { overview { conflicts } }";
    private const string Misspelt = "{ overveiw { conflicts } }";

    private readonly string _documents = Directory.CreateTempSubdirectory("cantho-documents-").FullName;

    public void Dispose() => Directory.Delete(_documents, recursive: true);

    [Fact]
    public async Task By_default_the_schema_is_no_secret_and_errors_suggest_nothing()
    {
        await using var server = await RunningServer.With();

        Assert.Equal("""{"data":{"__schema":{"queryType":{"name":"Query"}}}}""", await Answer(server, "{ __schema { queryType { name } } }"));
        Assert.Equal(HttpStatusCode.OK, await Status(server, "/graphql/schema.graphql"));
        Assert.NotEqual(HttpStatusCode.NotFound, await Status(server, "/playground")); // 200, or 503 where the bundle is not built
        Assert.Contains("""
            "message":"Cannot query field \"overveiw\" on type \"Query\"."
            """, await Answer(server, Misspelt));
    }

    [Fact]
    public async Task Without_introspection_the_schema_is_nowhere()
    {
        await using var server = await RunningServer.With(("introspection", "off"));

        Assert.Contains("GraphQL introspection has been disabled", await Answer(server, "{ __schema { queryType { name } } }"));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await Answer(server, "{ __typename }"));
        Assert.Equal(HttpStatusCode.NotFound, await Status(server, "/graphql/schema.graphql"));
    }

    [Theory]
    [InlineData("off", "on", HttpStatusCode.OK)]
    [InlineData("on", "off", HttpStatusCode.NotFound)]
    public async Task The_schema_as_a_file_has_a_switch_of_its_own(string introspection, string sdl, HttpStatusCode status)
    {
        await using var server = await RunningServer.With(("introspection", introspection), ("sdl", sdl));

        Assert.Equal(status, await Status(server, "/graphql/schema.graphql"));
    }

    [Fact]
    public async Task The_playground_can_be_switched_off()
    {
        await using var server = await RunningServer.With(("playground", "off"));

        Assert.Equal(HttpStatusCode.NotFound, await Status(server, "/playground"));
    }

    [Fact]
    public async Task Suggestions_can_be_switched_on()
    {
        await using var server = await RunningServer.With(("suggestions", "on"));

        Assert.Contains("""
            "message":"Cannot query field \"overveiw\" on type \"Query\". Did you mean \"overview\"?"
            """, await Answer(server, Misspelt));
    }

    [Fact]
    public async Task Trusted_documents_are_asked_for_by_their_ids()
    {
        Write("size.graphql", Overview);
        await using var server = await RunningServer.With(("documents", _documents));

        Assert.Equal("""{"data":{"overview":{"conflicts":5}}}""", await server.Client.GetStringAsync("/graphql?documentId=size", TestContext.Current.CancellationToken));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await Answer(server, "{ __typename }"));
    }

    [Fact]
    public async Task And_nothing_else_is_where_nothing_else_is_allowed()
    {
        Write("size.graphql", Overview);
        await using var server = await RunningServer.With(("documents", _documents), ("allow", "trusted"));

        Assert.Equal("""{"data":{"overview":{"conflicts":5}}}""", await Answer(server, Overview));
        Assert.Contains("PERSISTED_QUERY_ONLY", await Answer(server, "{ __typename }"));
    }

    [Theory]
    [InlineData("on", "PersistedQueryNotFound")]
    [InlineData("off", "PersistedQueryNotSupported")]
    public async Task Automatic_persisted_queries_can_be_switched_off(string apq, string message)
    {
        await using var server = await RunningServer.With(("apq", apq));

        Assert.Contains(message, await server.Client.GetStringAsync(
            """/graphql?extensions={"persistedQuery":{"version":1,"sha256Hash":"ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}""",
            TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_trusted_document_that_is_wrong_keeps_the_server_from_starting()
    {
        Write("size.graphql", "{\n  overveiw { conflicts }\n}");
        Write("m.json", """{ "a": 1 }""");

        var unreadable = await ProgramProcess.Run("--documents", _documents, "--urls", "http://127.0.0.1:0", "--data", Path.Combine(_documents, "data"));
        File.Delete(Path.Combine(_documents, "m.json"));
        var misspelt = await ProgramProcess.Run("--documents", _documents, "--urls", "http://127.0.0.1:0", "--data", Path.Combine(_documents, "data"));

        Assert.Equal((1, $"{_documents}/m.json:1: The document \"a\" must be a string.\n"), (unreadable.Code, unreadable.Errors));
        Assert.Equal(
            (1, $"{_documents}/size.graphql:2:3: Cannot query field \"overveiw\" on type \"Query\". Did you mean \"overview\"?\n"),
            (misspelt.Code, misspelt.Errors));
    }

    [Theory]
    [InlineData("CANTHO_ALLOW", "all", "What clients may send is \"any\" document or those that are \"trusted\" (--allow), not \"all\".\n")]
    [InlineData("CANTHO_ALLOW", "trusted", "Clients may send trusted documents alone, and there are none: name their folder with --documents.\n")]
    [InlineData("CANTHO_TRACE", "everything", "What spans tell is \"operations\", \"documents\", \"resolvers\" or \"all\" (--trace), not \"everything\".\n")]
    [InlineData("CANTHO_INTROSPECTION", "offf", "The setting Introspection is on or off, not \"offf\".\n")]
    public async Task A_setting_that_makes_no_sense_is_one_line_and_exit_code_1(string variable, string value, string message)
    {
        var (code, _, errors) = await ProgramProcess.RunWith([(variable, value)], "--data", Path.Combine(_documents, "data"));

        Assert.Equal((1, message), (code, errors));
    }

    [Fact]
    public async Task In_development_errors_suggest_and_the_environment_switches_as_the_command_line_does()
    {
        using var server = ProgramProcess.StartWith(
            [("ASPNETCORE_ENVIRONMENT", "Development"), ("CANTHO_INTROSPECTION", "Off"), ("CANTHO_PLAYGROUND", "false")],
            ["--urls", "http://127.0.0.1:0", "--data", Path.Combine(_documents, "data"), "--playground", "on", "--sdl", "on"]);
        using var client = new HttpClient { BaseAddress = await server.Ready() };
        using var misspelt = await client.PostAsJsonAsync("/graphql", new { query = Misspelt }, TestContext.Current.CancellationToken);
        using var schema = await client.PostAsJsonAsync("/graphql", new { query = "{ __schema { queryType { name } } }" }, TestContext.Current.CancellationToken);

        Assert.Contains("Did you mean", await misspelt.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("introspection has been disabled", await schema.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.NotEqual(HttpStatusCode.NotFound, (await client.GetAsync("/playground", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/graphql/schema.graphql", TestContext.Current.CancellationToken)).StatusCode);
    }

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_documents, file), text);

    private static async Task<string> Answer(RunningServer server, string query) => (await server.Post(query)).GetRawText();

    private static async Task<HttpStatusCode> Status(RunningServer server, string path)
    {
        using var response = await server.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
