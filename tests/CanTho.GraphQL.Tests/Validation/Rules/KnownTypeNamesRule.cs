namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence</summary>
public sealed class KnownTypeNamesRule : RuleTests
{
    [Fact]
    public void Allows_types_of_the_schema_of_the_language_and_of_introspection() => Allows("""
        query ($a: Filter, $b: [[Int!]!]!, $c: __TypeKind) { dog { ...Known ... on Dog { name } ... @include(if: true) { name } } }
        fragment Known on Pet { name }
        """);

    [Fact]
    public void Refuses_what_it_does_not_know_in_variables_and_in_both_kinds_of_fragments() => Refuses(
        """
        query ($a: [Filtre!]!) {
          dog { ... on Kennel { name } }
        }
        fragment Unknown on Dgo { name }
        """,
        """1:13 Unknown type "Filtre". Did you mean "Filter"?""",
        """2:16 Unknown type "Kennel".""",
        """4:21 Unknown type "Dgo". Did you mean "Dog"?""");
}
