namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation</summary>
public sealed class LoneAnonymousOperationRule : RuleTests
{
    [Fact]
    public void Allows_one_without_a_name() => Allows("""
        { dog { ...Name } }
        fragment Name on Dog { name }
        """);

    [Fact]
    public void Allows_many_with_names() => Allows("""
        query dogName { dog { name } }
        query catName { cat { name } }
        """);

    [Fact]
    public void Refuses_one_without_a_name_beside_one_with() => Refuses(
        """
        { dog { name } }
        query ownerName { dog { owner { name } } }
        """,
        "1:1 This anonymous operation must be the only defined operation.");

    [Fact]
    public void Refuses_each_of_two_without_names() => Refuses(
        """
        { dog { name } }
        subscription { barked { name } }
        """,
        "1:1 This anonymous operation must be the only defined operation.",
        "2:1 This anonymous operation must be the only defined operation.");
}
