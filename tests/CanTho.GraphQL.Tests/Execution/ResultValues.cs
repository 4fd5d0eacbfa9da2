using System.Numerics;

namespace CanTho.GraphQL.Tests.Execution;

/// <summary>Every scalar by every kind of CLR value that a resolver may return. Spec: https://spec.graphql.org/September2025/#CoerceResult()</summary>
public sealed class ResultValues
{
    private const string Sdl = """
        scalar Any
        enum Color { RED DARK_BLUE }
        type Query { int: Int  float: Float  string: String  boolean: Boolean  id: ID  color: Color  any: Any  list: [Int] }
        """;

    public enum Color
    {
        Red,
        DarkBlue,
        Green,
    }

    public static TheoryData<string, object, string> Fitting => new()
    {
        { "int", 7, "7" },
        { "int", 7L, "7" },
        { "int", (short)7, "7" },
        { "int", 7.0, "7" },
        { "int", 7m, "7" },
        { "int", new BigInteger(7), "7" },
        { "int", true, "1" },
        { "int", "7", "7" },
        { "float", 7, "7" },
        { "float", 7.25, "7.25" },
        { "float", 7.5f, "7.5" },
        { "float", 12345678901234567.89m, "12345678901234567.89" },
        { "float", 1e300, "1E+300" },
        { "float", "7.5", "7.5" },
        { "string", "Cần Thơ", "\"Cần Thơ\"" },
        { "string", "half \ud800 a pair", "\"half \uFFFD a pair\"" },
        { "string", 7, "\"7\"" },
        { "string", 7.5, "\"7.5\"" },
        { "string", true, "\"true\"" },
        { "string", new DateOnly(2017, 10, 12), "\"2017-10-12\"" },
        { "string", Guid.Empty, "\"00000000-0000-0000-0000-000000000000\"" },
        { "boolean", false, "false" },
        { "boolean", 2, "true" },
        { "id", "x", "\"x\"" },
        { "id", 7, "\"7\"" },
        { "id", 7L, "\"7\"" },
        { "id", Guid.Empty, "\"00000000-0000-0000-0000-000000000000\"" },
        { "color", "RED", "\"RED\"" },
        { "color", Color.DarkBlue, "\"DARK_BLUE\"" },
        { "any", new Dictionary<string, object?> { ["a"] = new List<object?> { 1, 2.5, null, "x", true } }, """{"a":[1,2.5,null,"x",true]}""" },
        { "any", ulong.MaxValue, "18446744073709551615" },
        { "any", BigInteger.Pow(10, 30), "1000000000000000000000000000000" },
        { "any", (byte)7, "7" },
        { "list", (IEnumerable<int>)new HashSet<int> { 1, 2 }, "[1,2]" },
        { "list", Enumerable.Range(1, 3).Where(number => number != 2), "[1,3]" },
    };

    public static TheoryData<string, object, string> Unfit => new()
    {
        { "int", 2147483648L, "Int cannot represent non 32-bit signed integer value: 2147483648" },
        { "int", 7.5, "Int cannot represent non-integer value: 7.5" },
        { "int", "seven", "Int cannot represent non-integer value: \\\"seven\\\"" },
        { "int", double.NaN, "Int cannot represent non-integer value: NaN" },
        { "float", double.PositiveInfinity, "Float cannot represent non numeric value: Infinity" },
        { "float", "x", "Float cannot represent non numeric value: \\\"x\\\"" },
        { "boolean", "true", "Boolean cannot represent a non boolean value: \\\"true\\\"" },
        { "id", 7.5, "ID cannot represent value: 7.5" },
        { "id", true, "ID cannot represent value: true" },
    };

    /// <summary>What these print of themselves may be nobody's business: the log has it, the client has not.</summary>
    public static TheoryData<string, object, string> Foreign => new()
    {
        { "string", new Secret("hush"), "The scalar String was given a CanTho.GraphQL.Tests.Execution.ResultValues+Secret. String cannot represent value: Secret { Word = hush }" },
        { "int", new Secret("hush"), "The scalar Int was given a CanTho.GraphQL.Tests.Execution.ResultValues+Secret. Int cannot represent non-integer value: Secret { Word = hush }" },
        { "any", new Secret("hush"), "The scalar Any made of a CanTho.GraphQL.Tests.Execution.ResultValues+Secret something that JSON has no form for, or nests more than 64 levels deep." },
        { "any", double.NaN, "The scalar Any made of a System.Double something that JSON has no form for, or nests more than 64 levels deep." },
        { "any", Endless(), "The scalar Any made of a System.Collections.Generic.List`1[System.Object] something that JSON has no form for, or nests more than 64 levels deep." },
        { "color", "GREEN", "\"GREEN\", a System.String, is no value of the enum Color." },
        { "color", Color.Green, "\"Green\", a CanTho.GraphQL.Tests.Execution.ResultValues+Color, is no value of the enum Color." },
        { "color", (Color)99, "\"99\", a CanTho.GraphQL.Tests.Execution.ResultValues+Color, is no value of the enum Color." },
        { "color", 1, "\"1\", a System.Int32, is no value of the enum Color." },
        { "list", 7, "Query.list is a list in the schema; its resolver returned a System.Int32." },
        { "list", "text", "Query.list is a list in the schema; its resolver returned a System.String." },
    };

    [Theory]
    [MemberData(nameof(Fitting))]
    public async Task Fitting_values_are_written(string field, object value, string json) =>
        Assert.Equal($$$"""{"data":{"{{{field}}}":{{{json}}}}}""", await Returning(field, value).To($"{{ {field} }}"));

    [Theory]
    [MemberData(nameof(Unfit))]
    public async Task Others_fail_their_field(string field, object value, string message) => Assert.Equal(
        $$$"""{"errors":[{"message":"{{{message}}}","locations":[{"line":1,"column":3}],"path":["{{{field}}}"],"extensions":{"code":"EXECUTION_ERROR"}}],"data":{"{{{field}}}":null}}""",
        await Returning(field, value).To($"{{ {field} }}"));

    [Theory]
    [MemberData(nameof(Foreign))]
    public async Task What_is_no_value_at_all_is_told_to_the_log_alone(string field, object value, string line)
    {
        var answer = Returning(field, value);

        Assert.Equal(
            $$$"""{"errors":[{"message":"Internal error","locations":[{"line":1,"column":3}],"path":["{{{field}}}"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"{{{field}}}":null}}""",
            await answer.To($"{{ {field} }}"));
        Assert.Equal(line, Assert.Single(answer.Log.Lines).Exception!.Message);
    }

    private static Answers Returning(string field, object value) => new(Sdl, options: null, ($"Query.{field}", _ => new(value)));

    private static List<object?> Endless()
    {
        var list = new List<object?>();
        list.Add(list);
        return list;
    }

    public sealed record Secret(string Word);
}
