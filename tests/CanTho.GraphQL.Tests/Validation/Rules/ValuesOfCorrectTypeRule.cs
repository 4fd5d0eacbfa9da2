namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>
/// Spec: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type, #sec-Input-Object-Field-Names and
/// #sec-Input-Object-Required-Fields
/// </summary>
public sealed class ValuesOfCorrectTypeRule : RuleTests
{
    [Fact]
    public void Allows_what_can_be_read_as_the_type() => Allows("""
        query ($default: Filter = { least: 1, tricks: [SIT] }, $list: [Int] = 1) {
          arguments {
            boolean(value: true)
            whole: float(value: 123)
            float(value: 1.5e3)
            number: id(value: 4)
            id(value: "4")
            colour(value: RED)
            one: list(values: "a")
            list(values: ["a", null])
            none: list(values: null)
            anything(value: { a: [1, "b", $default] })
            filter(filter: { name: "Fido", least: 1, either: { least: 2 } })
            key(key: { id: 3 })
          }
        }
        """);

    [Fact]
    public void Leaves_variables_to_another_rule() => Allows("""
        query ($text: String) { arguments { int(value: $text) listOfNonNull(values: [$text]) filter(filter: { least: $text }) } }
        """);

    [Fact]
    public void Ignores_values_of_unknown_arguments() => Allows("""
        { arguments { int(much: "too") sing(song: { la: LA }) } dog @louder(than: [1]) { name } }
        """);

    [Fact]
    public void Refuses_literals_of_another_scalar() => Refuses(
        """
        fragment Wrong on Arguments {
          a: int(value: "123")
          b: int(value: 1.0)
          c: int(value: 2147483648)
          d: float(value: "1.5")
          e: string(value: 1)
          f: boolean(value: "true")
          g: id(value: 1.5)
          h: colour(value: "RED")
          i: colour(value: REDD)
        }
        """,
        """2:17 Int cannot represent non-integer value: "123" """.TrimEnd(),
        "3:17 Int cannot represent non-integer value: 1.0",
        "4:17 Int cannot represent non 32-bit signed integer value: 2147483648",
        """5:19 Float cannot represent non numeric value: "1.5" """.TrimEnd(),
        "6:20 String cannot represent a non string value: 1",
        """7:21 Boolean cannot represent a non boolean value: "true" """.TrimEnd(),
        "8:16 ID cannot represent a non-string and non-integer value: 1.5",
        """9:20 Enum "Colour" cannot represent non-enum value: "RED". Did you mean the enum value "RED" or "GREEN"?""",
        """10:20 Value "REDD" does not exist in "Colour" enum. Did you mean the enum value "RED"?""");

    [Fact]
    public void Refuses_null_for_what_cannot_be_null() => Refuses(
        "fragment Null on Arguments { nonNullInt(value: null) listOfNonNull(values: [\"a\", null]) }",
        """1:48 Expected value of non-null type "Int!" not to be null.""",
        """1:82 Expected value of non-null type "String!" not to be null.""");

    [Fact]
    public void Refuses_each_wrong_item_of_a_list_and_a_wrong_value_in_its_place() => Refuses(
        """{ arguments { a: list(values: ["a", 1, 2]) b: list(values: 3) } }""",
        "1:37 String cannot represent a non string value: 1",
        "1:40 String cannot represent a non string value: 2",
        "1:60 String cannot represent a non string value: 3");

    [Fact]
    public void Refuses_what_is_no_object_for_an_input_object() => Refuses(
        "{ arguments { filter(filter: 5) } }",
        """1:30 Expected value of type "Filter" to be an object, found: 5.""");

    [Fact]
    public void Refuses_fields_that_the_input_object_does_not_have() => Refuses(
        """{ arguments { filter(filter: { least: 1, cookie: "Bacon", mots: 2 }) } }""",
        """1:42 Expected value of type "Filter" not to include unknown field "cookie", found: { least: 1, cookie: "Bacon", mots: 2 }.""",
        """1:59 Expected value of type "Filter" not to include unknown field "mots". Did you mean "most"? Found: { least: 1, cookie: "Bacon", mots: 2 }.""");

    [Fact]
    public void Refuses_an_input_object_without_a_required_field() => Refuses(
        """{ arguments { filter(filter: { name: "Fido", either: { least: null } }) } }""",
        """1:30 Expected value of type "Filter" to include required field "least", found: { name: "Fido", either: { least: null } }.""",
        """1:63 Expected value of non-null type "Int!" not to be null.""");

    [Fact]
    public void Refuses_a_wrong_default_of_a_variable() => Refuses(
        """
        query ($a: Int = "one", $b: Int! = null, $c: Filter = { least: "two" }) { arguments { int(value: $a) } }
        """,
        """1:18 Int cannot represent non-integer value: "one" """.TrimEnd(),
        """1:36 Expected value of non-null type "Int!" not to be null.""",
        """1:64 Int cannot represent non-integer value: "two" """.TrimEnd());

    [Fact]
    public void Refuses_wrong_arguments_of_directives() => Refuses(
        """{ dog @include(if: "yes") { name @tag(name: null) } }""",
        """1:20 Boolean cannot represent a non boolean value: "yes" """.TrimEnd(),
        """1:45 Expected value of non-null type "String!" not to be null.""");

    [Theory]
    [InlineData("{ }")]
    [InlineData("{ id: 1, name: \"a\" }")]
    [InlineData("{ id: null }")]
    [InlineData("{ id: 1, name: null }")]
    public void Refuses_a_OneOf_input_object_without_exactly_one_value(string key) => Refuses(
        $"{{ arguments {{ key(key: {key}) }} }}",
        """1:24 Within OneOf Input Object type "Key", exactly one field must be specified, and the value for that field must be non-null.""");

    [Fact]
    public void Suggests_nothing_where_suggestions_are_off() => Refuses(
        "{ arguments { colour(value: REDD) filter(filter: { least: 1, mots: 2 }) } }",
        Options with { Suggestions = false },
        Pets.Schema,
        """1:29 Value "REDD" does not exist in "Colour" enum.""",
        """1:62 Expected value of type "Filter" not to include unknown field "mots", found: { least: 1, mots: 2 }.""");
}
