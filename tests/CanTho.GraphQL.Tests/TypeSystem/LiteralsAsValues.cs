using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.TypeSystem;

/// <summary>What literals and the variables in them stand for, given a type: absent, null and a value are three things.</summary>
public sealed class LiteralsAsValues
{
    private static readonly Schema Schema = SchemaBuilder.Build(
        """
        type Query { a: Int }
        scalar Any
        enum Colour { RED DARK_RED }
        input Point { x: Float! y: Float = 0.5 label: String tags: [String!] }
        input Way @oneOf { id: ID point: Point }
        """);

    [Theory]
    [InlineData("Int", "7", "7")]
    [InlineData("Int", "null", "null")]
    [InlineData("Float", "7", "7")]
    [InlineData("Float", "7.5e1", "75")]
    [InlineData("ID", "12345678901234567890", "\"12345678901234567890\"")]
    [InlineData("ID", "\"a\"", "\"a\"")]
    [InlineData("Boolean", "true", "true")]
    [InlineData("Colour", "DARK_RED", "\"DARK_RED\"")]
    [InlineData("[Int]", "[1, null, 2]", "[1, null, 2]")]
    [InlineData("[Int]", "1", "[1]")]
    [InlineData("[[Int]]", "1", "[[1]]")]
    [InlineData("[[Int]]", "[1, [2], null]", "[[1], [2], null]")]
    [InlineData("[Int]", "null", "null")]
    [InlineData("Point", "{ x: 1 }", "{ x: 1, y: 0.5 }")]
    [InlineData("Point", "{ tags: \"a\", y: null, x: 1 }", "{ x: 1, y: null, tags: [\"a\"] }")]
    [InlineData("Way", "{ point: { x: 1 } }", "{ point: { x: 1, y: 0.5 } }")]
    [InlineData("Any", "{ a: [1, 2.5, \"b\", C, true, null] }", "{ a: [1, 2.5, \"b\", \"C\", true, null] }")]
    public void A_literal_of_its_type_is_its_value(string type, string literal, string value) => Assert.Equal(value, Value(type, literal));

    [Theory]
    [InlineData("Int", "1.0")]
    [InlineData("Int", "2147483648")]
    [InlineData("Int!", "null")]
    [InlineData("Float", "1e999")]
    [InlineData("Float", "\"1\"")]
    [InlineData("String", "1")]
    [InlineData("Boolean", "1")]
    [InlineData("ID", "1.0")]
    [InlineData("Colour", "\"RED\"")]
    [InlineData("Colour", "GREEN")]
    [InlineData("[Int!]", "[1, null]")]
    [InlineData("[[Int]]", "[[[1]]]")]
    [InlineData("Point", "{ y: 1 }")]
    [InlineData("Point", "{ x: 1, z: 1 }")]
    [InlineData("Point", "[1]")]
    [InlineData("Way", "{}")]
    [InlineData("Way", "{ id: null }")]
    [InlineData("Way", "{ id: 1, point: null }")]
    public void Any_other_is_none(string type, string literal) => Assert.Equal("none", Value(type, literal));

    [Theory]
    [InlineData("Int", "$present", "5")]
    [InlineData("Int", "$null", "null")]
    [InlineData("Int!", "$null", "none")]
    [InlineData("Int", "$absent", "none")]
    [InlineData("[Int]", "[$present, $absent, $null]", "[5, null, null]")]
    [InlineData("[Int!]", "[$absent]", "none")]
    [InlineData("Point", "{ x: $present, y: $absent, label: $absent }", "{ x: 5, y: 0.5 }")]
    [InlineData("Point", "{ x: $present, y: $null, label: $null }", "{ x: 5, y: null, label: null }")]
    [InlineData("Point", "{ x: $absent }", "none")]
    [InlineData("Way", "{ id: $text }", "{ id: \"t\" }")]
    [InlineData("Way", "{ id: $null }", "none")]
    [InlineData("Way", "{ id: $absent }", "none")]
    [InlineData("Way", "{ id: $text, point: $absent }", "none")]
    [InlineData("Any", "{ a: $present, b: $absent, c: [$text, $absent, $null] }", "{ a: 5, c: [\"t\", null, null] }")]
    public void A_variable_stands_for_its_value_and_an_absent_one_for_nothing(string type, string literal, string value) =>
        Assert.Equal(value, Value(type, literal, new() { ["present"] = 5, ["null"] = null, ["text"] = "t" }));

    [Fact]
    public void Defaults_are_coerced_with_the_defaults_of_what_they_leave_out()
    {
        var schema = SchemaBuilder.Build(
            "type Query { a(b: I = { c: 1 }, d: [E!] = F, g: Int): Int } input I { c: Float h: I2! = {} } input I2 { i: ID = 7 } enum E { F }");
        var arguments = schema.QueryType!.Fields["a"].Arguments;

        Assert.Equal("{ c: 1, h: { i: \"7\" } }", ValueText.Of(arguments["b"].DefaultValue));
        Assert.Equal("[\"F\"]", ValueText.Of(arguments["d"].DefaultValue));
        Assert.False(arguments["g"].HasDefault);
        Assert.Null(arguments["g"].DefaultValue);
    }

    private static string Value(string type, string literal, Dictionary<string, object?>? variables = null) =>
        ValueFromLiteral.TryCoerce(Parser.ParseValue(literal), Schema.TypeOf(Parser.ParseType(type))!, variables, out var value)
            ? ValueText.Of(value)
            : "none";
}
