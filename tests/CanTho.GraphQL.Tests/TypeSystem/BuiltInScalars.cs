using System.Globalization;
using System.Numerics;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.TypeSystem;

/// <summary>What the five scalars make of variables and of resolvers' results.</summary>
public sealed class BuiltInScalars
{
    private static readonly Schema Schema = SchemaBuilder.Build("type Query { a: Int }");

    public static TheoryData<string, object, object> Variables => new()
    {
        { "Int", 5L, 5 },
        { "Int", 5.0, 5 },
        { "Int", -2147483648L, int.MinValue },
        { "Float", 5L, 5.0 },
        { "Float", 0.1, 0.1 },
        { "String", "a", "a" },
        { "Boolean", false, false },
        { "ID", "a", "a" },
        { "ID", 5L, "5" },
        { "ID", BigInteger.Pow(10, 20), "100000000000000000000" },
    };

    public static TheoryData<string, object, string> WrongVariables => new()
    {
        { "Int", 2147483648L, "Int cannot represent non 32-bit signed integer value: 2147483648" },
        { "Int", -2147483649L, "Int cannot represent non 32-bit signed integer value: -2147483649" },
        { "Int", 1.5, "Int cannot represent non-integer value: 1.5" },
        { "Int", "5", "Int cannot represent non-integer value: \"5\"" },
        { "Int", true, "Int cannot represent non-integer value: true" },
        { "Int", new List<object?> { 1L }, "Int cannot represent non-integer value: [1]" },
        { "Float", "5", "Float cannot represent non numeric value: \"5\"" },
        { "Float", double.PositiveInfinity, "Float cannot represent non numeric value: Infinity" },
        { "String", 5L, "String cannot represent a non string value: 5" },
        { "Boolean", 1L, "Boolean cannot represent a non boolean value: 1" },
        { "ID", 5.5, "ID cannot represent value: 5.5" },
        { "ID", false, "ID cannot represent value: false" },
        { "ID", new Dictionary<string, object?> { ["a"] = "Cần Thơ's" }, "ID cannot represent value: { a: \"Cần Thơ's\" }" },
    };

    public static TheoryData<string, object, object> Results => new()
    {
        { "Int", 5, 5 },
        { "Int", (byte)5, 5 },
        { "Int", 5.0, 5 },
        { "Int", 5m, 5 },
        { "Int", "5", 5 },
        { "Int", true, 1 },
        { "Float", 5, 5.0 },
        { "Float", 0.1f, (double)0.1f },
        { "Float", 12.05m, 12.05m },
        { "Float", "1e3", 1000.0 },
        { "Float", false, 0.0 },
        { "String", 12.05, "12.05" },
        { "String", true, "true" },
        { "String", new DateOnly(2017, 11, 10), "2017-11-10" },
        { "String", DayOfWeek.Friday, "Friday" },
        { "String", new PostCode("900000"), "900000" },
        { "Boolean", 0, false },
        { "Boolean", 2L, true },
        { "ID", 5, "5" },
        { "ID", Guid.Empty, "00000000-0000-0000-0000-000000000000" },
        { "ID", new PostCode("900000"), "900000" },
    };

    public static TheoryData<string, object, string> WrongResults => new()
    {
        { "Int", 2147483648L, "Int cannot represent non 32-bit signed integer value: 2147483648" },
        { "Int", -2147483649L, "Int cannot represent non 32-bit signed integer value: -2147483649" },
        { "Int", 1.1, "Int cannot represent non-integer value: 1.1" },
        { "Int", "", "Int cannot represent non-integer value: \"\"" },
        { "Int", "one", "Int cannot represent non-integer value: \"one\"" },
        { "Int", double.NaN, "Int cannot represent non-integer value: NaN" },
        { "Float", double.NaN, "Float cannot represent non numeric value: NaN" },
        { "Float", "Infinity", "Float cannot represent non numeric value: \"Infinity\"" },
        { "String", new Uninformative(), "String cannot represent value: nothing that a client wants" },
        { "Boolean", "true", "Boolean cannot represent a non boolean value: \"true\"" },
        { "ID", true, "ID cannot represent value: true" },
        { "ID", 5.5, "ID cannot represent value: 5.5" },
    };

    [Theory]
    [MemberData(nameof(Variables))]
    public void A_variable_of_the_type_is_taken(string scalar, object given, object value) =>
        Assert.Equal(value, Coercion(scalar).FromVariable(given));

    [Theory]
    [MemberData(nameof(WrongVariables))]
    public void Any_other_is_refused(string scalar, object given, string message) =>
        Assert.Equal(message, Assert.Throws<GraphQLException>(() => Coercion(scalar).FromVariable(given)).Message);

    [Theory]
    [MemberData(nameof(Results))]
    public void A_result_that_means_one_value_of_the_type_goes_out_as_that(string scalar, object given, object value) =>
        Assert.Equal(value, Coercion(scalar).ToResult(given));

    [Theory]
    [MemberData(nameof(WrongResults))]
    public void A_result_that_would_lose_something_does_not_go_out(string scalar, object given, string message) =>
        Assert.Equal(message, Assert.Throws<GraphQLException>(() => Coercion(scalar).ToResult(given)).Message);

    private static ScalarCoercion Coercion(string scalar) => ((ScalarType)Schema.Types[scalar]).Coercion;

    private sealed record PostCode(string Digits) : IParsable<PostCode>
    {
        public static PostCode Parse(string s, IFormatProvider? provider) => new(s);

        public static bool TryParse(string? s, IFormatProvider? provider, out PostCode result)
        {
            result = new(s ?? "");
            return s is not null;
        }

        public override string ToString() => Digits.ToString(CultureInfo.InvariantCulture);
    }

    private sealed class Uninformative
    {
        public override string ToString() => "nothing that a client wants";
    }
}
