using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Validation.Limits;

public sealed class MaxDepthRule : LimitTests
{
    private static readonly ValidationLimits Three = new() { Depth = 3, IntrospectionDepth = 4 };

    [Fact]
    public void Allows_as_many_fields_within_fields_as_the_limit_says() =>
        Allows("{ dog { mother { name } mother { nickname } } }", Three);

    [Fact]
    public void Refuses_one_more_in_each_operation_that_has_it() => Refuses(
        """
        query A { dog { mother { mother { name } } } }
        query B { dog { name } }
        query C { dog { mother { mother { mother { name } } } } }
        """,
        Three,
        "1:1 The operation nests fields 4 deep; the limit is 3.",
        "3:1 The operation nests fields 5 deep; the limit is 3.");

    [Fact]
    public void Looks_through_fragments_in_whatever_order_they_are_written() => Refuses(
        """
        fragment Inner on Dog { mother { name } }
        { dog { ...Outer } }
        fragment Outer on Dog { ... { ... on Dog { mother { ...Inner } } } }
        """,
        Three,
        "2:1 The operation nests fields 4 deep; the limit is 3.");

    [Fact]
    public void Counts_introspection_apart() =>
        Allows("{ __schema { queryType { fields { name } } } dog { mother { name } } }", Three);

    [Fact]
    public void Refuses_introspection_beyond_its_own_limit_through_fragments_too() => Refuses(
        """
        { ...Start }
        fragment Start on Query { __type(name: "Dog") { ...Type } }
        fragment Type on __Type { ofType { ofType { ofType { name } } } }
        """,
        Three,
        "1:1 The operation nests fields of introspection 5 deep; the limit is 4.");

    [Theory]
    [InlineData("query __schema { dog { mother { mother { name } } } }")]
    [InlineData("query A { __schema: dog { mother { mother { name } } } }")]
    [InlineData("query A { ...__schema } fragment __schema on Query { dog { mother { mother { name } } } }")]
    public void Takes_no_ones_word_for_being_introspection(string document) =>
        Refuses(document, Three, "1:1 The operation nests fields 4 deep; the limit is 3.");

    [Fact]
    public void Allows_fifteen_unless_told_otherwise()
    {
        Allows(Nested(15), new ValidationLimits());
        Refuses(Nested(16), new ValidationLimits(), "1:1 The operation nests fields 16 deep; the limit is 15.");
    }

    /// <summary>As graphql-js's getIntrospectionQuery nests it: nine levels of <c>ofType</c>, for [[[[T!]!]!]!].</summary>
    [Fact]
    public void Allows_the_introspection_query_that_clients_send_by_default() => Allows(
        $$"""
        {
          __schema {
            queryType { name }
            types {
              name
              fields(includeDeprecated: true) { name args(includeDeprecated: true) { ...Input } type { ...Reference } }
              inputFields(includeDeprecated: true) { ...Input }
              interfaces { ...Reference }
              enumValues(includeDeprecated: true) { name }
              possibleTypes { ...Reference }
            }
            directives { name args(includeDeprecated: true) { ...Input } }
          }
        }
        fragment Input on __InputValue { name type { ...Reference } defaultValue }
        fragment Reference on __Type { kind name {{Hostile.Repeat("ofType { kind name ", 9)}}{{new string('}', 9)}} }
        """,
        new ValidationLimits());

    private static string Nested(int depth) =>
        $"{{ dog {{ {string.Concat(Enumerable.Repeat("mother { ", depth - 2))} name {new string('}', depth)}";
}
