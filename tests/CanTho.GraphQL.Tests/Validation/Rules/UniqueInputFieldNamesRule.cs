namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness</summary>
public sealed class UniqueInputFieldNamesRule : RuleTests
{
    [Fact]
    public void Allows_one_name_in_different_objects() => Allows("""
        { arguments { filter(filter: { least: 1, either: { least: 1, either: { least: 1 } } }) other: filter(filter: { least: 1 }) } }
        """);

    [Fact]
    public void Refuses_the_same_name_again_at_any_depth() => Refuses(
        """
        query ($default: Filter = { least: 1, least: 2 }) {
          arguments { filter(filter: { least: 1, either: { most: 1, most: 2 }, least: 3, least: 4 }) }
        }
        """,
        """1:29 1:39 There can be only one input field named "least".""",
        """2:32 2:72 There can be only one input field named "least".""",
        """2:32 2:82 There can be only one input field named "least".""",
        """2:52 2:61 There can be only one input field named "most".""");

    [Fact]
    public void Refuses_it_in_objects_of_no_known_type() => Refuses(
        "{ arguments { anything(value: [{ a: 1, a: 1 }]) } }",
        """1:34 1:40 There can be only one input field named "a".""");
}
