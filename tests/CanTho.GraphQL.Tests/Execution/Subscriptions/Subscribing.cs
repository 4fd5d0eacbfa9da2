using CanTho.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace CanTho.GraphQL.Tests.Execution;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Subscription</summary>
public sealed class Subscribing
{
    private const string Sdl = """
        type Query { one: Int }
        type Mutation { touch: Int }
        type Subscription { ticks(from: Int = 1): Tick  numbers: Int!  words: [String!] }
        type Tick { number: Int!  double: Int!  service: Int }
        """;

    [Fact]
    public async Task Each_event_is_executed_as_a_request_is()
    {
        var source = new HandFed<Tick>().Emit(new Tick(1), new Tick(2)).End();

        Assert.Equal(
            ["""{"data":{"t":{"number":1,"d":2}}}""", """{"data":{"t":{"number":2,"d":4}}}"""],
            await Read(await Answer(ticks: source).Stream("subscription { t: ticks { number ...F } } fragment F on Tick { d: double }")));
        Assert.Equal(1, source.Disposed);
    }

    [Fact]
    public async Task Structs_and_lists_are_events_too()
    {
        var numbers = new HandFed<int>().Emit(7, 8).End();
        var words = new HandFed<string[]?>().Emit(["a", "b"], null).End();

        Assert.Equal(["""{"data":{"numbers":7}}""", """{"data":{"numbers":8}}"""], await Read(await Answer(numbers: numbers).Stream("subscription { numbers }")));
        Assert.Equal(["""{"data":{"words":["a","b"]}}""", """{"data":{"words":null}}"""], await Read(await Answer(words: words).Stream("subscription { words }")));
    }

    [Fact]
    public async Task The_resolver_of_the_source_gets_its_arguments()
    {
        var from = 0;
        var answer = Answer(ticks: new HandFed<Tick>().End(), started: given => from = given);

        await Read(await answer.Stream("subscription($from: Int) { ticks(from: $from) { number } }", """{"from":5}"""));

        Assert.Equal(5, from);
    }

    [Theory]
    [InlineData("{ one }", """{"data":{"one":1}}""")]
    [InlineData("mutation { touch }", """{"data":{"touch":2}}""")]
    public async Task A_query_or_a_mutation_is_a_stream_of_one(string query, string result) =>
        Assert.Equal([result], await Read(await Answer().Stream(query)));

    [Theory]
    [InlineData("subscription { ticks", """{"errors":[{"message":"Syntax Error: Expected Name, found <EOF>.","locations":[{"line":1,"column":21}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}""")]
    [InlineData("subscription { a: numbers b: numbers }", """{"errors":[{"message":"Anonymous Subscription must select only one top level field.","locations":[{"line":1,"column":27}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED","rule":"SingleFieldSubscriptionsRule"}}]}""")]
    [InlineData("subscription($from: Int!) { ticks(from: $from) { number } }", """{"errors":[{"message":"Variable \"$from\" has invalid value: Expected a value of non-null type \"Int!\" to be provided.","locations":[{"line":1,"column":14}],"extensions":{"code":"BAD_USER_INPUT"}}]}""")]
    public async Task A_request_error_refuses_it(string query, string refusal) => Assert.Equal(refusal, await Answer().Refusal(query));

    [Fact]
    public async Task A_source_that_cannot_be_opened_refuses_it_at_the_place_of_the_field()
    {
        var answer = Answer(started: _ => throw new GraphQLException(new GraphQLError("Nobody ticks at night.")));

        Assert.Equal(
            """{"errors":[{"message":"Nobody ticks at night.","locations":[{"line":1,"column":16}],"path":["t"],"extensions":{"code":"EXECUTION_ERROR"}}]}""",
            await answer.Refusal("subscription { t: ticks { number } }"));
    }

    [Fact]
    public async Task A_source_that_breaks_while_it_is_opened_is_nobodys_business_but_the_log()
    {
        var answer = Answer(started: _ => throw new InvalidOperationException("secret"));

        Assert.Equal(
            """{"errors":[{"message":"Internal error","locations":[{"line":1,"column":16}],"path":["ticks"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""",
            await answer.Refusal("subscription { ticks { number } }"));
        Assert.Equal(("Subscription.ticks failed at ticks.", "secret"), (answer.Log.Lines[0].Message, answer.Log.Lines[0].Exception!.Message));
    }

    [Fact]
    public async Task A_resolver_that_opens_nothing_is_found_out()
    {
        var answer = new Answers(
            Sdl,
            new ResolverBindings().Add(typeof(Nothing), typeof(TickResolvers), typeof(QueryResolvers), typeof(MutationResolvers)),
            services => services.AddScoped<Scoped>());

        Assert.StartsWith("""{"errors":[{"message":"Internal error",""", await answer.Refusal("subscription { ticks { number } }"), StringComparison.Ordinal);
        Assert.StartsWith("""{"errors":[{"message":"Internal error",""", await answer.Refusal("subscription { numbers }"), StringComparison.Ordinal);
        Assert.All(answer.Log.Lines, line => Assert.Equal("The resolver returned null in place of an event stream.", line.Exception!.Message));
        Assert.Equal(2, answer.Log.Lines.Count);
    }

    [Fact]
    public async Task A_field_to_which_nothing_is_bound_is_found_out()
    {
        var answer = new Answers(Sdl);

        Assert.StartsWith("""{"errors":[{"message":"Internal error",""", await answer.Refusal("subscription { numbers }"), StringComparison.Ordinal);
        Assert.Equal("Subscription.numbers has no event stream: nothing was bound to it.", answer.Log.Lines[0].Exception!.Message);
    }

    [Fact]
    public async Task What_fails_in_one_event_stands_in_its_result_and_the_stream_goes_on()
    {
        var source = new HandFed<Tick>().Emit(new Tick(1), new Tick(13), new Tick(2)).End();

        Assert.Equal(
            [
                """{"data":{"ticks":{"double":2}}}""",
                """{"errors":[{"message":"Thirteen has no double.","locations":[{"line":1,"column":24}],"path":["ticks","double"],"extensions":{"code":"EXECUTION_ERROR"}}],"data":{"ticks":null}}""",
                """{"data":{"ticks":{"double":4}}}""",
            ],
            await Read(await Answer(ticks: source).Stream("subscription { ticks { double } }")));
    }

    [Fact]
    public async Task A_source_that_breaks_off_ends_the_stream_with_an_error()
    {
        var source = new HandFed<Tick>().Emit(new Tick(1)).End(new GraphQLException(new GraphQLError("The clock has stopped.")));

        Assert.Equal(
            [
                """{"data":{"ticks":{"number":1}}}""",
                """{"errors":[{"message":"The clock has stopped.","locations":[{"line":1,"column":16}],"path":["ticks"],"extensions":{"code":"EXECUTION_ERROR"}}]}""",
            ],
            await Read(await Answer(ticks: source).Stream("subscription { ticks { number } }")));
        Assert.Equal(1, source.Disposed);
    }

    [Fact]
    public async Task Events_are_pulled_one_by_one()
    {
        var source = new HandFed<int>().Emit(1, 2, 3);
        var pulled = new List<int>();

        await foreach (var result in await Answer(numbers: source).Stream("subscription { numbers }"))
        {
            pulled.Add(source.Pulled);

            if (pulled.Count == 3)
            {
                break;
            }
        }

        Assert.Equal([1, 2, 3], pulled);
    }

    [Fact]
    public async Task An_event_that_takes_too_long_is_stopped_and_the_stream_goes_on()
    {
        var source = new HandFed<Tick>().Emit(new Tick(99), new Tick(1)).End();
        var answer = Answer(ticks: source, options: new EngineOptions { Timeout = TimeSpan.FromMilliseconds(100) });

        Assert.Equal(
            [
                """{"errors":[{"message":"The request took longer than 0.1 s and was stopped; ask for less at once.","extensions":{"code":"TIMEOUT"}}],"data":null}""",
                """{"data":{"ticks":{"double":2}}}""",
            ],
            await Read(await answer.Stream("subscription { ticks { double } }")));
    }

    [Fact]
    public async Task Each_event_has_services_of_its_own_and_the_source_keeps_its_to_the_end()
    {
        var made = new List<Scoped>();
        var source = new HandFed<Tick>().Emit(new Tick(1), new Tick(2)).End();
        var answer = Answer(ticks: source, scoped: () =>
        {
            made.Add(new Scoped { Number = made.Count });
            return made[^1];
        });

        var alive = new List<string>();

        await foreach (var result in await answer.Stream("subscription { ticks { service } }"))
        {
            alive.Add($"{Answers.Json(result)} {string.Join(' ', made.Select(one => one.IsDisposed))}");
        }

        Assert.Equal(
            ["""{"data":{"ticks":{"service":1}}} False True""", """{"data":{"ticks":{"service":2}}} False True True"""],
            alive);
        Assert.All(made, one => Assert.True(one.IsDisposed));
    }

    [Fact]
    public async Task Unbound_the_event_is_the_source_object_of_the_root_field()
    {
        var answer = new Answers(Sdl);
        answer.Engine.Schema.SubscriptionType!.Fields["numbers"].EventStream = _ =>
            new(new HandFed<object?>().Emit(new Dictionary<string, object?> { ["numbers"] = 5 }).End());

        Assert.Equal(["""{"data":{"numbers":5}}"""], await Read(await answer.Stream("subscription { numbers }")));
    }

    private static async Task<List<string>> Read(IAsyncEnumerable<ExecutionResult> results) =>
        await results.Select(Answers.Json).ToListAsync(TestContext.Current.CancellationToken);

    private static Answers Answer(
        HandFed<Tick>? ticks = null,
        HandFed<int>? numbers = null,
        HandFed<string[]?>? words = null,
        Action<int>? started = null,
        EngineOptions? options = null,
        Func<Scoped>? scoped = null) =>
        new(
            Sdl,
            new ResolverBindings().Add(typeof(SubscriptionResolvers), typeof(TickResolvers), typeof(QueryResolvers), typeof(MutationResolvers)),
            services => services
                .AddSingleton(new Sources(ticks ?? new(), numbers ?? new(), words ?? new(), started ?? (_ => { })))
                .AddScoped(_ => (scoped ?? (() => new Scoped()))()),
            options);

    internal sealed record Tick(int Number);

    internal sealed record Sources(HandFed<Tick> Ticks, HandFed<int> Numbers, HandFed<string[]?> Words, Action<int> Started);

    internal sealed class Scoped : IDisposable
    {
        public int Number { get; init; }

        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }

    internal static class SubscriptionResolvers
    {
        public static async Task<IAsyncEnumerable<Tick>> Ticks(int from, Sources sources, Scoped scoped)
        {
            Assert.False(scoped.IsDisposed);
            await Task.Yield();
            sources.Started(from);
            return sources.Ticks;
        }

        public static IAsyncEnumerable<int> Numbers(Sources sources) => sources.Numbers;

        public static ValueTask<IAsyncEnumerable<string[]?>> Words(Sources sources) => new(sources.Words);
    }

    internal static class TickResolvers
    {
        public static async ValueTask<int> Double(Tick parent, CancellationToken cancel)
        {
            if (parent.Number == 99)
            {
                await Task.Delay(Timeout.Infinite, cancel);
            }

            return parent.Number == 13
                ? throw new GraphQLException(new GraphQLError("Thirteen has no double."))
                : parent.Number * 2;
        }

        public static int Service(Scoped scoped) => scoped.Number;
    }

    internal static class QueryResolvers
    {
        public static int One() => 1;
    }

    internal static class MutationResolvers
    {
        public static int Touch() => 2;
    }

    [Resolves("Subscription")]
    internal static class Nothing
    {
        public static Task<IAsyncEnumerable<Tick>> Ticks() => Task.FromResult<IAsyncEnumerable<Tick>>(null!);

        public static IAsyncEnumerable<int> Numbers() => null!;

        public static IAsyncEnumerable<string[]> Words() => null!;
    }
}
