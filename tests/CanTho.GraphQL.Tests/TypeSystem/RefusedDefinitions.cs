using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.TypeSystem;

/// <summary>The rules about what is written: names that are double or unknown, directives out of place.</summary>
public sealed class RefusedDefinitions
{
    private const string Query = "type Query { a: Int }\n";

    [Theory]
    [InlineData("schema { query: Query }\nschema { query: Query }", "2:10 3:10 There can be only one query type in schema.|3:1 Must provide only one schema definition.")]
    [InlineData("schema { query: Query }\nextend schema { query: Query }", "2:10 3:17 There can be only one query type in schema.")]
    [InlineData("type A { a: Int }\nextend schema { query: A }", "1:1 3:17 There can be only one query type in schema.")]
    [InlineData("type A { a: Int }\ninput A { b: Int }", "2:6 3:7 There can be only one type named \"A\".")]
    [InlineData("enum E { A B A }\nextend enum E { B }", "2:10 2:14 Enum value \"E.A\" can only be defined once.|2:12 3:17 Enum value \"E.B\" can only be defined once.")]
    [InlineData("input I { a: Int a: Int }\nextend type Query { a: Int }", "1:14 3:21 Field \"Query.a\" can only be defined once.|2:11 2:18 Field \"I.a\" can only be defined once.")]
    [InlineData("type A { b(c: Int, c: Int): Int }", "2:12 2:20 Argument \"A.b(c:)\" can only be defined once.")]
    [InlineData("interface A { b(c: Int, c: Int): Int }", "2:17 2:25 Argument \"A.b(c:)\" can only be defined once.")]
    [InlineData("directive @d(a: Int, a: Int) on FIELD", "2:14 2:22 Argument \"@d(a:)\" can only be defined once.")]
    [InlineData("directive @d on FIELD\ndirective @d on QUERY", "2:12 3:12 There can be only one directive named \"@d\".")]
    public void Names_are_given_once(string sdl, string problems) => Assert.Equal(problems.Split('|'), Problems.Of(Query + sdl));

    [Theory]
    [InlineData("type Person { b: Persn }", "2:18 Unknown type \"Persn\". Did you mean \"Person\"?")]
    [InlineData("type A implements Xenon { b(c: [Yttrium!]): Int }", "2:19 Unknown type \"Xenon\".|2:33 Unknown type \"Yttrium\".")]
    [InlineData("union U = Argon | Boron", "2:11 Unknown type \"Argon\".|2:19 Unknown type \"Boron\".")]
    [InlineData("input I { a: Strng }", "2:14 Unknown type \"Strng\". Did you mean \"String\"?")]
    [InlineData("directive @d(a: J) on FIELD", "2:17 Unknown type \"J\".")]
    [InlineData("extend schema { mutation: M }", "2:27 Unknown type \"M\".")]
    [InlineData("extend type Qery { b: Int }", "2:13 Cannot extend type \"Qery\" because it is not defined. Did you mean \"Query\"?")]
    [InlineData("extend interface Query { b: Int }", "1:1 2:1 Cannot extend non-interface type \"Query\".")]
    public void What_is_referred_to_is_defined(string sdl, string problems) => Assert.Equal(problems.Split('|'), Problems.Of(Query + sdl));

    [Theory]
    [InlineData("type A @depricated { b: Int }", "2:8 Unknown directive \"@depricated\". Did you mean \"@deprecated\"?")]
    [InlineData("type A @deprecated { b: Int }", "2:8 Directive \"@deprecated\" may not be used on OBJECT.")]
    [InlineData("type A { b: Int @deprecated @deprecated }", "2:17 2:29 The directive \"@deprecated\" can only be used once at this location.")]
    [InlineData("scalar S @specifiedBy(url: \"\")\nextend scalar S @specifiedBy(url: \"\")", "2:10 3:17 The directive \"@specifiedBy\" can only be used once at this location.")]
    [InlineData("scalar S @specifiedBy", "2:10 Argument \"@specifiedBy(url:)\" of type \"String!\" is required, but it was not provided.")]
    [InlineData("scalar S @specifiedBy(url: \"\", ulr: 1)", "2:32 Unknown argument \"ulr\" on directive \"@specifiedBy\". Did you mean \"url\"?")]
    [InlineData("scalar S @specifiedBy(url: \"\", url: \"\")", "2:23 2:32 There can be only one argument named \"url\".")]
    [InlineData("scalar S @specifiedBy(url: null)", "2:28 Argument \"@specifiedBy(url:)\" has invalid value: Expected value of non-null type \"String!\" not to be null.")]
    [InlineData("type A { b: Int @deprecated(reason: 5) }", "2:37 Argument \"@deprecated(reason:)\" has invalid value: String cannot represent a non string value: 5")]
    public void Directives_are_applied_as_they_are_defined(string sdl, string problems) => Assert.Equal(problems.Split('|'), Problems.Of(Query + sdl));

    [Fact]
    public void A_repeatable_directive_may_be_repeated() =>
        Assert.Equal(2, SchemaBuilder.Build(Query + "directive @d(a: Int) repeatable on OBJECT type A @d(a: 1) @d(a: 2) { b: Int }").Types["A"].Directives.Count);

    [Theory]
    [InlineData("directive @d(a: Int @d) on ARGUMENT_DEFINITION", "d")]
    [InlineData("directive @d(a: I) on INPUT_FIELD_DEFINITION\ninput I { b: [J] }\ninput J { c: Int @d }", "d")]
    [InlineData("directive @d(a: S) on SCALAR\nscalar S @d", "d")]
    [InlineData("directive @d(a: E) on ENUM_VALUE\nenum E { A @d }", "d")]
    public void A_directive_is_no_part_of_its_own_definition(string sdl, string name) =>
        Assert.Equal(
            [$"2:1 Directive @{name} must not be used in its own definition, on its arguments or on what their types are made of."],
            Problems.Of(Query + sdl));

    [Theory]
    [InlineData("__A", "type __A { b: Int }", "2:1")]
    [InlineData("__b", "type A { __b: Int }", "2:10")]
    [InlineData("__c", "type A { b(__c: Int): Int }", "2:12")]
    [InlineData("__E", "enum A { __E }", "2:10")]
    [InlineData("__d", "directive @__d on FIELD", "2:1")]
    [InlineData("__i", "input A { __i: Int }", "2:11")]
    public void Two_underscores_in_front_are_for_introspection(string name, string sdl, string at) =>
        Assert.Equal([$"{at} Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection."], Problems.Of(Query + sdl));

    [Fact]
    public void All_problems_are_told_at_once_in_the_order_of_the_text()
    {
        var refused = Assert.Throws<SchemaException>(() => SchemaBuilder.Build(
            """
            type Query {
              a: Itn
              a: Int @depricated
              b(__c: Query): Input
            }
            type Empty
            input Input { d: Int! = null }
            """));

        Assert.Equal(
            """
            The schema is not valid:
            - 2:3: Field "Query.a" can only be defined once.
            - 2:6: Unknown type "Itn". Did you mean "Int" or "ID"?
            - 3:10: Unknown directive "@depricated". Did you mean "@deprecated"?
            - 4:5: Name "__c" must not begin with "__", which is reserved by GraphQL introspection.
            - 4:10: The type of Query.b(__c:) must be Input Type but got: Query.
            - 4:18: The type of Query.b must be Output Type but got: Input.
            - 6:1: Type Empty must define one or more fields.
            - 7:25: Input.d has invalid default value: Expected value of non-null type "Int!" not to be null.
            """,
            refused.Message);
        Assert.Equal("KnownTypeNames", refused.Errors[1].Rule);
    }
}
