namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles</summary>
public sealed class NoFragmentCyclesRule : RuleTests
{
    [Fact]
    public void Allows_a_fragment_to_be_reached_twice() => Allows("""
        { dog { ...One ...Two } }
        fragment One on Dog { ...Three }
        fragment Two on Dog { ...Three ...Three }
        fragment Three on Dog { name }
        """);

    [Fact]
    public void Leaves_unknown_fragments_to_another_rule() => Allows("fragment One on Dog { ...Nowhere }");

    [Fact]
    public void Refuses_a_fragment_that_spreads_itself() => Refuses(
        """
        fragment Self on Human { relatives { ... on Human { ...Self } } }
        """,
        """1:53 Cannot spread fragment "Self" within itself.""");

    [Fact]
    public void Refuses_two_that_spread_each_other() => Refuses(
        """
        { dog { ...Name } }
        fragment Name on Dog { name ...Volume }
        fragment Volume on Dog { barkVolume ...Name }
        """,
        """2:29 3:37 Cannot spread fragment "Name" within itself via "Volume".""");

    [Fact]
    public void Refuses_a_circle_through_the_data() => Refuses(
        """
        { dog { ...OfDog } }
        fragment OfDog on Dog { name owner { ...OfOwner } }
        fragment OfOwner on Human { name pets { ...OfDog } }
        """,
        """2:38 3:41 Cannot spread fragment "OfDog" within itself via "OfOwner".""");

    [Fact]
    public void Names_every_circle_through_a_fragment_once() => Refuses(
        """
        fragment A on Dog { ...B ...C }
        fragment B on Dog { ...A ...B }
        fragment C on Dog { ...B ...D }
        fragment D on Dog { ...C }
        """,
        """1:21 2:21 Cannot spread fragment "A" within itself via "B".""",
        """2:26 Cannot spread fragment "B" within itself.""",
        """3:26 4:21 Cannot spread fragment "C" within itself via "D".""");

    [Fact]
    public void Finds_a_circle_that_does_not_begin_at_the_first_fragment() => Refuses(
        """
        fragment Stem on Dog { ...A }
        fragment A on Dog { ...B }
        fragment B on Dog { ...C }
        fragment C on Dog { ...A }
        """,
        """2:21 3:21 4:21 Cannot spread fragment "A" within itself via "B", "C".""");
}
