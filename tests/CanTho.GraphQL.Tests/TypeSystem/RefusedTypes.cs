using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.TypeSystem;

/// <summary>The rules about what types may be made of.</summary>
public sealed class RefusedTypes
{
    private const string Query = "type Query { a: Int }\n";

    [Theory]
    [InlineData("type A { b: Int }", "Query root type must be provided.")]
    [InlineData("schema { mutation: A } type A { b: Int }", "1:1 Query root type must be provided.")]
    [InlineData("input Query { a: Int }", "1:1 Query root type must be Object type, it cannot be Query.")]
    [InlineData("schema { query: A mutation: E } type A { b: Int } enum E { F }", "1:29 Mutation root type must be Object type if provided, it cannot be E.")]
    [InlineData("schema { query: A mutation: A } type A { b: Int }", "1:17 1:29 All root types must be different, \"A\" type is used as query and mutation root types.")]
    [InlineData("schema { query: A mutation: A subscription: A } type A { b: Int }", "1:17 1:29 1:45 All root types must be different, \"A\" type is used as query, mutation, and subscription root types.")]
    public void Operations_start_at_objects_of_their_own(string sdl, string problem) => Assert.Equal([problem], Problems.Of(sdl));

    [Theory]
    [InlineData("type A\nextend type A @d\ndirective @d on OBJECT", "2:1 3:1 Type A must define one or more fields.")]
    [InlineData("interface A", "2:1 Type A must define one or more fields.")]
    [InlineData("enum A", "2:1 Enum type A must define one or more values.")]
    [InlineData("input A", "2:1 Input Object type A must define one or more fields.")]
    [InlineData("union A", "2:1 Union type A must define one or more member types.")]
    [InlineData("union A = Query | Query", "2:11 2:19 Union type A can only include type Query once.")]
    [InlineData("union A = Query | Int", "2:19 Union type A can only include Object types, it cannot include Int.")]
    [InlineData("input A { b: Query }", "2:14 The type of A.b must be Input Type but got: Query.")]
    [InlineData("directive @d(a: [Query!]!) on FIELD", "2:14 The type of @d(a:) must be Input Type but got: [Query!]!.")]
    [InlineData("type A { b(c: Int! @deprecated): Int }", "2:20 2:15 Required argument A.b(c:) cannot be deprecated.")]
    [InlineData("input A { b: Int! @deprecated }", "2:19 2:14 Required input field A.b cannot be deprecated.")]
    [InlineData("input A @oneOf { b: Int! c: Int = 1 }", "2:21 OneOf input field A.b must be nullable.|2:26 OneOf input field A.c cannot have a default value.")]
    public void Types_have_content_and_of_the_right_kind(string sdl, string problems) => Assert.Equal(problems.Split('|'), Problems.Of(Query + sdl));

    [Theory]
    [InlineData("type A { b(c: Int = \"d\"): Int }", "2:21 A.b(c:) has invalid default value: Int cannot represent non-integer value: \"d\"")]
    [InlineData("type A { b(c: [I!] = [{ d: 1 }, { e: 2 }]): Int }\ninput I { d: Int! }", "2:33 A.b(c:) has invalid default value at [1]: Expected value of type \"I\" to include required field \"d\", found: { e: 2 }.|2:35 A.b(c:) has invalid default value at [1]: Expected value of type \"I\" not to include unknown field \"e\". Did you mean \"d\"? Found: { e: 2 }.")]
    [InlineData("input A { b: E = F }\nenum E { FF G }", "2:18 A.b has invalid default value: Value \"F\" does not exist in \"E\" enum. Did you mean the enum value \"FF\" or \"G\"?")]
    [InlineData("directive @d(a: E = \"G\") on FIELD\nenum E { G }", "2:21 @d(a:) has invalid default value: Enum \"E\" cannot represent non-enum value: \"G\". Did you mean the enum value \"G\"?")]
    [InlineData("scalar S\ninput A { b: [S] = [{ c: [{ d: 1, d: 2 }] }] }", "3:29 3:35 There can be only one input field named \"d\".")]
    [InlineData("input A { b: Int = { c: 1, c: 2 } }", "2:20 A.b has invalid default value: Int cannot represent non-integer value: { c: 1, c: 2 }|2:22 2:28 There can be only one input field named \"c\".")]
    public void Defaults_are_values_of_their_types(string sdl, string problems) => Assert.Equal(problems.Split('|'), Problems.Of(Query + sdl));

    [Theory]
    [InlineData("type A implements Query { a: Int }", "2:19 Type A must only implement Interface types, it cannot implement Query.")]
    [InlineData("interface A implements A { b: Int }", "2:24 Type A cannot implement itself because it would create a circular reference.")]
    [InlineData("interface A { b: Int }\ntype B implements A & A { b: Int }", "3:19 3:23 Type B can only implement A once.")]
    [InlineData("interface A { b: Int }\ninterface B implements A { b: Int }\ntype C implements B { b: Int }", "3:24 4:19 Type C must implement A because it is implemented by B.")]
    [InlineData("interface A implements B { b: Int }\ninterface B implements A { b: Int }", "3:24 2:24 Type A cannot implement B because it would create a circular reference.|2:24 3:24 Type B cannot implement A because it would create a circular reference.")]
    public void Interfaces_are_implemented_with_all_that_they_implement(string sdl, string problems) =>
        Assert.Equal(problems.Split('|').Order(StringComparer.Ordinal), Problems.Of(Query + sdl).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("type B implements A { c: Int }", "2:15 3:1 Interface field A.b expected but B does not provide it.")]
    [InlineData("type B implements A { b(c: Int): String }", "2:26 3:34 Interface field A.b expects type Query but B.b is type String.")]
    [InlineData("type B implements A { b(c: Int): [Query] }", "2:26 3:34 Interface field A.b expects type Query but B.b is type [Query].")]
    [InlineData("type B implements A { b: Query }", "2:17 3:23 Interface field argument A.b(c:) expected but B.b does not provide it.")]
    [InlineData("type B implements A { b(c: Int!): Query }", "2:20 3:28 Interface field argument A.b(c:) expects type Int but B.b(c:) is type Int!.")]
    [InlineData("type B implements A { b(c: Int, d: Int!): Query }", "3:33 2:15 Argument \"B.b(d:)\" must not be required type \"Int!\" if not provided by the Interface field \"A.b\".")]
    [InlineData("type B implements A { b(c: Int): Query @deprecated }", "3:40 3:34 Interface field A.b is not deprecated, so implementation field B.b must not be deprecated.")]
    public void The_promises_of_an_interface_are_kept(string sdl, string problem) =>
        Assert.Equal([problem], Problems.Of(Query + "interface A { b(c: Int): Query }\n" + sdl));

    [Theory]
    [InlineData("type B implements A { b: Int! }", "Int")]
    [InlineData("type B implements A { b: [Int!]! }", "[Int]")]
    [InlineData("type B implements A { b(c: Int, d: Int! = 1): Query }", "U")]
    [InlineData("type B implements A { b: [N!] } interface N { a: Int } type C implements N { a: Int }", "[N]")]
    [InlineData("type B implements A { b: C } interface N { a: Int } type C implements N { a: Int }", "N")]
    [InlineData("type B implements A { b: M } interface N { a: Int } interface M implements N { a: Int }", "N")]
    [InlineData("type B implements A { b: [Int!]! } interface N { f(a: [Int!]!): Int } type C implements N { f(a: [Int!]!): Int }", "[Int]")]
    public void And_may_be_more_than_kept(string sdl, string promised) =>
        Assert.NotNull(SchemaBuilder.Build($"{Query} interface A {{ b: {promised} }} union U = Query {sdl}"));

    [Theory]
    [InlineData("input A { a: A! }", "2:11 Input Object A cannot be provided a finite value because it references itself through fields: A.a.")]
    [InlineData("input A { b: B! } input B { c: C! d: Int! } input C { a: A! }", "2:11 2:29 2:55 Input Object A cannot be provided a finite value because it references itself through fields: A.b, B.c, C.a.")]
    [InlineData("input A @oneOf { a: A }", "2:18 Input Object A cannot be provided a finite value because it references itself through fields: A.a.")]
    [InlineData("input A { b: B! } input B @oneOf { a: A }", "2:11 2:36 Input Object A cannot be provided a finite value because it references itself through fields: A.b, B.a.")]
    [InlineData("input A { a: A = {} }", "2:18 Invalid circular reference. The default value of Input Object field A.a references itself.")]
    [InlineData("input A { b: B = {} } input B { a: [A] = [{}] }", "2:18 2:42 Invalid circular reference. The default value of Input Object field A.b references itself via the default values of: B.a.")]
    public void Input_objects_have_an_end(string sdl, string problem) => Assert.Equal([problem], Problems.Of(Query + sdl));

    [Theory]
    [InlineData("input A { a: A b: [A!]! }")]
    [InlineData("input A @oneOf { a: A b: Int }")]
    [InlineData("input A { b: B! } input B @oneOf { a: A c: Int }")]
    [InlineData("input A { a: A = { a: null } }")]
    public void And_may_contain_themselves_where_they_can_stop(string sdl) =>
        Assert.NotNull(SchemaBuilder.Build(Query + sdl));
}
