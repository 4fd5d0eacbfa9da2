namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined</summary>
public sealed class NoUndefinedVariablesRule : RuleTests
{
    [Fact]
    public void Allows_variables_that_every_operation_around_them_defines() => Allows("""
        query A($atHome: Boolean) { dog { isTrained(atHome: $atHome) ...Outer } }
        query B($atHome: Boolean) { dog { ...Trained } }
        fragment Outer on Dog { ...Trained }
        fragment Trained on Dog { isTrained(atHome: $atHome) }
        """);

    [Fact]
    public void Leaves_fragments_that_no_operation_reaches_alone() => Allows("fragment Trained on Dog { isTrained(atHome: $atHome) }");

    [Fact]
    public void Refuses_one_that_the_operation_does_not_define() => Refuses(
        """
        query Trained { dog { isTrained(atHome: $atHome) } }
        """,
        """1:41 1:1 Variable "$atHome" is not defined by operation "Trained".""");

    [Fact]
    public void Refuses_it_in_an_operation_without_a_name_in_lists_objects_and_directives() => Refuses(
        "{ arguments { list(values: [$a]) filter(filter: { least: 1, either: { least: $b } }) int @include(if: $c) } }",
        """1:29 1:1 Variable "$a" is not defined.""",
        """1:78 1:1 Variable "$b" is not defined.""",
        """1:103 1:1 Variable "$c" is not defined.""");

    [Fact]
    public void Refuses_it_in_fragments_however_far() => Refuses(
        """
        query Trained { dog { ...Outer } }
        fragment Outer on Dog { ...Trained }
        fragment Trained on Dog { isTrained(atHome: $atHome) }
        """,
        """3:45 1:1 Variable "$atHome" is not defined by operation "Trained".""");

    [Fact]
    public void Refuses_it_for_that_operation_alone_that_does_not_define_it() => Refuses(
        """
        query One($atHome: Boolean) { dog { ...Trained } }
        query Two { dog { ...Trained } }
        fragment Trained on Dog { isTrained(atHome: $atHome) }
        """,
        """3:45 2:1 Variable "$atHome" is not defined by operation "Two".""");
}
