namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Variable-Uniqueness</summary>
public sealed class UniqueVariableNamesRule : RuleTests
{
    [Fact]
    public void Allows_one_name_in_different_operations() => Allows("""
        query A($atHome: Boolean) { ...Trained }
        query B($atHome: Boolean, $other: Int) { ...Trained }
        fragment Trained on Query { dog { isTrained(atHome: $atHome) } }
        """);

    [Fact]
    public void Refuses_it_again_in_one_operation_whatever_the_type() => Refuses(
        "query Trained($atHome: Boolean, $x: Int, $atHome: Boolean, $atHome: Int) { dog { isTrained(atHome: $atHome) } }",
        """1:16 1:43 1:61 There can be only one variable named "$atHome".""");
}
