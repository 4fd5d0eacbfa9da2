namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types</summary>
public sealed class FragmentsOnCompositeTypesRule : RuleTests
{
    [Fact]
    public void Allows_objects_interfaces_unions_and_no_condition() => Allows("""
        fragment OnObject on Dog { ... on Pet { name } }
        fragment OnInterface on Pet { ... { name } }
        fragment OnUnion on CatOrDog { ... on Dog { name } }
        """);

    [Fact]
    public void Ignores_unknown_types() => Allows("fragment OnUnknown on Cow { ... on Calf { name } }");

    [Fact]
    public void Refuses_scalars_enums_and_input_objects() => Refuses(
        """
        fragment OnScalar on Int { something }
        fragment OnEnum on Colour { something }
        fragment OnInput on Filter { something }
        fragment Inline on Dog { ... on Boolean { something } }
        """,
        """1:22 Fragment "OnScalar" cannot condition on non composite type "Int".""",
        """2:20 Fragment "OnEnum" cannot condition on non composite type "Colour".""",
        """3:21 Fragment "OnInput" cannot condition on non composite type "Filter".""",
        """4:33 Fragment cannot condition on non composite type "Boolean".""");
}
