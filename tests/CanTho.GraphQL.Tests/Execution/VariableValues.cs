using System.Text.Encodings.Web;
using System.Text.Json;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Execution;

/// <summary>Every input type by every kind of JSON value; the messages are those of graphql-js 17.1.0, word for word.</summary>
public sealed class VariableValues
{
    private const string Sdl = """
        enum Color { RED GREEN DARK_BLUE }
        input Point { x: Int!  y: Int = 7  label: String  inner: Point  colors: [Color!] }
        input Choice @oneOf { a: Int  b: String }
        type Query {
          echo(Int: Int, Sure: Int, Float: Float, String: String, Boolean: Boolean, ID: ID, Color: Color, Ints: [Int!], Nested: [[Int]], Point: Point, Choice: Choice): String
        }
        """;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Answers _answer;
    private string? _got;

    public VariableValues()
    {
        _answer = new Answers(Sdl, new EngineOptions { Validation = new ValidationOptions { Suggestions = true } }, ("Query.echo", context =>
        {
            _got = JsonSerializer.Serialize(context.Argument<object?>(context.Field.Arguments.Keys.Single(context.HasArgument)), Readable);
            return new("got it");
        }));
    }

    [Theory]
    [InlineData("Int", "1", "1")]
    [InlineData("Int", "-5", "-5")]
    [InlineData("Int", "2147483647", "2147483647")]
    [InlineData("Int", "1.0", "1")]
    [InlineData("Int", "1e3", "1000")]
    [InlineData("Int", "null", "null")]
    [InlineData("Float", "1", "1")]
    [InlineData("Float", "1.5", "1.5")]
    [InlineData("Float", "1e308", "1E+308")]
    [InlineData("Float", "null", "null")]
    [InlineData("String", "\"a\"", "\"a\"")]
    [InlineData("String", "\"\"", "\"\"")]
    [InlineData("String", "null", "null")]
    [InlineData("Boolean", "true", "true")]
    [InlineData("Boolean", "false", "false")]
    [InlineData("Boolean", "null", "null")]
    [InlineData("ID", "\"a\"", "\"a\"")]
    [InlineData("ID", "4", "\"4\"")]
    [InlineData("ID", "-4", "\"-4\"")]
    [InlineData("ID", "4.0", "\"4\"")]
    [InlineData("ID", "null", "null")]
    [InlineData("ID", "12345678901234567890", "\"12345678901234567890\"")]
    [InlineData("Color", "\"RED\"", "\"RED\"")]
    [InlineData("Color", "null", "null")]
    [InlineData("[Int!]", "[1,2]", "[1,2]")]
    [InlineData("[Int!]", "1", "[1]")]
    [InlineData("[Int!]", "null", "null")]
    [InlineData("[Int!]", "[]", "[]")]
    [InlineData("[[Int]]", "[[1],[2,null]]", "[[1],[2,null]]")]
    [InlineData("[[Int]]", "[1,2]", "[[1],[2]]")]
    [InlineData("[[Int]]", "1", "[[1]]")]
    [InlineData("[[Int]]", "null", "null")]
    [InlineData("Point", "{\"x\":1}", "{\"x\":1,\"y\":7}")]
    [InlineData("Point", "{\"x\":1,\"y\":null}", "{\"x\":1,\"y\":null}")]
    [InlineData("Choice", "{\"a\":1}", "{\"a\":1}")]
    [InlineData("Choice", "{\"b\":\"x\"}", "{\"b\":\"x\"}")]
    public async Task Fitting_values_are_coerced(string type, string json, string coerced)
    {
        Assert.Equal("""{"data":{"echo":"got it"}}""", await Ask(type, $$"""{"v":{{json}}}"""));
        Assert.Equal(coerced, _got);
    }

    [Theory]
    [InlineData("Int", "2147483648", ": Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", "1.5", ": Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", "\"1\"", ": Int cannot represent non-integer value: \"1\"")]
    [InlineData("Int", "true", ": Int cannot represent non-integer value: true")]
    [InlineData("Int", "[1]", ": Int cannot represent non-integer value: [1]")]
    [InlineData("Int", "{}", ": Int cannot represent non-integer value: {}")]
    [InlineData("Int", "12345678901234567890", ": Int cannot represent non 32-bit signed integer value: 12345678901234567890")]
    [InlineData("Float", "\"1.5\"", ": Float cannot represent non numeric value: \"1.5\"")]
    [InlineData("Float", "true", ": Float cannot represent non numeric value: true")]
    [InlineData("Float", "[1.5]", ": Float cannot represent non numeric value: [1.5]")]
    [InlineData("Float", "{}", ": Float cannot represent non numeric value: {}")]
    [InlineData("String", "1", ": String cannot represent a non string value: 1")]
    [InlineData("String", "1.5", ": String cannot represent a non string value: 1.5")]
    [InlineData("String", "true", ": String cannot represent a non string value: true")]
    [InlineData("String", "[\"a\"]", ": String cannot represent a non string value: [\"a\"]")]
    [InlineData("String", "{}", ": String cannot represent a non string value: {}")]
    [InlineData("Boolean", "0", ": Boolean cannot represent a non boolean value: 0")]
    [InlineData("Boolean", "\"true\"", ": Boolean cannot represent a non boolean value: \"true\"")]
    [InlineData("Boolean", "[]", ": Boolean cannot represent a non boolean value: []")]
    [InlineData("ID", "4.5", ": ID cannot represent value: 4.5")]
    [InlineData("ID", "true", ": ID cannot represent value: true")]
    [InlineData("ID", "[4]", ": ID cannot represent value: [4]")]
    [InlineData("ID", "{}", ": ID cannot represent value: {}")]
    [InlineData("Color", "\"red\"", ": Value \"red\" does not exist in \"Color\" enum. Did you mean the enum value \"RED\"?")]
    [InlineData("Color", "\"DARKBLUE\"", ": Value \"DARKBLUE\" does not exist in \"Color\" enum. Did you mean the enum value \"DARK_BLUE\"?")]
    [InlineData("Color", "1", ": Enum \"Color\" cannot represent non-string value: 1.")]
    [InlineData("Color", "true", ": Enum \"Color\" cannot represent non-string value: true.")]
    [InlineData("Color", "[\"RED\"]", ": Enum \"Color\" cannot represent non-string value: [\"RED\"].")]
    [InlineData("Int!", "null", ": Expected value of non-null type \"Int!\" not to be null.")]
    [InlineData("Int!", "\"x\"", ": Int cannot represent non-integer value: \"x\"")]
    [InlineData("[Int!]", "[null]", " at [0]: Expected value of non-null type \"Int!\" not to be null.")]
    [InlineData("[Int!]", "[1,\"a\",2.5]", " at [1]: Int cannot represent non-integer value: \"a\"", " at [2]: Int cannot represent non-integer value: 2.5")]
    [InlineData("[Int!]", "[[1]]", " at [0]: Int cannot represent non-integer value: [1]")]
    [InlineData("[[Int]]", "[[1],\"a\"]", " at [1]: Int cannot represent non-integer value: \"a\"")]
    [InlineData("Point", "{}", ": Expected value of type \"Point\" to include required field \"x\", found: {}.")]
    [InlineData("Point", "{\"y\":1}", ": Expected value of type \"Point\" to include required field \"x\", found: { y: 1 }.")]
    [InlineData("Point", "{\"x\":null}", " at .x: Expected value of non-null type \"Int!\" not to be null.")]
    [InlineData("Point", "{\"x\":1,\"z\":2}", ": Expected value of type \"Point\" not to include unknown field \"z\". Did you mean \"x\" or \"y\"? Found: { x: 1, z: 2 }.")]
    [InlineData("Point", "{\"x\":1,\"lable\":\"q\"}", ": Expected value of type \"Point\" not to include unknown field \"lable\". Did you mean \"label\"? Found: { x: 1, lable: \"q\" }.")]
    [InlineData("Point", "7", ": Expected value of type \"Point\" to be an object, found: 7.")]
    [InlineData("Point", "[{\"x\":1}]", ": Expected value of type \"Point\" to be an object, found: [{ x: 1 }].")]
    [InlineData("Point", "\"s\"", ": Expected value of type \"Point\" to be an object, found: \"s\".")]
    [InlineData("Point", "{\"x\":1,\"inner\":{\"x\":2,\"inner\":{}}}", " at .inner.inner: Expected value of type \"Point\" to include required field \"x\", found: {}.")]
    [InlineData("Point", "{\"x\":1,\"colors\":[\"RED\",\"BLUE\"]}", " at .colors[1]: Value \"BLUE\" does not exist in \"Color\" enum.")]
    [InlineData("Point", "{\"x\":\"a\",\"q\":1,\"inner\":{\"x\":[]}}", " at .x: Int cannot represent non-integer value: \"a\"", " at .inner.x: Int cannot represent non-integer value: []", ": Expected value of type \"Point\" not to include unknown field \"q\". Did you mean \"x\" or \"y\"? Found: { x: \"a\", q: 1, inner: { x: [] } }.")]
    [InlineData("Choice", "{}", ": Within OneOf Input Object type \"Choice\", exactly one field must be specified, and the value for that field must be non-null.")]
    [InlineData("Choice", "{\"a\":1,\"b\":\"x\"}", ": Within OneOf Input Object type \"Choice\", exactly one field must be specified, and the value for that field must be non-null.")]
    [InlineData("Choice", "{\"a\":null}", " at .a: Within OneOf Input Object type \"Choice\", exactly one field must be specified, and the value for that field must be non-null.")]
    [InlineData("Choice", "{\"a\":1,\"b\":null}", ": Within OneOf Input Object type \"Choice\", exactly one field must be specified, and the value for that field must be non-null.")]
    [InlineData("Choice", "{\"c\":1}", ": Expected value of type \"Choice\" not to include unknown field \"c\". Did you mean \"a\" or \"b\"? Found: { c: 1 }.", ": Within OneOf Input Object type \"Choice\", exactly one field must be specified, and the value for that field must be non-null.")]
    [InlineData("Choice", "{\"a\":\"x\"}", " at .a: Int cannot represent non-integer value: \"x\"")]
    public async Task Others_are_refused_with_every_reason(string type, string json, params string[] reasons) => Assert.Equal(
        $$"""{"errors":[{{string.Join(',', reasons.Select(reason => $$$"""{"message":{{{JsonSerializer.Serialize($"Variable \"$v\" has invalid value{reason}", Readable)}}},"locations":[{"line":1,"column":7}],"extensions":{"code":"BAD_USER_INPUT"}}"""))}}]}""",
        await Ask(type, $$"""{"v":{{json}}}"""));

    [Fact]
    public async Task A_required_one_that_is_absent() => Assert.Equal(
        """{"errors":[{"message":"Variable \"$v\" has invalid value: Expected a value of non-null type \"Int!\" to be provided.","locations":[{"line":1,"column":7}],"extensions":{"code":"BAD_USER_INPUT"}}]}""",
        await Ask("Int!", "{}"));

    [Fact]
    public async Task Suggestions_can_be_off() => Assert.Equal(
        """{"errors":[{"message":"Variable \"$v\" has invalid value: Value \"red\" does not exist in \"Color\" enum.","locations":[{"line":1,"column":7}],"extensions":{"code":"BAD_USER_INPUT"}}]}""",
        await new Answers(Sdl).To("query($v: Color) { echo(Color: $v) }", """{"v":"red"}"""));

    [Fact]
    public async Task After_fifty_errors_there_is_an_end()
    {
        var answer = await Ask("[Int!]", $$"""{"v":[{{string.Join(',', Enumerable.Repeat("null", 1_000))}}]}""");

        Assert.Equal(50, answer.Split("not to be null.").Length - 1);
        Assert.EndsWith(
            """,{"message":"Too many errors processing variables, error limit reached. Execution aborted.","extensions":{"code":"BAD_USER_INPUT"}}]}""",
            answer);
    }

    [Fact]
    public async Task Unknown_ones_are_ignored() =>
        Assert.Equal("""{"data":{"echo":"got it"}}""", await Ask("Int", """{"v":1,"w":2}"""));

    private Task<string> Ask(string type, string variables)
    {
        var argument = type switch
        {
            "Int!" => "Sure",
            "[Int!]" => "Ints",
            "[[Int]]" => "Nested",
            _ => type,
        };

        return _answer.To($"query($v: {type}) {{ echo({argument}: $v) }}", variables);
    }
}
