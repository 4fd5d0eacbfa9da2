using CanTho.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace CanTho.GraphQL.Tests.Execution;

/// <summary>A list of things costs one call a field, not one a thing. Every call is noted as "what: how many".</summary>
public sealed class Batches
{
    private const string Sdl = """
        type Query { people: [Person!]!  groups: [[Person!]!]!  slowPeople: [Person!]! }
        type Mutation { rename: Person!  again: Person! }
        interface Named { name(upper: Boolean = false): String! }
        type Person implements Named { id: Int!  name(upper: Boolean = false): String!  friends: [Person!]!  boss: Person  town: Town  loaded: String!  twice: String!  astray: String!  seen(x: Int): String }
        type Town implements Named { name(upper: Boolean = false): String!  mayor: Person }
        """;

    private readonly Calls _calls = new();

    private Answers Answer => new(
        Sdl,
        new ResolverBindings().Add(typeof(QueryResolvers), typeof(MutationResolvers), typeof(PersonResolvers), typeof(TownResolvers)),
        services => services.AddSingleton(_calls));

    [Fact]
    public async Task A_list_costs_one_call()
    {
        Assert.Equal(
            """{"data":{"people":[{"name":"1"},{"name":"2"},{"name":"3"}]}}""",
            await Answer.To("{ people { name } }"));

        Assert.Equal(["name: 1 2 3"], _calls);
    }

    [Fact]
    public async Task A_list_of_lists_costs_one_call_as_well()
    {
        await Answer.To("{ groups { name } }");

        Assert.Equal(["name: 1 2 3 4"], _calls);
    }

    [Fact]
    public async Task Each_level_below_costs_one_more()
    {
        Assert.Equal(
            """{"data":{"people":[{"friends":[{"boss":{"name":"111"}},{"boss":{"name":"112"}}]},{"friends":[{"boss":{"name":"121"}},{"boss":{"name":"122"}}]},{"friends":[{"boss":{"name":"131"}},{"boss":{"name":"132"}}]}]}}""",
            await Answer.To("{ people { friends { boss { name } } } }"));

        Assert.Equal(["friends: 1 2 3", "boss: 11 12 21 22 31 32", "name: 111 112 121 122 131 132"], _calls);
    }

    [Fact]
    public async Task The_same_field_with_the_same_arguments_is_one_call_wherever_it_stands()
    {
        await Answer.To("{ a: people { name(upper: false) } b: groups { n: name ... on Person { name } } }");

        Assert.Equal(["name: 1 2 3 1 2 3 4"], _calls);
    }

    [Fact]
    public async Task Other_arguments_are_another_call()
    {
        await Answer.To("query($u: Boolean!) { people { name n: name(upper: true) m: name(upper: $u) } }", """{"u":true}""");

        Assert.Equal(["name: 1 2 3", "NAME: 1 2 3"], _calls);
    }

    [Fact]
    public async Task One_object_reached_many_ways_is_asked_for_once()
    {
        await Answer.To("{ people { town { name mayor { id } } } }");

        Assert.Equal(["town: 1 2 3", "town name: Cần Thơ"], _calls);
    }

    [Fact]
    public async Task Resolvers_that_waited_for_something_else_gather_too()
    {
        await Answer.To("{ slowPeople { name friends { name } } people { name } }");

        Assert.Equal(["name: 1 2 3 1 2 3", "friends: 1 2 3", "name: 11 12 21 22 31 32"], _calls);
    }

    [Fact]
    public async Task Loaders_gather_what_resolvers_ask_for_by_key()
    {
        Assert.Equal(
            """{"data":{"people":[{"loaded":"v1","twice":"vv1 v1"},{"loaded":"v2","twice":"vv2 v2"},{"loaded":"v3","twice":"vv3 v3"}]}}""",
            await Answer.To("{ people { loaded twice } }"));

        // "twice" asks for what "loaded" has asked for, and when it has that, all its instances ask on together.
        Assert.Equal(["load: 1 2 3", "load: v1 v2 v3"], _calls);
    }

    [Fact]
    public async Task A_resolver_that_has_left_the_requests_thread_is_answered_as_well() => Assert.Equal(
        """{"data":{"people":[{"astray":"vv1"},{"astray":"vv2"},{"astray":"vv3"}]}}""",
        await Answer.To("{ people { astray } }"));

    [Fact]
    public async Task What_is_ambient_in_the_request_is_so_in_its_batches()
    {
        var ambient = new AsyncLocal<string> { Value = "trace 7" };
        var seen = "";
        var answer = new Answers("type Query { a: String  b: String }", options: null, ("Query.a", async context =>
        {
            await Task.Delay(1, context.Cancel); // from here on, another thread
            return await context.Loader<int, string>("a", (_, _) => new([seen = ambient.Value ?? "nothing"])).Load(1);
        }));

        await answer.To("{ a }");

        Assert.Equal("trace 7", seen);
    }

    [Fact]
    public async Task The_serial_fields_of_a_mutation_do_not_share_what_was_loaded()
    {
        await Answer.To("mutation { rename { loaded } again { loaded } }");

        Assert.Equal(["rename: 1", "load: 1", "again: 1", "load: 1"], _calls);
    }

    [Fact]
    public async Task A_method_that_looks_at_the_context_is_called_once_for_each_selection()
    {
        await Answer.To("{ a: people { seen } b: people { seen } }");

        Assert.Equal(["seen: 1 2 3", "seen: 1 2 3"], _calls);
    }

    [Fact]
    public async Task A_failed_batch_fails_its_fields_and_is_logged_once()
    {
        var answer = Answer;

        Assert.Equal(
            """{"errors":[{"message":"Internal error","locations":[{"line":1,"column":12}],"path":["people",0,"seen"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}},{"message":"Internal error","locations":[{"line":1,"column":12}],"path":["people",1,"seen"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}},{"message":"Internal error","locations":[{"line":1,"column":12}],"path":["people",2,"seen"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"people":[{"seen":null},{"seen":null},{"seen":null}]}}""",
            await answer.To("{ people { seen(x: 0) } }"));

        var line = Assert.Single(answer.Log.Lines);
        Assert.Equal("Person.seen failed at people.0.seen.", line.Message);
        Assert.Equal("the store is down", line.Exception!.Message);
    }

    [Fact]
    public async Task A_batch_with_too_few_values_says_so_in_the_log()
    {
        var answer = Answer;

        await answer.To("{ people { seen(x: 1) } }");

        Assert.Equal(
            "A batch of 3 keys was answered with 1 values; each key needs one, in the same order.",
            Assert.Single(answer.Log.Lines).Exception!.Message);
    }

    public sealed class Calls : List<string>
    {
        public void Note<T>(string what, IEnumerable<T> keys) => Add($"{what}: {string.Join(' ', keys)}");
    }

    public sealed record Person(int Id);

    public sealed record Town(string Text, Person? Mayor = null);

    public static class QueryResolvers
    {
        public static IReadOnlyList<Person> People() => [new(1), new(2), new(3)];

        public static IReadOnlyList<IReadOnlyList<Person>> Groups() => [[new(1), new(2)], [new(3), new(4)]];

        public static async Task<IReadOnlyList<Person>> SlowPeople()
        {
            for (var i = 0; i < 20; i++)
            {
                await Task.Yield();
            }

            return People();
        }
    }

    public static class MutationResolvers
    {
        public static Person Rename(Calls calls) => Changed("rename", calls);

        public static Person Again(Calls calls) => Changed("again", calls);

        private static Person Changed(string what, Calls calls)
        {
            calls.Note(what, [1]);
            return new Person(1);
        }
    }

    public static class PersonResolvers
    {
        [Batch]
        public static IReadOnlyList<string> Name(IReadOnlyList<Person> parents, bool upper, Calls calls)
        {
            calls.Note(upper ? "NAME" : "name", parents.Select(person => person.Id));
            return [.. parents.Select(person => $"{person.Id}")];
        }

        [Batch]
        public static async Task<IReadOnlyList<Person[]>> Friends(IReadOnlyList<Person> parents, Calls calls, CancellationToken cancel)
        {
            calls.Note("friends", parents.Select(person => person.Id));
            await Task.Delay(1, cancel);
            return [.. parents.Select(person => new Person[] { new(person.Id * 10 + 1), new(person.Id * 10 + 2) })];
        }

        [Batch]
        public static async ValueTask<List<Person>> Boss(IReadOnlyList<Person> parents, Calls calls)
        {
            calls.Note("boss", parents.Select(person => person.Id));
            await Task.Yield();
            return [.. parents.Select(person => new Person(100 + person.Id))];
        }

        [Batch]
        public static IReadOnlyList<Town> Town(IReadOnlyList<Person> parents, Calls calls)
        {
            calls.Note("town", parents.Select(person => person.Id));
            var town = new Town("Cần Thơ");
            return [.. parents.Select(_ => town)];
        }

        [Batch]
        public static IReadOnlyList<string> Seen(IReadOnlyList<Person> parents, ResolverContext context, Calls calls, int? x)
        {
            calls.Note("seen", parents.Select(person => person.Id));
            return x is 0 ? throw new InvalidOperationException("the store is down") : x is 1 ? ["only one"] : [.. parents.Select(_ => context.Field.Name)];
        }

        public static Task<string> Loaded(Person parent, ResolverContext context, Calls calls) => Load(context, $"{parent.Id}", calls);

        public static async Task<string> Twice(Person parent, ResolverContext context, Calls calls)
        {
            var once = await Load(context, $"{parent.Id}", calls);
            await Task.Yield();
            return await Load(context, once, calls) + " " + once;
        }

        public static async Task<string> Astray(Person parent, ResolverContext context, Calls calls)
        {
            var once = await Load(context, $"{parent.Id}", calls).ConfigureAwait(false);
            await Task.Yield();
            return await Load(context, once, new Calls()); // on any thread, so that how many go together is chance
        }

        private static Task<string> Load(ResolverContext context, string key, Calls calls) => context.Loader<string, string>("values", async (keys, cancel) =>
        {
            calls.Note("load", keys);
            await Task.Delay(1, cancel);
            return [.. keys.Select(key => $"v{key}")];
        }).Load(key);
    }

    public static class TownResolvers
    {
        [Batch]
        public static IReadOnlyList<string> Name(IReadOnlyList<Town> parents, Calls calls)
        {
            calls.Note("town name", parents.Select(town => town.Text));
            return [.. parents.Select(town => town.Text)];
        }
    }
}
