using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Operation-Type-Existence</summary>
public sealed class KnownOperationTypesRule : RuleTests
{
    [Fact]
    public void Allows_what_the_schema_has_a_root_type_for() => Allows("""
        query { dog { name } }
        mutation { rename(name: "Fido") { name } }
        subscription { barked { name } }
        """);

    [Fact]
    public void Refuses_what_it_has_none_for() => Refuses(
        """
        query { now }
        mutation { now }
        subscription { now }
        """,
        Options,
        SchemaBuilder.Build("type Query { now: Int }"),
        "2:1 The mutation operation is not supported by the schema.",
        "3:1 The subscription operation is not supported by the schema.");
}
