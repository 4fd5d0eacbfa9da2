using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Tests.Language;

public sealed class ReadingNumbers
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("4")]
    [InlineData("-4")]
    [InlineData("123456789012345678901234567890")]
    public void Whole_numbers_keep_their_digits(string source) =>
        Assert.Equal(source, Assert.IsType<IntValueNode>(Parser.ParseValue(source)).Value);

    [Theory]
    [InlineData("4.123")]
    [InlineData("-4.0")]
    [InlineData("0.5")]
    [InlineData("123e4")]
    [InlineData("123E-4")]
    [InlineData("-1.123e+4567")]
    public void Fractions_and_exponents_make_a_float(string source) =>
        Assert.Equal(source, Assert.IsType<FloatValueNode>(Parser.ParseValue(source)).Value);

    [Theory]
    [InlineData("00", "Syntax Error: Invalid number, unexpected digit after 0: \"0\". (1:2)")]
    [InlineData("01", "Syntax Error: Invalid number, unexpected digit after 0: \"1\". (1:2)")]
    [InlineData("+1", "Syntax Error: Unexpected character: \"+\". (1:1)")]
    [InlineData("1.", "Syntax Error: Invalid number, expected digit but got: <EOF>. (1:3)")]
    [InlineData("1.A", "Syntax Error: Invalid number, expected digit but got: \"A\". (1:3)")]
    [InlineData("1e", "Syntax Error: Invalid number, expected digit but got: <EOF>. (1:3)")]
    [InlineData("1e1.2", "Syntax Error: Invalid number, expected digit but got: \".\". (1:4)")]
    [InlineData("-A", "Syntax Error: Invalid number, expected digit but got: \"A\". (1:2)")]
    [InlineData("1_000", "Syntax Error: Invalid number, expected digit but got: \"_\". (1:2)")]
    [InlineData("0xF1", "Syntax Error: Invalid number, expected digit but got: \"x\". (1:2)")]
    [InlineData("1.2.3", "Syntax Error: Invalid number, expected digit but got: \".\". (1:4)")]
    [InlineData(".123", "Syntax Error: Invalid number, expected digit before \".\", did you mean \"0.123\"? (1:1)")]
    public void Half_a_number_is_refused_where_it_goes_wrong(string source, string message) =>
        Assert.Equal(message, Refused.Value(source));
}
