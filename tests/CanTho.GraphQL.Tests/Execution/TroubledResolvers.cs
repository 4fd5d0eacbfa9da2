using CanTho.GraphQL.Execution;

namespace CanTho.GraphQL.Tests.Execution;

/// <summary>Nothing internal leaves; the log has it all.</summary>
public sealed class TroubledResolvers
{
    private const string Sdl = """
        interface Named { name: String }
        union Any = Person | Town
        type Person implements Named { name: String  age: Int }
        type Town { name: String }
        type Query { a: Int  b: Int  items: [Int]  named: Named  any: Any  person: Person  deep: [Query!]  json: String }
        """;

    [Fact]
    public async Task An_exception_is_an_internal_error_and_a_line_of_the_log()
    {
        var answer = Failing(new InvalidOperationException("password=hush"));

        Assert.Equal(Error("Internal error", "INTERNAL_SERVER_ERROR"), await answer.To("{ a b }"));
        var (message, exception) = Assert.Single(answer.Log.Lines);
        Assert.Equal("Query.a failed at a.", message);
        Assert.Equal("password=hush", exception!.Message);
        Assert.Contains("TroubledResolvers", exception.StackTrace);
    }

    [Fact]
    public async Task A_GraphQL_exception_goes_out_with_its_message_and_code()
    {
        var answer = Failing(new GraphQLException(new GraphQLError("There is no \"x\".") { Code = "NOT_FOUND" }));

        Assert.Equal(Error("There is no \\\"x\\\".", "NOT_FOUND"), await answer.To("{ a b }"));
        Assert.Empty(answer.Log.Lines);
    }

    [Fact]
    public async Task The_error_filter_words_the_domains_own_exceptions()
    {
        var answer = Failing(new KeyNotFoundException("x"), new EngineOptions
        {
            ErrorFilter = error => error is KeyNotFoundException ? new GraphQLError($"Nobody knows {error.Message}.") { Code = "NOT_FOUND" } : null,
        });

        Assert.Equal(Error("Nobody knows x.", "NOT_FOUND"), await answer.To("{ a b }"));
        Assert.Empty(answer.Log.Lines);
    }

    [Fact]
    public async Task A_filter_that_fails_itself_leaves_an_internal_error()
    {
        var answer = Failing(new KeyNotFoundException("x"), new EngineOptions { ErrorFilter = _ => throw new NotSupportedException("broken filter") });

        Assert.Equal(Error("Internal error", "INTERNAL_SERVER_ERROR"), await answer.To("{ a b }"));
        Assert.Equal(["broken filter", "x"], answer.Log.Lines.Select(line => line.Exception!.Message));
    }

    [Fact]
    public async Task A_cancellation_of_the_resolvers_own_is_an_internal_error() => Assert.Equal(
        Error("Internal error", "INTERNAL_SERVER_ERROR"),
        await Failing(new OperationCanceledException("its own timeout")).To("{ a b }"));

    [Fact]
    public async Task A_sequence_that_breaks_off_fails_its_field()
    {
        var answer = new Answers(Sdl, options: null, ("Query.items", _ => new(Broken())));

        Assert.Equal(
            """{"errors":[{"message":"Internal error","locations":[{"line":1,"column":3}],"path":["items"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"items":null}}""",
            await answer.To("{ items }"));
        Assert.Equal("broke off", Assert.Single(answer.Log.Lines).Exception!.Message);
    }

    [Theory]
    [InlineData("{ person { age } }", "Person.age has no resolver, and CanTho.GraphQL.Tests.Execution.TroubledResolvers+Nameless has no public property Age to read it from.")]
    [InlineData("{ named { name } }", "Query.named is the abstract type Named, and nothing tells which object type a CanTho.GraphQL.Tests.Execution.TroubledResolvers+Nameless is: give NamedResolvers a static string ResolveType(object value), or name the CLR type as the SDL's.")]
    [InlineData("{ any { __typename } }", "Query.any is the abstract type Any, which \"Query\" is no object type of.")]
    [InlineData("{ b }", "Query.b has no resolver, and there is no source object to read it from.")]
    public async Task Slips_of_the_host_are_told_to_the_log(string query, string line)
    {
        var answer = new Answers(
            Sdl,
            options: null,
            ("Query.person", _ => new(new Nameless())),
            ("Query.named", _ => new(new Nameless())),
            ("Query.any", _ => new(new Dictionary<string, object?> { ["__typename"] = "Query" })));

        Assert.StartsWith("""{"errors":[{"message":"Internal error",""", await answer.To(query));
        Assert.Equal(line, Assert.Single(answer.Log.Lines).Exception!.Message);
    }

    [Fact]
    public async Task A_response_nested_too_deep_is_cut_where_it_is()
    {
        var answer = new Answers(Sdl, new EngineOptions { MaxDepth = 4 }, ("Query.deep", _ => new(new[] { new object() })), ("Query.a", _ => new(1)));

        Assert.Equal(
            """{"errors":[{"message":"The response is nested more than 4 levels deep; ask for less at once.","locations":[{"line":1,"column":17}],"path":["deep",0,"deep",0,"deep"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"deep":[{"deep":[{"deep":null}]}]}}""",
            await answer.To("{ deep { deep { deep { a } } } }"));
    }

    [Fact]
    public async Task Errors_come_by_place_whatever_order_they_happened_in()
    {
        var first = new TaskCompletionSource();
        var answer = new Answers(
            Sdl,
            options: null,
            ("Query.a", async _ =>
            {
                await first.Task;
                throw new GraphQLException(new GraphQLError("a, late"));
            }),
            ("Query.b", _ =>
            {
                first.SetResult();
                throw new GraphQLException(new GraphQLError("b, early"));
            }));

        Assert.Equal(
            """{"errors":[{"message":"a, late","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"EXECUTION_ERROR"}},{"message":"b, early","locations":[{"line":1,"column":5}],"path":["b"],"extensions":{"code":"EXECUTION_ERROR"}}],"data":{"a":null,"b":null}}""",
            await answer.To("{ a b }"));
    }

    private static Answers Failing(Exception exception, EngineOptions? options = null) =>
        new(Sdl, options, ("Query.a", _ => throw exception), ("Query.b", _ => new(1)));

    private static string Error(string message, string code) =>
        $$$"""{"errors":[{"message":"{{{message}}}","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"{{{code}}}"}}],"data":{"a":null,"b":1}}""";

    private static IEnumerable<int> Broken()
    {
        yield return 1;
        throw new InvalidOperationException("broke off");
    }

    private sealed record Nameless;
}
