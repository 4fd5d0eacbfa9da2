using CanTho.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace CanTho.GraphQL.Tests.Execution;

public sealed class BoundResolvers
{
    private const string Sdl = """
        scalar Day
        enum Kind { PERSON TASK_FORCE }
        interface Node { id: ID!  label(loud: Boolean): String! }
        interface Entity implements Node { id: ID!  label(loud: Boolean): String!  kind: Kind! }
        type Person implements Entity & Node { id: ID!  label(loud: Boolean): String!  kind: Kind!  born: Day }
        type Force implements Entity & Node { id: ID!  label(loud: Boolean): String!  kind: Kind!  size: Int }
        input Filter { kinds: [Kind!]  name: String = "any"  since: Day  limit: Int = 5  inner: Filter }
        type Query {
          everyone: [Entity!]!
          echo(text: String, number: Int = 7, ids: [ID!], kind: Kind, day: Day = "2020-01-01"): String!
          filtered(filter: Filter): String!
          answer: Int!
          greeting: String!
          later: Int
          soon: Int
        }
        """;

    private static readonly Answers Answer = new(
        Sdl,
        new ResolverBindings()
            .Add(typeof(QueryResolvers), typeof(MoreOfQuery), typeof(EntityResolvers), typeof(NodeResolvers), typeof(PersonResolvers))
            .Scalar("Day", ParseDay, day => day.ToString("yyyy-MM-dd")),
        services => services.AddSingleton(new Greeter("xin chào")));

    [Fact]
    public async Task Interfaces_supply_what_the_object_types_have_no_method_for() => Assert.Equal(
        """{"data":{"everyone":[{"__typename":"Person","id":"person:an","kind":"PERSON","label":"Person: an","born":"1980-02-01"},{"__typename":"Force","id":"force:x","kind":"TASK_FORCE","label":"the nearest interface","size":3}]}}""",
        await Answer.To("{ everyone { __typename id kind label ... on Person { born } ... on Force { size } } }"));

    [Theory]
    [InlineData("""echo(text: "a", number: 3, ids: ["x", 4], kind: TASK_FORCE, day: "2021-12-31")""", "a 3 x,4 TaskForce 2021-12-31")]
    [InlineData("""echo""", "none 7  Person 2020-01-01")]
    [InlineData("""echo(text: null, number: null, ids: null, kind: null, day: null)""", "null 7  Person ")]
    public async Task Arguments_become_parameters(string field, string echo) =>
        Assert.Equal($$$"""{"data":{"echo":"{{{echo}}}"}}""", await Answer.To($"{{ {field} }}"));

    [Theory]
    [InlineData("", "null")]
    [InlineData("(filter: {})", "; any; ; 5; 1; null")]
    [InlineData("""(filter: { kinds: [PERSON], name: null, since: "2020-02-29", limit: null, inner: { limit: 1 } })""", "Person; null; 2020-02-29; 5; 1; (; any; ; 1; 1; null)")]
    public async Task Input_objects_become_records(string arguments, string echo) =>
        Assert.Equal($$$"""{"data":{"filtered":"{{{echo}}}"}}""", await Answer.To($"{{ filtered{arguments} }}"));

    [Fact]
    public async Task A_bound_scalar_refuses_with_its_own_sentence() => Assert.Equal(
        """{"errors":[{"message":"Variable \"$d\" has invalid value: Day cannot represent \"soon\". A day is written 2017-10-12.","locations":[{"line":1,"column":7}],"extensions":{"code":"BAD_USER_INPUT"}}]}""",
        await Answer.To("query($d: Day) { echo(day: $d) }", """{"d":"soon"}"""));

    [Fact]
    public async Task Methods_take_services_and_return_values_tasks_or_value_tasks() => Assert.Equal(
        """{"data":{"answer":42,"greeting":"xin chào","later":1,"soon":null}}""",
        await Answer.To("{ answer greeting later soon }"));

    [Fact]
    public async Task A_parameter_without_its_own_text_form_says_what_is_wrong() => Assert.Equal(
        """{"errors":[{"message":"Argument \"ids\" has invalid value [\"x y\"]: An id has no blank.","locations":[{"line":1,"column":3}],"path":["echo"],"extensions":{"code":"BAD_USER_INPUT"}}],"data":null}""",
        await Answer.To("""{ echo(ids: ["x y"]) }"""));

    private static DateOnly ParseDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day : throw new FormatException("A day is written 2017-10-12.");

    public enum Kind
    {
        Person,
        TaskForce,
    }

    public readonly record struct Id(string Value) : IParsable<Id>
    {
        public static Id Parse(string s, IFormatProvider? provider) =>
            s.Contains(' ') ? throw new FormatException("An id has no blank.") : new Id(s);

        public static bool TryParse(string? s, IFormatProvider? provider, out Id result) => throw new NotSupportedException();

        public override string ToString() => Value;
    }

    public sealed record Person(Id Id, Kind Kind, DateOnly Born);

    public sealed record Force(Id Id, Kind Kind, int Size);

    public sealed record Greeter(string Words);

    public sealed record Filter(
        IReadOnlyList<Kind>? Kinds, string? Name, DateOnly? Since, int Limit, Filter? Inner, int Extra = 1)
    {
        public override string ToString() =>
            $"{string.Join(",", Kinds ?? [])}; {Name ?? "null"}; {Since:yyyy-MM-dd}; {Limit}; {Extra}; {(Inner is null ? "null" : $"({Inner})")}";
    }

    public sealed class QueryResolvers
    {
        private readonly string _nothing = "null";

        public IReadOnlyList<object> Everyone() => _nothing.Length == 0 ? [] :
            [new Person(new("person:an"), Kind.Person, new(1980, 2, 1)), new Force(new("force:x"), Kind.TaskForce, 3)];

        public string Echo(int number, IReadOnlyList<Id>? ids, DateOnly? day, string? text = "none", Kind kind = Kind.Person) =>
            $"{text ?? _nothing} {number} {string.Join(",", ids ?? [])} {kind} {day:yyyy-MM-dd}";

        public string Filtered(Filter? filter) => filter?.ToString() ?? _nothing;
    }

    [Resolves("Query")]
    public static class MoreOfQuery
    {
        public static Task<int> Answer() => Task.FromResult(42);

        public static string Greeting(Greeter greeter) => greeter.Words;

        public static async Task<int?> Later(CancellationToken cancel)
        {
            await Task.Yield();
            cancel.ThrowIfCancellationRequested();
            return 1;
        }

        public static ValueTask<int?> Soon(ResolverContext context) => new(context.Source as int?);
    }

    public static class EntityResolvers
    {
        public static string ResolveType(object value) => value.GetType().Name;

        public static string Label() => "the nearest interface";
    }

    public static class NodeResolvers
    {
        public static string Label() => "too far away";
    }

    public static class PersonResolvers
    {
        public static string Label(Person parent) => $"Person: {parent.Id.Value[7..]}";
    }
}
