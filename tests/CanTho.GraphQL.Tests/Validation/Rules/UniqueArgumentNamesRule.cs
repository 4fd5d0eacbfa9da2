namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Argument-Uniqueness</summary>
public sealed class UniqueArgumentNamesRule : RuleTests
{
    [Fact]
    public void Allows_each_argument_once() => Allows("""
        { arguments { two(x: 1, y: 2) @tag(name: "a") @tag(name: "b") other: two(x: 1, y: 2) } }
        """);

    [Fact]
    public void Refuses_a_field_the_same_argument_again() => Refuses(
        "{ arguments { two(x: 1, y: 2, x: 3, x: 4) } }",
        """1:19 1:31 1:37 There can be only one argument named "x".""");

    [Fact]
    public void Refuses_a_directive_the_same_argument_again() => Refuses(
        """{ dog { name @tag(name: "a", name: "b") @skip(if: true, if: false) } }""",
        """1:19 1:30 There can be only one argument named "name".""",
        """1:47 1:57 There can be only one argument named "if".""");
}
