using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Tests.Language;

public sealed class ReadingStrings
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"simple\"", "simple")]
    [InlineData("\" white space \"", " white space ")]
    [InlineData("\"quote \\\"\"", "quote \"")]
    [InlineData("\"escaped \\n\\r\\b\\t\\f\\/\\\\\"", "escaped \n\r\b\t\f/\\")]
    [InlineData("\"Cần Thơ 久保田 😀\"", "Cần Thơ 久保田 😀")]
    [InlineData("\"\\u1234\\u5678\\u90AB\\uCDEF\"", "\u1234\u5678\u90AB\uCDEF")]
    [InlineData("\"\\u{1234}\\u{0001F600}\\u{A}\"", "\u1234😀\n")]
    [InlineData("\"\\uD83D\\uDE00\"", "😀")]
    [InlineData("\"\\uDBFF\\uDFFF\"", "\U0010FFFF")]
    [InlineData("\"nul \0 stays\"", "nul \0 stays")]
    public void Escapes_stand_for_characters(string source, string value) =>
        Assert.Equal(value, Assert.IsType<StringValueNode>(Parser.ParseValue(source)).Value);

    [Theory]
    [InlineData("\"", "Syntax Error: Unterminated string. (1:2)")]
    [InlineData("\"no end quote", "Syntax Error: Unterminated string. (1:14)")]
    [InlineData("\"line\nend\"", "Syntax Error: Unterminated string. (1:6)")]
    [InlineData("\"line\rend\"", "Syntax Error: Unterminated string. (1:6)")]
    [InlineData("'single'", "Syntax Error: Unexpected single quote character ('), did you mean to use a double quote (\")? (1:1)")]
    [InlineData("\"bad \\z esc\"", "Syntax Error: Invalid character escape sequence: \"\\z\". (1:6)")]
    [InlineData("\"bad \\u1 esc\"", "Syntax Error: Invalid Unicode escape sequence: \"\\u1 es\". (1:6)")]
    [InlineData("\"bad \\u0XX1\"", "Syntax Error: Invalid Unicode escape sequence: \"\\u0XX1\". (1:6)")]
    [InlineData("\"bad \\u+123\"", "Syntax Error: Invalid Unicode escape sequence: \"\\u+123\". (1:6)")]
    [InlineData("\"bad \\uD800\"", "Syntax Error: Invalid Unicode escape sequence: \"\\uD800\". (1:6)")]
    [InlineData("\"bad \\uDE00\\uD83D\"", "Syntax Error: Invalid Unicode escape sequence: \"\\uDE00\". (1:6)")]
    [InlineData("\"bad \\uD83D\\u0041\"", "Syntax Error: Invalid Unicode escape sequence: \"\\uD83D\". (1:6)")]
    [InlineData("\"bad \\u{}\"", "Syntax Error: Invalid Unicode escape sequence: \"\\u{}\". (1:6)")]
    [InlineData("\"bad \\u{D800}\"", "Syntax Error: Invalid Unicode escape sequence: \"\\u{D800}\". (1:6)")]
    [InlineData("\"bad \\u{110000}\"", "Syntax Error: Invalid Unicode escape sequence: \"\\u{110000}\". (1:6)")]
    [InlineData("\"bad \\u{FFFFFFFF}\"", "Syntax Error: Invalid Unicode escape sequence: \"\\u{FFFFFFFF}\". (1:6)")]
    [InlineData("\"bad \\u{", "Syntax Error: Invalid Unicode escape sequence: \"\\u{\". (1:6)")]
    public void A_broken_string_is_refused_where_it_breaks(string source, string message) =>
        Assert.Equal(message, Refused.Value(source));

    [Fact]
    public void Half_a_surrogate_pair_is_no_character()
    {
        Assert.Equal("Syntax Error: Invalid character within String: U+D83D. (1:2)", Refused.Value("\"" + '\uD83D' + "\""));
        Assert.Equal("Syntax Error: Invalid character within String: U+DE00. (2:5)", Refused.Value("\"\"\"\n    " + '\uDE00'));
        Assert.Equal("Syntax Error: Invalid character: U+DC00. (1:10)", Refused.Document("{ a } # x" + '\uDC00'));
    }
}
