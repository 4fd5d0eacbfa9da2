namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Required-Arguments</summary>
public sealed class ProvidedRequiredArgumentsRule : RuleTests
{
    [Fact]
    public void Allows_optional_arguments_given_or_not() => Allows("""
        fragment Optional on Arguments {
          given: boolean(value: true)
          missing: boolean
          withDefault: nonNullBooleanWithDefault
        }
        """);

    [Fact]
    public void Allows_required_arguments_given() =>
        Allows("""fragment Required on Arguments { nonNullBoolean(value: true) two(y: 1, x: 2) @tag(name: "a") }""");

    [Fact]
    public void Leaves_null_to_the_rule_on_values() => Allows("fragment Null on Arguments { nonNullBoolean(value: null) }");

    [Fact]
    public void Ignores_unknown_fields_and_directives() => Allows("{ dog { sing @louder } }");

    [Fact]
    public void Refuses_a_field_without_them() => Refuses(
        "fragment Missing on Arguments { nonNullBoolean two(y: 1) none: two }",
        """1:33 Argument "Arguments.nonNullBoolean(value:)" of type "Boolean!" is required, but it was not provided.""",
        """1:48 Argument "Arguments.two(x:)" of type "Int!" is required, but it was not provided.""",
        """1:58 Argument "Arguments.two(x:)" of type "Int!" is required, but it was not provided.""",
        """1:58 Argument "Arguments.two(y:)" of type "Int!" is required, but it was not provided.""");

    [Fact]
    public void Refuses_a_directive_without_them() => Refuses(
        "{ dog { name @include barkVolume @tag(colour: BLUE) } }",
        """1:14 Argument "@include(if:)" of type "Boolean!" is required, but it was not provided.""",
        """1:34 Argument "@tag(name:)" of type "String!" is required, but it was not provided.""");
}
