using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.TypeSystem;

/// <summary>Why a literal is none of its type.</summary>
public sealed class WrongLiterals
{
    private static readonly Schema Schema = SchemaBuilder.Build(
        """
        type Query { a: Int }
        enum Colour { RED DARK_RED }
        input Point { x: Float! y: Float = 0.5 label: String tags: [String!] }
        input Way @oneOf { id: ID point: Point }
        """);

    [Theory]
    [InlineData("Int", "1.0", ": Int cannot represent non-integer value: 1.0")]
    [InlineData("Int", "2147483648", ": Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", "-2147483649", ": Int cannot represent non 32-bit signed integer value: -2147483649")]
    [InlineData("Float", "1e999", ": Float cannot represent non numeric value: 1e999")]
    [InlineData("Float", "\"1\"", ": Float cannot represent non numeric value: \"1\"")]
    [InlineData("String", "RED", ": String cannot represent a non string value: RED")]
    [InlineData("Boolean", "0", ": Boolean cannot represent a non boolean value: 0")]
    [InlineData("ID", "1.0", ": ID cannot represent a non-string and non-integer value: 1.0")]
    [InlineData("Int!", "null", ": Expected value of non-null type \"Int!\" not to be null.")]
    [InlineData("Colour", "GREEN", ": Value \"GREEN\" does not exist in \"Colour\" enum. Did you mean the enum value \"RED\"?")]
    [InlineData("Colour", "\"RED\"", ": Enum \"Colour\" cannot represent non-enum value: \"RED\". Did you mean the enum value \"RED\"?")]
    [InlineData("[Int!]", "[1, null, \"2\"]", " at [1]: Expected value of non-null type \"Int!\" not to be null.| at [2]: Int cannot represent non-integer value: \"2\"")]
    [InlineData("Point", "5", ": Expected value of type \"Point\" to be an object, found: 5.")]
    [InlineData("Point", "{}", ": Expected value of type \"Point\" to include required field \"x\", found: {  }.")]
    [InlineData("[Point]", "[{ x: 1, tags: [1] }]", " at [0].tags[0]: String cannot represent a non string value: 1")]
    [InlineData("Point", "{ x: 1, lable: \"a\" }", ": Expected value of type \"Point\" not to include unknown field \"lable\". Did you mean \"label\"? Found: { x: 1, lable: \"a\" }.")]
    [InlineData("Point", "{ x: 1, zzzzzz: 1 }", ": Expected value of type \"Point\" not to include unknown field \"zzzzzz\", found: { x: 1, zzzzzz: 1 }.")]
    [InlineData("Way", "{}", ": Within OneOf Input Object type \"Way\", exactly one field must be specified, and the value for that field must be non-null.")]
    [InlineData("Way", "{ id: null }", " at .id: Within OneOf Input Object type \"Way\", exactly one field must be specified, and the value for that field must be non-null.")]
    public void Every_reason_is_told_with_its_place(string type, string literal, string problems) =>
        Assert.Equal(problems.Split('|'), Of(type, literal));

    [Fact]
    public void The_node_at_fault_is_pointed_at()
    {
        var problem = Assert.Single(LiteralValidation.Problems(Parser.ParseValue("{ x: 1,\n  tags: [\"a\", 2] }"), Schema.Types["Point"]));

        Assert.Equal(new Location(22, 23, 2, 15), Assert.Single(problem.Error.Locations));
        Assert.Equal(["tags", 1], problem.Path);
    }

    [Fact]
    public void Names_are_not_suggested_where_that_is_switched_off()
    {
        Assert.Equal([": Value \"GREEN\" does not exist in \"Colour\" enum."], Of("Colour", "GREEN", suggest: false));
        Assert.Equal(
            [": Expected value of type \"Point\" not to include unknown field \"lable\", found: { x: 1, lable: \"a\" }."],
            Of("Point", "{ x: 1, lable: \"a\" }", suggest: false));
    }

    [Fact]
    public void Before_execution_a_variable_may_be_anything()
    {
        Assert.Empty(Of("Int!", "$a"));
        Assert.Empty(Of("[Int!]!", "[$a]"));
        Assert.Empty(Of("Way", "{ id: $a }"));
    }

    [Fact]
    public void At_execution_a_missing_or_null_variable_is_the_reason()
    {
        var values = new Dictionary<string, object?> { ["null"] = null };

        Assert.Equal([": Expected variable \"$a\" provided to type \"Int!\" to provide a runtime value."], Of("Int!", "$a", values));
        Assert.Equal([" at [0]: Expected variable \"$null\" provided to non-null type \"Int!\" not to be null."], Of("[Int!]", "[$null]", values));
        Assert.Equal(
            [": Expected variable \"$a\" provided to field \"id\" for OneOf Input Object type \"Way\" to provide a runtime value."],
            Of("Way", "{ id: $a }", values));
        Assert.Equal(
            [": Expected variable \"$null\" provided to field \"id\" for OneOf Input Object type \"Way\" not to be null."],
            Of("Way", "{ id: $null }", values));
        Assert.Empty(Of("Point", "{ x: 1, label: $a }", values));
    }

    private static IEnumerable<string> Of(
        string type, string literal, IReadOnlyDictionary<string, object?>? variables = null, bool suggest = true) =>
        LiteralValidation.Problems(Parser.ParseValue(literal), Schema.TypeOf(Parser.ParseType(type))!, variables, suggest)
            .Select(problem => $"{problem.At}: {problem.Error.Message}");
}
