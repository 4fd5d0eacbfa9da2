using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Field-Selection-Merging</summary>
public sealed class OverlappingFieldsCanBeMergedRule : RuleTests
{
    private const string Remedy = "Use different aliases on the fields to fetch both if this was intentional.";

    [Theory]
    [InlineData("fragment F on Dog { name name }")]
    [InlineData("fragment F on Dog { other: name other: name }")]
    [InlineData("fragment F on Dog { knows(trick: SIT) knows(trick: SIT) }")]
    [InlineData("fragment F on Dog { knows(trick: $trick) knows(trick: $trick) }")]
    [InlineData("fragment F on Dog { name @include(if: true) name @include(if: false) }")]
    [InlineData("fragment F on Arguments { two(x: 1, y: 2) two(y: 2, x: 1) }")]
    [InlineData("fragment F on Arguments { filter(filter: { least: 1, most: 2 }) filter(filter: { most: 2, least: 1 }) }")]
    [InlineData("fragment F on Dog { sits: knows(trick: SIT) rolls: knows(trick: ROLL) }")]
    [InlineData("fragment F on Dog { owner { name } ... { owner { iq } ... on Pet { owner { name } } } }")]
    public void Allows_the_same_field_with_the_same_arguments(string document) => Allows(document);

    [Theory]
    [InlineData("fragment F on Pet { ... on Dog { volume: barkVolume } ... on Cat { volume: meowVolume } }")]
    [InlineData("fragment F on Pet { ... on Dog { knows(trick: SIT) } ... on Cat { knows(game: CHASE) } }")]
    [InlineData("fragment F on Pet { ... on Dog { mother { x: name } } ... on Cat { mother { x: name(surname: true) } } }")]
    [InlineData("fragment F on Pet { ... on Dog { owner { x: name } } ... on Cat { owner { x: name(surname: true) } } }")]
    [InlineData("fragment F on Pet { ... on Dog { it: mother { name } } ... on Cat { it: owner { name } } }")]
    public void Allows_different_fields_of_one_shape_on_objects_that_never_meet(string document) => Allows(document);

    [Fact]
    public void Takes_fields_of_unknown_types_to_have_any_shape() =>
        Allows("fragment F on Pet { ... on Dog { x: sings } ... on Cat { x: name } ... on Human { x: sings } }");

    [Fact]
    public void Knows_the_object_through_inline_fragments_without_a_type() =>
        Allows("fragment F on Pet { ... on Dog { ... { x: barkVolume } } ... on Cat { ... @include(if: true) { x: meowVolume } } }");

    [Fact]
    public void Takes_unknown_types_to_meet_any_other() => Refuses(
        "fragment F on Dog { ... on Cow { name: milk } name }",
        $"""1:34 1:47 Fields "name" conflict because "milk" and "name" are different fields. {Remedy}""");

    [Fact]
    public void Refuses_two_fields_under_one_name() => Refuses(
        """
        fragment F on Dog {
          name: nickname
          name
        }
        """,
        $"""2:3 3:3 Fields "name" conflict because "nickname" and "name" are different fields. {Remedy}""");

    [Theory]
    [InlineData("knows(trick: SIT)", "knows(trick: ROLL)")]
    [InlineData("knows(trick: SIT)", "knows(trick: $trick)")]
    [InlineData("knows(trick: $one)", "knows(trick: $two)")]
    [InlineData("knows(trick: SIT)", "knows            ")]
    [InlineData("knows(trick: SIT)", "knows(trick: \"SIT\")")]
    [InlineData("knows(trick: 1)  ", "knows(trick: 1.0)")]
    [InlineData("knows(trick: [1])", "knows(trick: 1)")]
    [InlineData("knows(trick: {a: 1})", "knows(trick: {a: 2})")]
    [InlineData("knows(trick: {a: 1})", "knows(trick: {b: 1})")]
    [InlineData("knows(trick: null)", "knows(tricks: null)")]
    [InlineData("knows(trick: true)", "knows(trick: false)")]
    [InlineData("knows(trick: \"a\")", "knows(trick: \"b\")")]
    [InlineData("knows(trick: \"a\")", "knows(trick: \"\"\"a\"\"\")")]
    [InlineData("knows(trick: [\"a\", \"b\"])", "knows(trick: [\"a,'1 b\"])")]
    [InlineData("knows(trick: [\"a\", \"b\"])", "knows(trick: [\"a,' b\"])")]
    public void Refuses_one_field_with_different_arguments(string one, string other) => Refuses(
        $"fragment F on Dog {{ {one} {other} }}",
        $"1:21 1:{22 + one.Length} Fields \"knows\" conflict because they have differing arguments. {Remedy}");

    [Theory]
    [InlineData("nickname", "meowVolume", "String", "Int")]
    [InlineData("name", "nickname", "String!", "String")]
    [InlineData("name", "__typename", "", "")]
    [InlineData("barkVolume", "__typename", "Int", "String!")]
    [InlineData("pups { name }", "mother { name }", "[Dog!]", "Cat")]
    [InlineData("owner { name }", "nickname", "Human", "String")]
    [InlineData("marks", "marks", "[String!]", "[Int!]")]
    public void Refuses_different_shapes_even_on_objects_that_never_meet(string ofDog, string ofCat, string one, string other) => Refuses(
        $$"""
        fragment F on Pet {
          ... on Dog { x: {{ofDog}} }
          ... on Cat { x: {{ofCat}} }
        }
        """,
        one == "" ? [] : [$"2:16 3:16 Fields \"x\" conflict because they return conflicting types \"{one}\" and \"{other}\". {Remedy}"]);

    [Fact]
    public void Refuses_different_shapes_below_objects_that_never_meet() => Refuses(
        """
        fragment F on Pet {
          ... on Dog { mother { x: barkVolume } }
          ... on Cat { mother { x: nickname } }
        }
        """,
        $"""2:16 2:25 3:16 3:25 Fields "mother" conflict because subfields "x" conflict because they return conflicting types "Int" and "String". {Remedy}""");

    [Fact]
    public void Compares_fields_of_an_interface_with_those_of_every_object() => Refuses(
        """
        fragment F on Pet {
          x: name
          ... on Dog { x: name }
          ... on Cat { x: name(surname: true) }
        }
        """,
        $"""2:3 4:16 Fields "x" conflict because they have differing arguments. {Remedy}""");

    [Fact]
    public void Names_each_pair_of_three_that_differ() => Refuses(
        """
        fragment F on Dog {
          x: name
          x: nickname
          x: name
          x: barkVolume
        }
        """,
        $"""2:3 3:3 Fields "x" conflict because "name" and "nickname" are different fields. {Remedy}""",
        $"""2:3 5:3 Fields "x" conflict because "name" and "barkVolume" are different fields. {Remedy}""",
        $"""3:3 4:3 Fields "x" conflict because "nickname" and "name" are different fields. {Remedy}""",
        $"""3:3 5:3 Fields "x" conflict because "nickname" and "barkVolume" are different fields. {Remedy}""",
        $"""4:3 5:3 Fields "x" conflict because "name" and "barkVolume" are different fields. {Remedy}""");

    [Fact]
    public void Says_all_that_is_wrong_below_two_fields_in_one_error() => Refuses(
        """
        {
          dog {
            x: name
            mother { y: name }
          }
          dog {
            x: nickname
            mother { y: nickname }
          }
        }
        """,
        $"""2:3 3:5 4:5 4:14 6:3 7:5 8:5 8:14 Fields "dog" conflict because subfields "x" conflict because "name" and "nickname" are different fields and subfields "mother" conflict because subfields "y" conflict because "name" and "nickname" are different fields. {Remedy}""");

    [Fact]
    public void Reports_at_the_nearest_selection_that_holds_both() => Refuses(
        """
        {
          dog { mother { x: name } mother { x: nickname } }
          dog { mother { y: name } }
        }
        """,
        $"""2:9 2:18 2:28 2:37 Fields "mother" conflict because subfields "x" conflict because "name" and "nickname" are different fields. {Remedy}""");

    [Fact]
    public void Reports_two_fragments_once_wherever_they_meet() => Refuses(
        """
        {
          a: dog { ...A ...B }
          b: dog { ...B ...A }
          c: dog { ...A ...B x: barkVolume }
        }
        fragment A on Dog { x: name }
        fragment B on Dog { x: nickname }
        """,
        $"""6:21 7:21 Fields "x" conflict because "name" and "nickname" are different fields. {Remedy}""",
        $"""4:22 6:21 Fields "x" conflict because "barkVolume" and "name" are different fields. {Remedy}""",
        $"""4:22 7:21 Fields "x" conflict because "barkVolume" and "nickname" are different fields. {Remedy}""");

    [Fact]
    public void Finds_conflicts_across_fragments_within_fragments() => Refuses(
        """
        {
          dog { ...A }
          dog { ...C }
        }
        fragment A on Dog { name ...B }
        fragment B on Dog { x: name }
        fragment C on Dog { name ...D }
        fragment D on Dog { x: nickname }
        """,
        $"""2:3 6:21 3:3 8:21 Fields "dog" conflict because subfields "x" conflict because "name" and "nickname" are different fields. {Remedy}""");

    [Fact]
    public void Ends_on_fragments_that_spread_each_other() => Refuses(
        """
        fragment A on Dog { x: name ...B ...Nowhere }
        fragment B on Dog { x: nickname mother { ...A } ...A }
        """,
        $"""1:21 2:21 Fields "x" conflict because "name" and "nickname" are different fields. {Remedy}""",
        $"""2:21 1:21 Fields "x" conflict because "nickname" and "name" are different fields. {Remedy}""");

    [Fact]
    public void Does_not_report_twice_what_a_fragment_spreads_into_itself() => Refuses(
        "fragment A on Dog { x: name x: nickname ...A }",
        $"""1:21 1:29 Fields "x" conflict because "name" and "nickname" are different fields. {Remedy}""");

    [Fact]
    public void Names_the_one_conflict_and_not_the_difference_between_objects_that_never_meet() => Refuses(
        """
        fragment F on Pet {
          ... on Dog { owner { x: name } }
          ... on Cat { owner { x: name(surname: true) } y: name y: nickname }
        }
        """,
        $"""3:49 3:57 Fields "y" conflict because "name" and "nickname" are different fields. {Remedy}""");

    [Fact]
    public void Points_at_no_more_than_twenty_fields_of_each_side()
    {
        var names = string.Concat(Enumerable.Range(0, 30).Select(i => $"a{i}: name "));
        var nicknames = string.Concat(Enumerable.Range(0, 30).Select(i => $"a{i}: nickname "));
        var document = Parser.Parse($"{{ dog {{ {names}}} dog {{ {nicknames}}} }}");

        Assert.Equal(40, Assert.Single(OneRule.Errors(GetType().Name, Pets.Schema, document, Options)).Locations.Count);
    }

    [Fact]
    public void Shortens_what_the_sender_made_long()
    {
        var name = new string('n', 600);
        var reason = $"subfields \"x\" conflict because \"name\" and \"{name}\" are different fields and "
            + $"subfields \"y\" conflict because \"name\" and \"{name}\" are different fields";

        Refuses(
            $$"""
            {
              dog { x: name y: name }
              dog { x: {{name}} y: {{name}} }
            }
            """,
            $"2:3 2:9 2:17 3:3 3:9 3:613 Fields \"dog\" conflict because {reason[..1_000]}.... {Remedy}");
    }
}
