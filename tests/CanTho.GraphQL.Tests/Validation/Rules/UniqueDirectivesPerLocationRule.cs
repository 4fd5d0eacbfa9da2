namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location</summary>
public sealed class UniqueDirectivesPerLocationRule : RuleTests
{
    [Fact]
    public void Allows_one_directive_at_different_places() => Allows("""
        query ($x: Boolean = true, $y: Boolean = false) {
          dog @skip(if: $x) { name }
          dog @skip(if: $y) { nickname @skip(if: $x) }
        }
        """);

    [Fact]
    public void Allows_a_repeatable_one_again() => Allows("""{ dog { name @tag(name: "a") @tag(name: "b") @tag(name: "a") } }""");

    [Fact]
    public void Leaves_unknown_ones_to_another_rule() => Allows("{ dog { name @unknown @unknown } }");

    [Fact]
    public void Refuses_any_other_again_at_one_place() => Refuses(
        """
        query ($x: Boolean = true, $y: Boolean = false) @onQuery @onQuery {
          dog @skip(if: $x) @skip(if: $y) @skip(if: $x) { name }
        }
        """,
        """1:49 1:58 The directive "@onQuery" can only be used once at this location.""",
        """2:7 2:21 The directive "@skip" can only be used once at this location.""",
        """2:7 2:35 The directive "@skip" can only be used once at this location.""");
}
