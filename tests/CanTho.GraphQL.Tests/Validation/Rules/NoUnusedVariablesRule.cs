namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-All-Variables-Used</summary>
public sealed class NoUnusedVariablesRule : RuleTests
{
    [Fact]
    public void Allows_variables_used_in_the_operation_or_in_a_fragment_that_it_reaches() => Allows("""
        query Trained($atHome: Boolean, $skip: Boolean!, $name: String) @onQuery {
          dog @skip(if: $skip) { ...Outer }
          arguments { filter(filter: { least: 1, either: { least: 1, name: $name } }) }
        }
        fragment Outer on Dog { ...Trained }
        fragment Trained on Dog { isTrained(atHome: $atHome) }
        """);

    [Fact]
    public void Refuses_one_that_is_not_used() => Refuses(
        "query Unused($atHome: Boolean) { dog { isTrained } }",
        """1:14 Variable "$atHome" is never used in operation "Unused".""");

    [Fact]
    public void Refuses_it_in_an_operation_without_a_name() => Refuses(
        "query ($a: Int, $b: Int) { arguments { int(value: $a) } }",
        """1:17 Variable "$b" is never used.""");

    [Fact]
    public void Refuses_one_that_only_a_fragment_of_another_operation_uses() => Refuses(
        """
        query One($atHome: Boolean) { dog { ...Trained } }
        query Two($atHome: Boolean, $extra: Int) { dog { ...Plain } }
        fragment Trained on Dog { isTrained(atHome: $atHome) }
        fragment Plain on Dog { isTrained }
        """,
        """2:11 Variable "$atHome" is never used in operation "Two".""",
        """2:29 Variable "$extra" is never used in operation "Two".""");
}
