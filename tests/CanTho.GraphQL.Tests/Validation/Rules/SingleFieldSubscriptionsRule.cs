using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Single-Root-Field</summary>
public sealed class SingleFieldSubscriptionsRule : RuleTests
{
    [Fact]
    public void Allows_one_field() => Allows("subscription Barks { barked { name nickname } }");

    [Fact]
    public void Allows_one_field_in_a_fragment() => Allows("""
        subscription Barks { ...Bark }
        fragment Bark on Subscription { barked { name nickname } }
        """);

    [Fact]
    public void Allows_the_same_field_twice() => Allows("""
        subscription Barks { barked { name } ...Bark }
        fragment Bark on Subscription { barked { nickname } }
        """);

    [Fact]
    public void Allows_queries_any_number_of_fields() => Allows("{ dog { name } cat { name } __typename }");

    [Fact]
    public void Allows_conditions_below_the_root() => Allows("subscription ($x: Boolean!) { barked { name @skip(if: $x) } }");

    [Fact]
    public void Allows_fragments_that_do_not_apply_to_hold_anything() => Allows("""
        subscription Barks { barked { name } ... on Query { dog { name } } ...Meow }
        fragment Meow on Dog { meowed }
        """);

    [Fact]
    public void Refuses_a_second_field() => Refuses(
        """
        subscription Noises {
          barked { name }
          meowed { name }
          loud: meowed { name }
        }
        """,
        """3:3 4:3 Subscription "Noises" must select only one top level field.""");

    [Fact]
    public void Refuses_a_second_field_in_fragments() => Refuses(
        """
        subscription {
          ... { barked { name } }
          ...Both
        }
        fragment Both on Subscription {
          barked { nickname }
          ...Meow
        }
        fragment Meow on Subscription {
          meowed { name }
          ...Both
        }
        """,
        "10:3 Anonymous Subscription must select only one top level field.");

    [Fact]
    public void Refuses_a_field_of_introspection() => Refuses(
        "subscription Nothing { __typename }",
        """1:24 Subscription "Nothing" must not select an introspection top level field.""");

    [Fact]
    public void Refuses_a_field_of_introspection_under_another_name_beside_a_field() => Refuses(
        """
        subscription {
          barked { name }
          type: __typename
        }
        """,
        "3:3 Anonymous Subscription must select only one top level field.",
        "3:3 Anonymous Subscription must not select an introspection top level field.");

    [Fact]
    public void Refuses_conditions_at_the_root() => Refuses(
        """
        subscription Maybe($x: Boolean!) {
          barked @skip(if: $x) { name }
          ... @include(if: $x) { meowed { name } }
          ...Rest @include(if: $x)
        }
        fragment Rest on Subscription { barked { name } }
        """,
        """2:10 3:7 4:11 Subscription "Maybe" must not use `@skip` or `@include` directives in the top level selection.""");

    [Fact]
    public void Does_not_look_into_what_is_conditional_already() => Refuses(
        "subscription ($x: Boolean!) { ... @include(if: $x) { barked @skip(if: $x) { name } } }",
        "1:35 Anonymous Subscription must not use `@skip` or `@include` directives in the top level selection.");

    [Fact]
    public void Refuses_no_field_at_all() => Refuses(
        """
        subscription Nothing { ...Nowhere ... on Query { dog { name } } }
        """,
        """1:22 Subscription "Nothing" must select one top level field.""");

    [Fact]
    public void Leaves_subscriptions_to_another_rule_where_the_schema_has_none() =>
        Refuses("subscription { a b }", Options, SchemaBuilder.Build("type Query { now: Int }"));
}
