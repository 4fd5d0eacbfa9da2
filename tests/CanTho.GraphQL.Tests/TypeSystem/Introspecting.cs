using CanTho.GraphQL.Tests.Execution;

namespace CanTho.GraphQL.Tests.TypeSystem;

public sealed class Introspecting
{
    private readonly Answers _answers = new(
        """
        "What the office knows"
        schema { query: Query mutation: Change }
        type Query { a(b: [I!]! = [{ c: "d" }], e: Int @deprecated(reason: "f")): N old: U @deprecated }
        type Change { a: Date }
        interface N { id: ID! }
        type P implements N { id: ID! }
        type R implements N { id: ID! }
        union U = R | P
        enum E { X Y @deprecated(reason: "z") }
        input I { "The c" c: String e: E = X old: Int @deprecated }
        input One @oneOf { a: ID b: ID }
        scalar Date @specifiedBy(url: "https://example.org/date")
        directive @mark(with: One, old: Int @deprecated) repeatable on FIELD | FIELD_DEFINITION
        """);

    [Fact]
    public async Task The_schema_tells_its_roots() =>
        Assert.Equal(
            """{"data":{"__schema":{"description":"What the office knows","queryType":{"name":"Query"},"mutationType":{"name":"Change"},"subscriptionType":null}}}""",
            await _answers.To("{ __schema { description queryType { name } mutationType { name } subscriptionType { name } } }"));

    [Fact]
    public async Task Types_are_listed_as_defined_then_the_built_in_ones_in_use() =>
        Assert.Equal(
            """{"data":{"__schema":{"types":["""
            + string.Join(',', "Query Change N P R U E I One Date String Int Boolean ID __Schema __Type __TypeKind __Field __InputValue __EnumValue __Directive __DirectiveLocation"
                .Split(' ').Select(name => $$"""{"name":"{{name}}"}"""))
            + "]}}}",
            await _answers.To("{ __schema { types { name } } }"));

    [Fact]
    public async Task A_built_in_scalar_that_nothing_uses_is_not_there() =>
        Assert.Equal(
            """{"data":{"float":null,"int":{"name":"Int"},"none":null}}""",
            await _answers.To("""{ float: __type(name: "Float") { name } int: __type(name: "Int") { name } none: __type(name: "None") { name } }"""));

    [Fact]
    public async Task Deprecated_elements_are_shown_only_when_asked_for() =>
        Assert.Equal(
            """{"data":{"q":{"fields":[{"name":"a","args":[{"name":"b"}]}],"all":[{"name":"a","isDeprecated":false,"deprecationReason":null,"args":[{"name":"b","deprecationReason":null},{"name":"e","deprecationReason":"f"}]},{"name":"old","isDeprecated":true,"deprecationReason":"No longer supported","args":[]}]},"e":{"enumValues":[{"name":"X"}],"all":[{"name":"X","isDeprecated":false},{"name":"Y","isDeprecated":true}]},"i":{"inputFields":[{"name":"c"},{"name":"e"}],"all":[{"name":"c"},{"name":"e"},{"name":"old"}]}}}""",
            await _answers.To(
                """
                {
                  q: __type(name: "Query") {
                    fields { name args { name } }
                    all: fields(includeDeprecated: true) { name isDeprecated deprecationReason args(includeDeprecated: true) { name deprecationReason } }
                  }
                  e: __type(name: "E") { enumValues { name } all: enumValues(includeDeprecated: true) { name isDeprecated } }
                  i: __type(name: "I") { inputFields { name } all: inputFields(includeDeprecated: true) { name } }
                }
                """));

    [Fact]
    public async Task Types_are_told_with_their_wrappers_and_defaults_as_literals() =>
        Assert.Equal(
            """{"data":{"__type":{"fields":[{"type":{"kind":"INTERFACE","name":"N","ofType":null},"args":[{"name":"b","description":null,"defaultValue":"[{ c: \"d\" }]","type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","name":null,"ofType":{"kind":"INPUT_OBJECT","name":"I"}}}}}]}]},"i":{"inputFields":[{"description":"The c","defaultValue":null},{"description":null,"defaultValue":"X"}]}}}""",
            await _answers.To(
                """
                {
                  __type(name: "Query") {
                    fields {
                      type { kind name ofType { name } }
                      args { name description defaultValue type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }
                    }
                  }
                  i: __type(name: "I") { inputFields { description defaultValue } }
                }
                """));

    [Fact]
    public async Task Each_kind_answers_for_what_it_has_and_null_for_the_rest() =>
        Assert.Equal(
            """{"data":{"n":{"kind":"INTERFACE","possibleTypes":[{"name":"P"},{"name":"R"}],"interfaces":[],"isOneOf":null},"u":{"kind":"UNION","possibleTypes":[{"name":"R"},{"name":"P"}],"interfaces":null,"isOneOf":null},"p":{"kind":"OBJECT","possibleTypes":null,"interfaces":[{"name":"N"}],"isOneOf":null},"s":{"kind":"SCALAR","specifiedByURL":"https://example.org/date","fields":null,"enumValues":null,"inputFields":null},"one":{"kind":"INPUT_OBJECT","isOneOf":true},"i":{"kind":"INPUT_OBJECT","isOneOf":false},"e":{"kind":"ENUM","fields":null}}}""",
            await _answers.To(
                """
                {
                  n: __type(name: "N") { kind possibleTypes { name } interfaces { name } isOneOf }
                  u: __type(name: "U") { kind possibleTypes { name } interfaces { name } isOneOf }
                  p: __type(name: "P") { kind possibleTypes { name } interfaces { name } isOneOf }
                  s: __type(name: "Date") { kind specifiedByURL fields { name } enumValues { name } inputFields { name } }
                  one: __type(name: "One") { kind isOneOf }
                  i: __type(name: "I") { kind isOneOf }
                  e: __type(name: "E") { kind fields { name } }
                }
                """));

    [Fact]
    public async Task Directives_tell_where_they_may_stand() =>
        Assert.Equal(
            """{"data":{"__schema":{"directives":[{"name":"mark","isRepeatable":true,"locations":["FIELD","FIELD_DEFINITION"],"args":[{"name":"with"}],"all":[{"name":"with"},{"name":"old"}]},{"name":"include","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if"}],"all":[{"name":"if"}]},{"name":"skip","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if"}],"all":[{"name":"if"}]},{"name":"deprecated","isRepeatable":false,"locations":["FIELD_DEFINITION","ARGUMENT_DEFINITION","INPUT_FIELD_DEFINITION","ENUM_VALUE"],"args":[{"name":"reason"}],"all":[{"name":"reason"}]},{"name":"specifiedBy","isRepeatable":false,"locations":["SCALAR"],"args":[{"name":"url"}],"all":[{"name":"url"}]},{"name":"oneOf","isRepeatable":false,"locations":["INPUT_OBJECT"],"args":[],"all":[]}]}}}""",
            await _answers.To("{ __schema { directives { name isRepeatable locations args { name } all: args(includeDeprecated: true) { name } } } }"));

    [Fact]
    public async Task Introspection_describes_itself() =>
        Assert.Equal(
            """{"data":{"__typename":"Query","__schema":{"__typename":"__Schema"},"__type":{"description":"What kind of type a `__Type` is."}}}""",
            await _answers.To("""{ __typename __schema { __typename } __type(name: "__TypeKind") { description } }"""));
}
