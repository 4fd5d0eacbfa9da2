using CanTho.GraphQL.Documents;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Tests.Documents;
using CanTho.GraphQL.Tests.Execution;

namespace CanTho.GraphQL.Tests.Diagnostics;

[Collection(Watching.Name)]
public sealed class ATracedRequest : IDisposable
{
    private const string Sdl = """
        type Query { hello(name: String): String  people: [Person!]!  broken: Int }
        type Person { name: String!  friend: Person }
        type Mutation { touch: Int }
        """;

    private static readonly string[] People = ["An", "Bình"];

    private readonly Spans _spans = new();

    public void Dispose() => _spans.Dispose();

    [Fact]
    public async Task Has_a_span_for_the_operation_and_one_for_each_phase()
    {
        const string query = "query Greet($name: String) { hello(name: $name) again: hello(name: \"secret\") }";

        await Asked().To(query, """{"name":"An"}""");

        Assert.Equal(
            [
                $"query (Server) graphql.operation.type=query, graphql.operation.name=Greet, graphql.document.hash=sha256:{DocumentHash.Of(query)}",
                "  GraphQL Document Parsing (Internal)",
                "  GraphQL Document Validation (Internal)",
                "  GraphQL Operation Execution (Internal) graphql.operation.type=query, graphql.operation.name=Greet",
            ],
            _spans.Tree());
    }

    [Fact]
    public async Task Is_neither_parsed_nor_validated_again()
    {
        var asked = Asked();
        await asked.To("mutation { touch }");
        var before = _spans.Ended.Count;

        await asked.To("mutation { touch }");

        Assert.Equal(["GraphQL Operation Execution", "mutation"], _spans.Ended.Skip(before).Select(span => span.DisplayName));
    }

    [Theory]
    [InlineData("{", "GraphQL Operation (Server) error.type=_parse_error [Error]|  GraphQL Document Parsing (Internal) error.type=_parse_error [Error]")]
    [InlineData("{ nothing }", "GraphQL Operation (Server) error.type=_validation_error [Error]|  GraphQL Document Parsing (Internal)|  GraphQL Document Validation (Internal) error.type=_validation_error [Error]")]
    [InlineData("query A { hello } query B { hello }", "GraphQL Operation (Server) error.type=OPERATION_RESOLUTION_FAILURE [Error]|  GraphQL Document Parsing (Internal)|  GraphQL Document Validation (Internal)")]
    [InlineData("query($name: String!) { hello(name: $name) }", "query (Server) graphql.operation.type=query, graphql.document.hash=HASH, error.type=BAD_USER_INPUT [Error]|  GraphQL Document Parsing (Internal)|  GraphQL Document Validation (Internal)")]
    [InlineData("{ broken }", "query (Server) graphql.operation.type=query, graphql.document.hash=HASH, error.type=_execution_error [Error]|  GraphQL Document Parsing (Internal)|  GraphQL Document Validation (Internal)|  GraphQL Operation Execution (Internal) graphql.operation.type=query")]
    public async Task That_fails_says_so_by_type_and_without_a_message(string query, string tree)
    {
        await Asked().To(query);

        Assert.Equal(tree.Replace("HASH", $"sha256:{DocumentHash.Of(query)}", StringComparison.Ordinal).Split('|'), _spans.Tree());
    }

    [Fact]
    public async Task Whose_client_goes_away_says_so()
    {
        using var gone = new CancellationTokenSource();
        var asked = new Answers(Sdl, options: null, ("Query.hello", async context =>
        {
            await gone.CancelAsync();
            context.Cancel.ThrowIfCancellationRequested();
            return null;
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked.To(new GraphQLRequest("{ hello }"), gone.Token));

        Assert.EndsWith("error.type=System.OperationCanceledException [Error]", _spans.Tree().First(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_id_carries_the_id()
    {
        using var folder = new DocumentFolder().With("greet.graphql", "query Greet { hello }");
        var asked = Asked(new EngineOptions { Documents = new() { Trusted = folder.Read() } });

        await asked.To(new GraphQLRequest(null) { DocumentId = "greet" });

        Assert.Equal(
            "query (Server) graphql.operation.type=query, graphql.operation.name=Greet, graphql.document.id=greet", _spans.Tree().First());
    }

    [Fact]
    public async Task Carries_the_document_without_its_literals_where_that_is_asked_for()
    {
        var asked = Asked(new EngineOptions { Diagnostics = new() { Documents = true } });

        await asked.To("# by Bình\nquery Greet($name: String = \"An\") {\n  hello(name: $name)\n  a: hello(name: \"\"\"Chi\"\"\")   ...on Query @include(if: true) { broken }\n}");

        Assert.Equal(
            "query Greet($name: String = ?) { hello(name: $name) a: hello(name: ?) ...on Query @include(if: true) { broken } }",
            _spans.Ended[^1].GetTagItem("graphql.document"));
    }

    [Fact]
    public async Task Does_not_carry_a_name_of_any_length()
    {
        await Asked().To($"query {new string('N', 5_000)} {{ hello }}");

        Assert.Equal(new string('N', 200), _spans.Ended[^1].GetTagItem("graphql.operation.name"));
    }

    [Fact]
    public async Task Has_a_span_for_each_batch_of_a_loader()
    {
        await Asked().To("{ people { friend { name } } }");

        Assert.Equal(
            [
                "  GraphQL Operation Execution (Internal) graphql.operation.type=query",
                "    GraphQL DataLoader Batch (Internal) graphql.selection.field.coordinate=Person.friend, cantho.graphql.batch.size=2",
            ],
            _spans.Tree().TakeLast(2));
    }

    [Fact]
    public async Task Has_a_span_for_a_batch_that_fails()
    {
        var asked = new Answers(Sdl, options: null,
            ("Query.people", _ => new(People[..1])),
            ("Person.friend", async context => await context.Loader<string, string>("friends", (_, _) => throw new TimeoutException("secret")).Load("An")));

        await asked.To("{ people { friend { name } } }");

        Assert.Equal(
            "    GraphQL DataLoader Batch (Internal) graphql.selection.field.coordinate=Person.friend, cantho.graphql.batch.size=1, error.type=System.TimeoutException [Error]",
            _spans.Tree().Last());
    }

    [Fact]
    public async Task Has_a_span_for_each_resolver_that_was_asked_for()
    {
        var asked = Asked(new EngineOptions { Diagnostics = new() { Resolvers = (_, field) => field.Name is "people" or "friend" or "broken" or "name" } });

        await asked.To("{ all: people { friend { name } } broken hello }");

        Assert.Equal(
            [
                "    Query.people (Internal) graphql.selection.name=all, graphql.selection.path=all, graphql.selection.field.name=people, graphql.selection.field.parent_type=Query, graphql.selection.field.coordinate=Query.people",
                "    Person.friend (Internal) graphql.selection.name=friend, graphql.selection.path=all[0].friend, graphql.selection.field.name=friend, graphql.selection.field.parent_type=Person, graphql.selection.field.coordinate=Person.friend",
                "      GraphQL DataLoader Batch (Internal) graphql.selection.field.coordinate=Person.friend, cantho.graphql.batch.size=2",
                "    Person.friend (Internal) graphql.selection.name=friend, graphql.selection.path=all[1].friend, graphql.selection.field.name=friend, graphql.selection.field.parent_type=Person, graphql.selection.field.coordinate=Person.friend",
                "    Query.broken (Internal) graphql.selection.name=broken, graphql.selection.path=broken, graphql.selection.field.name=broken, graphql.selection.field.parent_type=Query, graphql.selection.field.coordinate=Query.broken, error.type=System.InvalidOperationException [Error]",
            ],
            _spans.Tree().Where(line => line.StartsWith("    ", StringComparison.Ordinal)));
    }

    private static Answers Asked(EngineOptions? options = null) => new(Sdl, options,
        ("Query.hello", _ => new("secret")),
        ("Query.people", _ => new(People)),
        ("Query.broken", _ => throw new InvalidOperationException("secret")),
        ("Person.friend", async context => await context.Loader<string, object>("friends", Friends).Load((string)context.Source!)),
        ("Mutation.touch", _ => new(1)));

    private static ValueTask<IReadOnlyList<object>> Friends(IReadOnlyList<string> names, CancellationToken cancel) =>
        new([.. names.Select(name => new Dictionary<string, object?> { ["name"] = name })]);
}
