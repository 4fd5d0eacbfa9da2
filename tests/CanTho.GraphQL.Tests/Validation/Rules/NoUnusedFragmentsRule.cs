namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used</summary>
public sealed class NoUnusedFragmentsRule : RuleTests
{
    [Fact]
    public void Allows_fragments_that_some_operation_reaches() => Allows("""
        query A { dog { ...One } }
        query B { dog { owner { ... { ...Three } } } }
        fragment One on Dog { ...Two }
        fragment Two on Dog { name }
        fragment Three on Human { name }
        """);

    [Fact]
    public void Refuses_one_that_nothing_spreads() => Refuses(
        """
        fragment Name on Dog { name }
        { dog { name } }
        """,
        """1:1 Fragment "Name" is never used.""");

    [Fact]
    public void Refuses_those_that_only_each_other_spread() => Refuses(
        """
        { dog { name } }
        fragment One on Dog { ...Two }
        fragment Two on Dog { ...One }
        """,
        """2:1 Fragment "One" is never used.""",
        """3:1 Fragment "Two" is never used.""");
}
