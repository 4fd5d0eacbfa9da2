namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>
/// Spec: https://spec.graphql.org/September2025/#sec-Directives-Are-Defined and #sec-Directives-Are-in-Valid-Locations
/// </summary>
public sealed class KnownDirectivesRule : RuleTests
{
    [Fact]
    public void Allows_every_directive_at_its_place() => Allows("""
        query ($x: Boolean @onVariableDefinition) @onQuery {
          dog @onField @skip(if: false) {
            ...Name @onFragmentSpread @include(if: true)
            ... @onInlineFragment { name @onField }
          }
        }
        mutation @onMutation { rename(name: "Fido") { name } }
        subscription @onSubscription { barked { name } }
        fragment Name on Dog @onFragmentDefinition { name }
        """);

    [Fact]
    public void Refuses_directives_that_are_not_defined() => Refuses(
        "{ dog @unknown(really: true) { name @unknown } }",
        """1:7 Unknown directive "@unknown".""",
        """1:37 Unknown directive "@unknown".""");

    [Fact]
    public void Refuses_a_directive_at_a_place_that_it_is_not_for() => Refuses(
        """
        query ($x: Boolean @onQuery) @skip(if: $x) {
          dog @onQuery {
            ...Name @onQuery
            ... @onQuery { name }
          }
        }
        mutation @onQuery { rename(name: "Fido") { name } }
        subscription @onQuery { barked { name } }
        fragment Name on Dog @onQuery { name }
        """,
        """1:20 Directive "@onQuery" may not be used on VARIABLE_DEFINITION.""",
        """1:30 Directive "@skip" may not be used on QUERY.""",
        """2:7 Directive "@onQuery" may not be used on FIELD.""",
        """3:13 Directive "@onQuery" may not be used on FRAGMENT_SPREAD.""",
        """4:9 Directive "@onQuery" may not be used on INLINE_FRAGMENT.""",
        """7:10 Directive "@onQuery" may not be used on MUTATION.""",
        """8:14 Directive "@onQuery" may not be used on SUBSCRIPTION.""",
        """9:22 Directive "@onQuery" may not be used on FRAGMENT_DEFINITION.""");
}
