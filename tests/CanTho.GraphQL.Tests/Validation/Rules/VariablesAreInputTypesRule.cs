namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types</summary>
public sealed class VariablesAreInputTypesRule : RuleTests
{
    [Fact]
    public void Allows_scalars_enums_input_objects_and_lists_of_them() =>
        Allows("query ($a: Boolean, $b: Colour!, $c: Filter, $d: [[Boolean!]]!) { dog { name } }");

    [Fact]
    public void Ignores_unknown_types() => Allows("query ($cow: Cow) { dog { name } }");

    [Fact]
    public void Refuses_objects_interfaces_unions_and_lists_of_them() => Refuses(
        "query ($cat: Cat, $dog: Dog!, $pets: [Pet], $any: CatOrDog) { dog { name } }",
        """1:14 Variable "$cat" cannot be non-input type "Cat".""",
        """1:25 Variable "$dog" cannot be non-input type "Dog!".""",
        """1:38 Variable "$pets" cannot be non-input type "[Pet]".""",
        """1:51 Variable "$any" cannot be non-input type "CatOrDog".""");
}
