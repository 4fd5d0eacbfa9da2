namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections</summary>
public sealed class ScalarLeafsRule : RuleTests
{
    [Fact]
    public void Allows_scalars_and_enums_bare_and_objects_with_a_selection() => Allows("""
        fragment Leafs on Dog { barkVolume owner { name } }
        fragment Enums on Arguments { colour(value: RED) }
        """);

    [Fact]
    public void Refuses_a_selection_on_a_scalar() => Refuses(
        "fragment OnScalar on Dog { barkVolume { sinceWhen } }",
        """1:39 Field "barkVolume" must not have a selection since type "Int" has no subfields.""");

    [Fact]
    public void Refuses_a_selection_on_a_list_of_scalars_and_on_an_enum() => Refuses(
        "fragment OnLeafs on Arguments { nonNullBooleans(values: []) { truth } colour { hue } }",
        """1:61 Field "nonNullBooleans" must not have a selection since type "[Boolean]" has no subfields.""",
        """1:78 Field "colour" must not have a selection since type "Colour" has no subfields.""");

    [Fact]
    public void Refuses_objects_interfaces_and_unions_without_a_selection() => Refuses(
        """
        query Bare {
          human
          pet
          catOrDog
        }
        fragment Lists on Human { pets }
        """,
        """2:3 Field "human" of type "Human" must have a selection of subfields. Did you mean "human { ... }"?""",
        """3:3 Field "pet" of type "Pet" must have a selection of subfields. Did you mean "pet { ... }"?""",
        """4:3 Field "catOrDog" of type "CatOrDog" must have a selection of subfields. Did you mean "catOrDog { ... }"?""",
        """6:27 Field "pets" of type "[Pet!]" must have a selection of subfields. Did you mean "pets { ... }"?""");
}
