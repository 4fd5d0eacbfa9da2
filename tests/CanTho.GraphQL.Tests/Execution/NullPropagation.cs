namespace CanTho.GraphQL.Tests.Execution;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors</summary>
public sealed class NullPropagation
{
    private const string Sdl = """
        type Query { hero: Hero  sure: Hero!  list: [Int]  listOfSure: [Int!]  sureList: [Int!]!  nested: [[Int!]]  count: Int! }
        type Hero { name: String!  nick: String  friend: Hero  sureFriend: Hero!  friends: [Hero]  sureFriends: [Hero!] }
        """;

    [Fact]
    public async Task A_nullable_field_that_fails_is_null_and_its_siblings_stay() => Assert.Equal(
        """{"errors":[{"message":"boom","locations":[{"line":1,"column":15}],"path":["hero","nick"],"extensions":{"code":"EXECUTION_ERROR"}}],"data":{"hero":{"name":"R2","nick":null}}}""",
        await Hero(Map(("name", "R2"), ("nick", Boom))).To("{ hero { name nick } }"));

    [Fact]
    public async Task A_null_in_a_non_null_field_makes_the_nearest_nullable_parent_null() => Assert.Equal(
        """{"errors":[{"message":"Cannot return null for non-nullable field Hero.name.","locations":[{"line":1,"column":19}],"path":["hero","friend","name"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"hero":{"friend":null}}}""",
        await Hero(Map(("friend", Map(("name", null))))).To("{ hero { friend { name } } }"));

    [Fact]
    public async Task It_climbs_through_non_null_parents() => Assert.Equal(
        """{"errors":[{"message":"Cannot return null for non-nullable field Hero.name.","locations":[{"line":1,"column":23}],"path":["hero","sureFriend","name"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"hero":null}}""",
        await Hero(Map(("sureFriend", Map(("name", null))))).To("{ hero { sureFriend { name } } }"));

    [Fact]
    public async Task At_the_root_the_data_is_null() => Assert.Equal(
        """{"errors":[{"message":"Cannot return null for non-nullable field Query.count.","locations":[{"line":1,"column":3}],"path":["count"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}""",
        await Root(("count", null)).To("{ count }"));

    [Theory]
    [InlineData("list", """{"data":{"list":[1,null,3]}}""")]
    [InlineData("listOfSure", """{"errors":[{"message":"Cannot return null for non-nullable field Query.listOfSure.","locations":[{"line":1,"column":3}],"path":["listOfSure",1],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"listOfSure":null}}""")]
    [InlineData("sureList", """{"errors":[{"message":"Cannot return null for non-nullable field Query.sureList.","locations":[{"line":1,"column":3}],"path":["sureList",1],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}""")]
    public async Task A_null_item_of_a_list(string field, string response) =>
        Assert.Equal(response, await Root((field, List(1, null, 3))).To($"{{ {field} }}"));

    [Fact]
    public async Task A_list_within_a_list_stops_it() => Assert.Equal(
        """{"errors":[{"message":"Cannot return null for non-nullable field Query.nested.","locations":[{"line":1,"column":3}],"path":["nested",1,0],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"nested":[[1],null,[2]]}}""",
        await Root(("nested", List(List(1), List([null]), List(2)))).To("{ nested }"));

    [Fact]
    public async Task Paths_name_aliases_and_indices() => Assert.Equal(
        """{"errors":[{"message":"boom","locations":[{"line":1,"column":27}],"path":["h","all",1,"n"],"extensions":{"code":"EXECUTION_ERROR"}}],"data":{"h":{"all":[{"n":"a"},{"n":null}]}}}""",
        await Hero(Map(("friends", List(Map(("nick", "a")), Map(("nick", Boom)))))).To("{ h: hero { all: friends{ n: nick } } }"));

    [Fact]
    public async Task Of_two_failing_items_each_has_its_own_error() => Assert.Equal(
        """{"errors":[{"message":"Int cannot represent non-integer value: \"a\"","locations":[{"line":1,"column":3}],"path":["list",0],"extensions":{"code":"EXECUTION_ERROR"}},{"message":"Int cannot represent non-integer value: 0.5","locations":[{"line":1,"column":3}],"path":["list",2],"extensions":{"code":"EXECUTION_ERROR"}}],"data":{"list":[null,1,null]}}""",
        await Root(("list", List("a", 1, 0.5))).To("{ list }"));

    [Fact]
    public async Task Each_position_has_one_error_however_it_was_reached() => Assert.Equal(
        """{"errors":[{"message":"boom","locations":[{"line":1,"column":10},{"line":1,"column":24}],"path":["hero","nick"],"extensions":{"code":"EXECUTION_ERROR"}}],"data":{"hero":{"nick":null}}}""",
        await Hero(Map(("nick", Boom))).To("{ hero { nick } hero { nick } }"));

    private static List<object?> List(params object?[] items) => [.. items];

    private static object Boom => new Func<object?>(() => throw new GraphQLException(new GraphQLError("boom")));

    private static Answers Hero(Dictionary<string, object?> hero) => Root(("hero", hero));

    private static Answers Root((string Name, object? Value) field) => new(
        Sdl,
        options: null,
        ("Query." + field.Name, _ => new(field.Value)),
        ("Hero.nick", context => new(((IReadOnlyDictionary<string, object?>)context.Source!)["nick"] is Func<object?> run ? run() : ((IReadOnlyDictionary<string, object?>)context.Source!)["nick"])));

    private static Dictionary<string, object?> Map(params (string Name, object? Value)[] entries) =>
        entries.ToDictionary(entry => entry.Name, entry => entry.Value);
}
