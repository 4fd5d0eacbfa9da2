namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined</summary>
public sealed class KnownFragmentNamesRule : RuleTests
{
    [Fact]
    public void Allows_fragments_of_the_document() => Allows("""
        { dog { ...One } }
        fragment One on Dog { ...Two }
        fragment Two on Dog { name }
        """);

    [Fact]
    public void Refuses_others_wherever_they_are_spread() => Refuses(
        """
        { dog { ...Undefined ... { ...One } } }
        fragment One on Dog { ...Missing }
        """,
        """1:12 Unknown fragment "Undefined".""",
        """2:26 Unknown fragment "Missing".""");
}
