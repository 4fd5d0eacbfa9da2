using CanTho.GraphQL.Execution;
using CanTho.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace CanTho.GraphQL.Tests.Execution;

public sealed class BindingErrors
{
    private const string Sdl = """
        scalar Day
        enum Kind { PERSON PLACE }
        interface Node { id: ID! }
        type Person implements Node { id: ID!  name(language: String): String!  age: Int }
        input Filter { kind: Kind  first: Int }
        type Query {
          people(first: Int, filter: Filter, kinds: [Kind]): [Person!]!
          person(id: ID!): Person
          kind: Kind
          count: Int!
        }
        """;

    [Fact]
    public void All_of_them_stand_in_one_exception()
    {
        var error = Assert.Throws<BindingException>(() => Bind(typeof(QuerryResolvers), typeof(PersonResolvers)));

        Assert.Equal(
            """
            The resolvers do not fit the schema:
            - QuerryResolvers: the schema has no object, interface or union "Querry". Did you mean "Query"?
            - PersonResolvers.Nmae: the type Person has no field "nmae". Did you mean "name"?
            - PersonResolvers.ResolveType: Person is an object type; ResolveType is for interfaces and unions.
            - Person.name has no method, and a property cannot heed its arguments (language).
            - Query.people has no method, and a root field has no object to be read from.
            - Query.person has no method, and a root field has no object to be read from.
            - Query.kind has no method, and a root field has no object to be read from.
            - Query.count has no method, and a root field has no object to be read from.
            """,
            error.Message);
    }

    [Theory]
    [InlineData(typeof(NullIntoInt), "NullIntoInt.People for Query.people: the argument \"first: Int\" does not fit \"int first\": it may be null or absent, the parameter may not; make it int? or give it a default.")]
    [InlineData(typeof(NullIntoReference), "NullIntoReference.People for Query.people: the argument \"filter: Filter\" does not fit \"Filter filter\": it may be null or absent, the parameter may not; make it Filter? or give it a default.")]
    [InlineData(typeof(WrongScalar), "WrongScalar.Person for Query.person: the argument \"id: ID!\" does not fit \"bool id\": ID does not fit bool.")]
    [InlineData(typeof(WrongEnum), "WrongEnum.People for Query.people: the argument \"kinds: [Kind]\" does not fit \"IReadOnlyList<DayOfWeek?> kinds\": DayOfWeek has no member for Kind.PERSON.")]
    [InlineData(typeof(NullIntoItem), "NullIntoItem.People for Query.people: the argument \"kinds: [Kind]\" does not fit \"IReadOnlyList<Kind> kinds\": [Kind] may hold null, Kind may not.")]
    [InlineData(typeof(NoList), "NoList.People for Query.people: the argument \"kinds: [Kind]\" does not fit \"string kinds\": [Kind] needs an array or an IReadOnlyList, not string.")]
    [InlineData(typeof(MissingField), "MissingField.People for Query.people: the argument \"filter: Filter\" does not fit \"Half filter\": Half has no constructor parameter or settable property for Filter.first.")]
    [InlineData(typeof(UnknownService), "UnknownService.Count for Query.count: the parameter \"Version clock\" is neither an argument of the field nor a known service.")]
    [InlineData(typeof(NoResult), "NoResult.Count for Query.count: it returns Task; a resolver returns a value, Task<T> or ValueTask<T>.")]
    [InlineData(typeof(WrongResult), "WrongResult.Count for Query.count: it returns string, which is no Int!.")]
    [InlineData(typeof(NotAList), "NotAList.People for Query.people: it returns Version, which is no [Person!]!.")]
    [InlineData(typeof(WrongEnumResult), "WrongEnumResult.Kind for Query.kind: DayOfWeek has the member Friday, the enum Kind has no FRIDAY.")]
    [InlineData(typeof(BatchWithoutParents), "BatchWithoutParents.Count for Query.count: a [Batch] method needs the parameter \"IReadOnlyList<TParent> parents\".")]
    [InlineData(typeof(BatchWithoutList), "BatchWithoutList.Count for Query.count: a [Batch] method returns IReadOnlyList<T>, one T for each parent, not int.")]
    [InlineData(typeof(Twice), "Twice.Count: Twice.Count resolves Query.count already.")]
    [InlineData(typeof(Unconstructible), "Unconstructible: its methods are not static, so it needs a public constructor without parameters; services come as parameters of the methods.")]
    public void Each_says_where_and_what(Type resolvers, string problem) =>
        Assert.Contains(problem, Assert.Throws<BindingException>(() => Bind(resolvers)).Problems);

    [Fact]
    public void A_scalar_is_one_of_the_schemas_own()
    {
        var error = Assert.Throws<BindingException>(() => new ResolverBindings()
            .Scalar("Dya", text => text, text => text)
            .Scalar("String", text => text, text => text)
            .Scalar("Kind", text => text, text => text)
            .Bind(SchemaBuilder.Build("scalar Day enum Kind { A } type Query { day: Day }"), Services()));

        Assert.Equal(
            [
                "The schema has no scalar \"Dya\". Did you mean \"Day\"?",
                "The scalar \"String\" is built in and cannot be bound.",
                "The schema has no scalar \"Kind\". Did you mean \"ID\" or \"Int\"?",
                "Query.day has no method, and a root field has no object to be read from.",
            ],
            error.Problems);
    }

    [Fact]
    public void A_default_must_suit_the_scalar_bound()
    {
        var error = Assert.Throws<BindingException>(() => new ResolverBindings()
            .Add(typeof(DayResolvers))
            .Scalar("Day", text => DateOnly.ParseExact(text, "yyyy-MM-dd"), day => day.ToString("o"))
            .Bind(SchemaBuilder.Build("""scalar Day type Query { after(day: Day = "tomorrow"): Int }"""), Services()));

        Assert.Equal(
            ["Query.after(day:) has an invalid default: Day cannot represent \"tomorrow\". String 'tomorrow' was not recognized as a valid DateOnly."],
            error.Problems);
    }

    [Fact]
    public void Two_interfaces_that_both_offer_a_field_leave_it_to_the_type()
    {
        var error = Assert.Throws<BindingException>(() => new ResolverBindings()
            .Add(typeof(AResolvers), typeof(BResolvers), typeof(QResolvers))
            .Bind(
                SchemaBuilder.Build("schema { query: Q } interface A { x: Int } interface B { x: Int } type T implements A & B { x: Int } type Q { t: T }"),
                Services()));

        Assert.Equal(["T.x: the interfaces A and B both have a method for it; write one for T."], error.Problems);
    }

    private static void Bind(params Type[] resolvers) => new ResolverBindings().Add(resolvers).Bind(SchemaBuilder.Build(Sdl), Services());

    private static ServiceProvider Services() => new ServiceCollection().BuildServiceProvider();

    public enum Kind
    {
        Person,
        Place,
    }

    public sealed record Filter(Kind? Kind, int? First);

    public sealed record Half(Kind? Kind);

    public static class QuerryResolvers;

    public static class PersonResolvers
    {
        public static string Nmae() => "";

        public static string ResolveType(object value) => "";
    }

    [Resolves("Query")]
    public static class NullIntoInt
    {
        public static object People(int first) => first;
    }

    [Resolves("Query")]
    public static class NullIntoReference
    {
        public static object People(Filter filter) => filter;
    }

    [Resolves("Query")]
    public static class WrongScalar
    {
        public static object Person(bool id) => id;
    }

    [Resolves("Query")]
    public static class WrongEnum
    {
        public static object? People(IReadOnlyList<DayOfWeek?>? kinds) => kinds;
    }

    [Resolves("Query")]
    public static class NullIntoItem
    {
        public static object? People(IReadOnlyList<Kind>? kinds) => kinds;
    }

    [Resolves("Query")]
    public static class NoList
    {
        public static object? People(string? kinds) => kinds;
    }

    [Resolves("Query")]
    public static class MissingField
    {
        public static object? People(Half? filter) => filter;
    }

    [Resolves("Query")]
    public static class UnknownService
    {
        public static int Count(Version clock) => clock.Major;
    }

    [Resolves("Query")]
    public static class NoResult
    {
        public static Task Count() => Task.CompletedTask;
    }

    [Resolves("Query")]
    public static class WrongResult
    {
        public static Task<string> Count() => Task.FromResult("");
    }

    [Resolves("Query")]
    public static class NotAList
    {
        public static Version People() => new();
    }

    [Resolves("Query")]
    public static class WrongEnumResult
    {
        public static DayOfWeek Kind() => DayOfWeek.Monday;
    }

    [Resolves("Query")]
    public static class BatchWithoutParents
    {
        [Batch]
        public static IReadOnlyList<int> Count() => [];
    }

    [Resolves("Query")]
    public static class BatchWithoutList
    {
        [Batch]
        public static int Count(IReadOnlyList<object> parents) => parents.Count;
    }

    [Resolves("Query")]
    public static class Twice
    {
        public static int Count() => 1;

        public static int Count(CancellationToken cancel) => cancel.IsCancellationRequested ? 1 : 2;
    }

    [Resolves("Query")]
    public sealed class Unconstructible(int count)
    {
        public int Count() => count;
    }

    [Resolves("Query")]
    public static class DayResolvers
    {
        public static int? After(DateOnly? day) => day?.Day;
    }

    [Resolves("A")]
    public static class AResolvers
    {
        public static int X() => 1;
    }

    [Resolves("B")]
    public static class BResolvers
    {
        public static int X() => 1;
    }

    [Resolves("Q")]
    public static class QResolvers
    {
        public static object? T() => null;
    }
}
