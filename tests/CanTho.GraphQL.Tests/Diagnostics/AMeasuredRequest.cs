using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Tests.Documents;
using CanTho.GraphQL.Tests.Execution;

namespace CanTho.GraphQL.Tests.Diagnostics;

[Collection(Watching.Name)]
public sealed class AMeasuredRequest : IDisposable
{
    private const string Sdl = "type Query { hello: String  friend(of: Int!): String  broken: Int }";

    private readonly Measurements _measurements = new();

    public void Dispose() => _measurements.Dispose();

    [Fact]
    public async Task Is_counted_while_it_lasts_and_its_phases_are_timed()
    {
        await Asked().To("query Greet { hello }");

        Assert.Equal(
            [
                "graphql.server.active_requests +1 {request}",
                "cantho.graphql.documents +1 {document} cantho.graphql.document.origin=text",
                "graphql.server.request.parse.duration took time",
                "graphql.server.request.validate.duration took time",
                "graphql.server.request.execute.duration took time graphql.operation.type=query",
                "graphql.server.request.error_count 0 {error} graphql.operation.type=query",
                "graphql.server.request.duration took time graphql.operation.type=query",
                "graphql.server.active_requests -1 {request}",
            ],
            _measurements.InWords);
    }

    [Theory]
    [InlineData("{", "graphql.server.request.error_count +1 {error}", "graphql.server.request.duration took time error.type=_parse_error")]
    [InlineData("{ a b }", "graphql.server.request.error_count +2 {error}", "graphql.server.request.duration took time error.type=_validation_error")]
    [InlineData("{ broken again: broken }", "graphql.server.request.error_count +2 {error} graphql.operation.type=query", "graphql.server.request.duration took time graphql.operation.type=query error.type=_execution_error")]
    public async Task That_fails_is_told_apart_by_the_type_of_the_error(string query, params string[] measured)
    {
        await Asked().To(query);

        Assert.Equal(measured, _measurements.InWords.Where(line => line.Contains("error_count", StringComparison.Ordinal) || line.Contains("request.duration", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Tells_where_its_document_was_found()
    {
        using var folder = new DocumentFolder().With("greet.graphql", "query Greet { hello }");
        var asked = Asked(new EngineOptions { Documents = new() { Trusted = folder.Read(), Automatic = true } });
        var hash = Documents("{ hello }");

        await asked.To(new GraphQLRequest(null) { DocumentId = "greet" });
        await asked.To(new GraphQLRequest(null) { DocumentId = hash });
        await asked.To(new GraphQLRequest("{ hello }") { DocumentId = hash });
        await asked.To(new GraphQLRequest(null) { DocumentId = hash });
        await asked.To(new GraphQLRequest("{ hello }"));

        Assert.Equal(
            ["trusted", "unknown", "text", "automatic", "cache"],
            _measurements.InWords.Where(line => line.StartsWith("cantho.graphql.documents", StringComparison.Ordinal)).Select(line => line.Split('=')[1]));
    }

    [Fact]
    public async Task Has_the_operations_name_where_names_are_few()
    {
        await Asked(new EngineOptions { Diagnostics = new() { OperationNamesInMetrics = true } }).To("query Greet { hello }");

        Assert.Contains("graphql.server.request.duration took time graphql.operation.type=query graphql.operation.name=Greet", _measurements.InWords);
    }

    [Fact]
    public async Task Tells_how_many_keys_a_loader_fetched_together()
    {
        await Asked().To("{ a: friend(of: 1) b: friend(of: 2) c: friend(of: 1) }");

        Assert.Contains("cantho.graphql.batch.size +2 {key} graphql.selection.field.coordinate=Query.friend", _measurements.InWords);
    }

    private static string Documents(string text) => GraphQL.Documents.DocumentHash.WithPrefix(GraphQL.Documents.DocumentHash.Of(text));

    private static Answers Asked(EngineOptions? options = null) => new(Sdl, options,
        ("Query.hello", _ => new("hello")),
        ("Query.broken", _ => throw new InvalidOperationException("secret")),
        ("Query.friend", async context => await context.Loader<int, string>("friends", (keys, _) => new(keys.Select(key => $"friend {key}").ToList())).Load(context.Argument<int>("of"))));
}
