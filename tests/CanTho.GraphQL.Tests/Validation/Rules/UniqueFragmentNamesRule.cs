namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness</summary>
public sealed class UniqueFragmentNamesRule : RuleTests
{
    [Fact]
    public void Allows_different_names_and_inline_fragments() => Allows("""
        { dog { ...One ...Two ... on Dog { name } ... on Dog { name } } }
        fragment One on Dog { name }
        fragment Two on Dog { owner { name } }
        """);

    [Fact]
    public void Refuses_the_same_name_again() => Refuses(
        """
        { dog { ...One } }
        fragment One on Dog { name }
        fragment One on Dog { owner { name } }
        fragment One on Cat { name }
        """,
        """2:10 3:10 There can be only one fragment named "One".""",
        """2:10 4:10 There can be only one fragment named "One".""");
}
