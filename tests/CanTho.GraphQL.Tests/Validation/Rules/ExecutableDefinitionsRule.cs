namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Executable-Definitions</summary>
public sealed class ExecutableDefinitionsRule : RuleTests
{
    [Fact]
    public void Allows_operations_and_fragments() => Allows("""
        query Name { dog { ...Name } }
        fragment Name on Dog { name }
        """);

    [Fact]
    public void Refuses_definitions_and_extensions_of_types() => Refuses(
        """
        query Name { dog { name } }
        type Cow { name: String }
        extend type Dog { colour: String }
        """,
        """2:1 The "Cow" definition is not executable.""",
        """3:1 The "Dog" definition is not executable.""");

    [Fact]
    public void Refuses_a_schema_and_a_directive() => Refuses(
        """
        query Name { dog { name } }
        schema { query: Query }
        extend schema @onQuery
        directive @moo on FIELD
        """,
        "2:1 The schema definition is not executable.",
        "3:1 The schema definition is not executable.",
        """4:1 The "moo" definition is not executable.""");
}
