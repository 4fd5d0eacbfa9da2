namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness</summary>
public sealed class UniqueOperationNamesRule : RuleTests
{
    [Fact]
    public void Allows_different_names_and_none() => Allows("""
        query dogName { dog { name } }
        query ownerName { dog { owner { name } } }
        { cat { name } }
        { cat { nickname } }
        """);

    [Fact]
    public void Allows_a_fragment_with_the_name_of_an_operation() => Allows("""
        query dogName { dog { ...dogName } }
        fragment dogName on Dog { name }
        """);

    [Fact]
    public void Refuses_the_same_name_again() => Refuses(
        """
        query dogName { dog { name } }
        query dogName { dog { owner { name } } }
        query dogName { dog { nickname } }
        """,
        """1:7 2:7 There can be only one operation named "dogName".""",
        """1:7 3:7 There can be only one operation named "dogName".""");

    [Fact]
    public void Refuses_the_same_name_for_another_kind_of_operation() => Refuses(
        """
        query fido { dog { name } }
        mutation fido { rename(name: "Fido") { name } }
        """,
        """1:7 2:10 There can be only one operation named "fido".""");
}
