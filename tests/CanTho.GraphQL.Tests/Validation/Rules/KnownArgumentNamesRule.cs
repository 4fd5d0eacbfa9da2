namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Argument-Names</summary>
public sealed class KnownArgumentNamesRule : RuleTests
{
    [Fact]
    public void Allows_arguments_that_are_defined_in_any_order() => Allows("""
        fragment OnDog on Dog { knows(trick: SIT) isTrained(atHome: true) @include(if: true) }
        fragment OnArguments on Arguments { a: two(x: 1, y: 2) b: two(y: 2, x: 1) }
        """);

    [Fact]
    public void Ignores_arguments_of_unknown_fields_and_directives() => Allows("""
        { dog { sing(song: "la") name @louder(than: 3) } }
        """);

    [Fact]
    public void Refuses_an_argument_that_the_field_does_not_have() => Refuses(
        "fragment OnDog on Dog { knows(command: SIT) isTrained(atHom: true) }",
        """1:31 Unknown argument "command" on field "Dog.knows".""",
        """1:55 Unknown argument "atHom" on field "Dog.isTrained". Did you mean "atHome"?""");

    [Fact]
    public void Refuses_an_argument_that_the_directive_does_not_have() => Refuses(
        """
        fragment OnDog on Dog {
          isTrained(atHome: true) @include(unless: false)
          knows(trick: SIT) @tag(name: "a", color: RED)
        }
        """,
        """2:36 Unknown argument "unless" on directive "@include".""",
        """3:37 Unknown argument "color" on directive "@tag". Did you mean "colour"?""");
}
