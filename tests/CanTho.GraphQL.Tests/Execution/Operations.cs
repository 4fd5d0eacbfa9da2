using CanTho.GraphQL.Execution;

namespace CanTho.GraphQL.Tests.Execution;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Executing-Operations and the sections after it.</summary>
public sealed class Operations
{
    private const string Sdl = """
        type Query {
          a: String  b: String  c: String  deep: Query  slow(ticks: Int!): String
          echo(x: Int, y: Int = 7, z: Int = null, list: [Int], in: In): String!
          sure(x: Int!): String!
          choice(of: Choice!): String
          pet: Pet  pets: [Pet!]!
        }
        type Mutation { append(word: String!, fail: Boolean = false): String  must(word: String!): String! }
        type Subscription { ticks: Int }
        input In { x: Int  y: Int = 7  z: Int! = 3 }
        input Choice @oneOf { a: Int  b: String }
        interface Pet { name: String }
        type Dog implements Pet { name: String  barks: Boolean }
        type Cat implements Pet { name: String  meows: Boolean }
        """;

    private readonly List<string> _written = [];

    [Theory]
    [InlineData("{ c a b }", """{"c":"C","a":"A","b":"B"}""")]
    [InlineData("{ b x: a b a: c }", """{"b":"B","x":"A","a":"C"}""")]
    [InlineData("{ deep { a } b deep { c a } }", """{"deep":{"a":"A","c":"C"},"b":"B"}""")]
    [InlineData("{ ...F b ...F } fragment F on Query { c ...G } fragment G on Query { a deep { b } }", """{"c":"C","a":"A","deep":{"b":"B"},"b":"B"}""")]
    [InlineData("{ __typename deep { __typename t: __typename } }", """{"__typename":"Query","deep":{"__typename":"Query","t":"Query"}}""")]
    [InlineData("{ pets { name ... on Dog { barks } ...C } } fragment C on Cat { meows }", """{"pets":[{"name":"Rex","barks":true},{"name":"Mi","meows":false}]}""")]
    [InlineData("{ pets { ... on Pet { n: name } ... { name } } }", """{"pets":[{"n":"Rex","name":"Rex"},{"n":"Mi","name":"Mi"}]}""")]
    public async Task Fields_come_in_the_order_selected(string query, string data) =>
        Assert.Equal($$$"""{"data":{{{data}}}}""", await Answer().To(query));

    [Theory]
    [InlineData("{ a @skip(if: true) b @include(if: true) c @include(if: false) }", """{"b":"B"}""")]
    [InlineData("{ a @skip(if: false) @include(if: true) b @skip(if: true) @include(if: true) c @skip(if: false) @include(if: false) }", """{"a":"A"}""")]
    [InlineData("query($t: Boolean!, $f: Boolean = false) { a @skip(if: $t) b @include(if: $t) ...F @include(if: $f) ... @skip(if: $f) { deep { a b @include(if: $f) } } } fragment F on Query { c }", """{"b":"B","deep":{"a":"A"}}""")]
    [InlineData("query($t: Boolean!) { ...F @skip(if: $t) ...F } fragment F on Query { c }", """{"c":"C"}""")]
    public async Task Skip_and_include(string query, string data) =>
        Assert.Equal($$$"""{"data":{{{data}}}}""", await Answer().To(query, """{"t":true}"""));

    [Fact]
    public async Task Other_variables_select_other_fields_of_the_same_document()
    {
        var answer = Answer();
        const string query = "query($t: Boolean!) { deep { a @include(if: $t) b @skip(if: $t) } }";

        Assert.Equal("""{"data":{"deep":{"a":"A"}}}""", await answer.To(query, """{"t":true}"""));
        Assert.Equal("""{"data":{"deep":{"b":"B"}}}""", await answer.To(query, """{"t":false}"""));
    }

    [Theory]
    [InlineData("echo", "y=7 z=null")]
    [InlineData("echo(x: 1, y: 2, z: 3)", "x=1 y=2 z=3")]
    [InlineData("echo(x: null, y: null)", "x=null y=null z=null")]
    [InlineData("echo(x: $none, y: $none, z: $none)", "y=7 z=null")]
    [InlineData("echo(x: $null, y: $null)", "x=null y=null z=null")]
    [InlineData("echo(list: 1)", "y=7 z=null list=[1]")]
    [InlineData("echo(list: [1, $none, $null])", "y=7 z=null list=[1 null null]")]
    [InlineData("echo(in: {})", "y=7 z=null in={y=7 z=3}")]
    [InlineData("echo(in: { x: $none, y: $none, z: $none })", "y=7 z=null in={y=7 z=3}")]
    [InlineData("echo(in: { x: $null, y: $null, z: 1 })", "y=7 z=null in={x=null y=null z=1}")]
    public async Task Absent_null_and_default_are_three_things(string field, string got) => Assert.Equal(
        $$$"""{"data":{"echo":"{{{got}}}"}}""",
        await Answer().To(
            field.Contains('$') ? $"query({(field.Contains("$none") ? "$none: Int " : "")}{(field.Contains("$null") ? "$null: Int" : "")}) {{ {field} }}" : $"{{ {field} }}",
            """{"null":null}"""));

    [Fact]
    public async Task A_null_variable_for_a_non_null_argument_that_had_a_default_fails_the_field() => Assert.Equal(
        """{"errors":[{"message":"Argument \"in\" has invalid value at .z: Expected variable \"$v\" provided to non-null type \"Int!\" not to be null.","locations":[{"line":1,"column":32}],"path":["echo"],"extensions":{"code":"BAD_USER_INPUT"}}],"data":null}""",
        await Answer().To("query($v: Int) { echo(in: { z: $v }) }", """{"v":null}"""));

    [Theory]
    [InlineData("query($a: Int!) { choice(of: { a: $a }) }", """{"a":1}""", """{"data":{"choice":"a=1"}}""")]
    [InlineData("query($of: Choice!) { choice(of: $of) }", """{"of":{"b":"x"}}""", """{"data":{"choice":"b=x"}}""")]
    [InlineData("query($of: Choice!) { choice(of: $of) }", """{"of":{"a":null}}""", """{"errors":[{"message":"Variable \"$of\" has invalid value at .a: Within OneOf Input Object type \"Choice\", exactly one field must be specified, and the value for that field must be non-null.","locations":[{"line":1,"column":7}],"extensions":{"code":"BAD_USER_INPUT"}}]}""")]
    public async Task One_of_several(string query, string variables, string answer) => Assert.Equal(answer, await Answer().To(query, variables));

    [Theory]
    [InlineData("query A { a } query B { b }", "B", """{"data":{"b":"B"}}""")]
    [InlineData("query A { a }", null, """{"data":{"a":"A"}}""")]
    [InlineData("query A { a } query B { b }", null, """{"errors":[{"message":"Must provide operation name if query contains multiple operations.","extensions":{"code":"OPERATION_RESOLUTION_FAILURE"}}]}""")]
    [InlineData("query A { a }", "C", """{"errors":[{"message":"Unknown operation named \"C\".","extensions":{"code":"OPERATION_RESOLUTION_FAILURE"}}]}""")]
    [InlineData("{ a }", "", """{"errors":[{"message":"Unknown operation named \"\".","extensions":{"code":"OPERATION_RESOLUTION_FAILURE"}}]}""")]
    [InlineData("subscription { ticks }", null, """{"errors":[{"message":"A subscription is answered by a stream, not by a single response: ask for one with \"Accept: text/event-stream\", or over a WebSocket.","locations":[{"line":1,"column":1}],"extensions":{"code":"STREAM_REQUIRED"}}]}""")]
    public async Task The_operation_is_chosen_by_name(string query, string? name, string answer) =>
        Assert.Equal(answer, await Answer().To(query, operation: name));

    [Fact]
    public async Task A_document_that_cannot_be_read_is_refused() => Assert.Equal(
        """{"errors":[{"message":"Syntax Error: Expected Name, found <EOF>.","locations":[{"line":1,"column":4}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}""",
        await Answer().To("{ a"));

    [Fact]
    public async Task A_document_that_is_not_valid_is_refused() => Assert.Equal(
        """{"errors":[{"message":"Cannot query field \"nothing\" on type \"Query\".","locations":[{"line":1,"column":3}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED","rule":"FieldsOnCorrectTypeRule"}}]}""",
        await Answer().To("{ nothing }"));

    [Fact]
    public async Task Siblings_of_a_query_run_together() => Assert.Equal(
        """{"data":{"one":"1 of 3","two":"2 of 3","three":"3 of 3"}}""",
        await Answer().To("{ one: slow(ticks: 1) two: slow(ticks: 2) three: slow(ticks: 3) }"));

    [Fact]
    public async Task Fields_of_a_mutation_run_one_after_the_other_and_go_on_after_a_failure()
    {
        Assert.Equal(
            """{"errors":[{"message":"no room for b","locations":[{"line":1,"column":36}],"path":["two"],"extensions":{"code":"EXECUTION_ERROR"}}],"data":{"one":"a","two":null,"three":"a c"}}""",
            await Answer().To("""mutation { one: append(word: "a")  two: append(word: "b", fail: true) three: append(word: "c") }"""));

        Assert.Equal(["begin a", "end a", "begin b", "begin c", "end c"], _written);
    }

    [Fact]
    public async Task After_a_mutation_that_must_not_fail_nothing_more_runs()
    {
        Assert.Equal(
            """{"errors":[{"message":"no room for a","locations":[{"line":1,"column":12}],"path":["must"],"extensions":{"code":"EXECUTION_ERROR"}}],"data":null}""",
            await Answer().To("""mutation { must(word: "a") append(word: "b") }"""));

        Assert.Equal(["begin a"], _written);
    }

    private Answers Answer()
    {
        var (waiting, gate) = (0, new TaskCompletionSource());

        return new Answers(
            Sdl,
            options: null,
            ("Query.a", _ => new("A")),
            ("Query.b", _ => new("B")),
            ("Query.c", _ => new("C")),
            ("Query.deep", _ => new(new object())),
            ("Query.echo", context => new(Text(context))),
            ("Query.choice", context => new(Text(context.Argument<object>("of"))[1..^1])),
            ("Query.pets", _ => new(new object[] { new Dog("Rex", true), new Cat("Mi", false) })),
            ("Query.slow", async context =>
            {
                // Goes on only when all three are here: were they run one by one, the first would wait for ever.
                var place = ++waiting;

                if (place == 3)
                {
                    gate.SetResult();
                }

                await gate.Task.WaitAsync(context.Cancel);
                return $"{place} of {waiting}";
            }),
            ("Mutation.append", Append),
            ("Mutation.must", Append));
    }

    private async ValueTask<object?> Append(ResolverContext context)
    {
        var word = context.Argument<string>("word");
        _written.Add($"begin {word}");
        await Task.Yield();

        if (!context.HasArgument("fail") || context.Argument<bool>("fail"))
        {
            throw new GraphQLException(new GraphQLError($"no room for {word}"));
        }

        _written.Add($"end {word}");
        return string.Join(' ', _written.Where(line => line.StartsWith("end", StringComparison.Ordinal)).Select(line => line[4..]));
    }

    private static string Text(ResolverContext context) => string.Join(' ', context.Field.Arguments.Keys
        .Where(context.HasArgument)
        .Select(name => $"{name}={Text(context.Argument<object?>(name))}"));

    private static string Text(object? value) => value switch
    {
        null => "null",
        IReadOnlyDictionary<string, object?> map => $"{{{string.Join(' ', map.Select(pair => $"{pair.Key}={Text(pair.Value)}"))}}}",
        IReadOnlyList<object?> list => $"[{string.Join(' ', list.Select(Text))}]",
        _ => $"{value}",
    };

    private sealed record Dog(string Name, bool Barks);

    private sealed record Cat(string Name, bool Meows);
}
