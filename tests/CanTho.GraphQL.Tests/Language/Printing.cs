using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Tests.Language;

public sealed class Printing
{
    [Theory]
    [InlineData("{a}", "{\n  a\n}")]
    [InlineData("query{a}", "{\n  a\n}")]
    [InlineData("query@b{a}", "query @b {\n  a\n}")]
    [InlineData("query($a:Int){a}", "query ($a: Int) {\n  a\n}")]
    [InlineData("query Q($a:Int=1@b,$c:[D!]){a}", "query Q($a: Int = 1 @b, $c: [D!]) {\n  a\n}")]
    [InlineData("subscription{a{b ...on C{d}...@e{f}}}", "subscription {\n  a {\n    b\n    ... on C {\n      d\n    }\n    ... @e {\n      f\n    }\n  }\n}")]
    [InlineData("{a:b(c:{d:[1,2.0e3,-4],e:{}})}", "{\n  a: b(c: { d: [1, 2.0e3, -4], e: {  } })\n}")]
    public void Documents_are_laid_out_one_selection_a_line(string source, string printed) =>
        Assert.Equal(printed, Printer.Print(Parser.Parse(source)));

    [Fact]
    public void Arguments_that_do_not_fit_on_a_line_have_one_each()
    {
        var name = new string('n', 30);

        Assert.Equal(
            $"{{\n  field(\n    first: \"{name}\"\n    second: \"{name}\"\n  )\n}}",
            Printer.Print(Parser.Parse($"{{ field(first: \"{name}\", second: \"{name}\") }}")));
    }

    [Fact]
    public void Lists_and_objects_that_do_not_fit_on_a_line_have_one_item_each()
    {
        var name = new string('n', 40);

        Assert.Equal($"[\n  \"{name}\"\n  \"{name}\"\n]", Printer.Print(Parser.ParseValue($"[\"{name}\",\"{name}\"]")));
        Assert.Equal($"{{\n  a: \"{name}\"\n  b: \"{name}\"\n}}", Printer.Print(Parser.ParseValue($"{{a:\"{name}\",b:\"{name}\"}}")));
    }

    [Theory]
    [InlineData(75, true)]
    [InlineData(76, false)]
    public void A_line_has_eighty_characters_at_most(int letters, bool oneLine)
    {
        var word = new string('n', letters);

        Assert.Equal(oneLine ? $"[1, {word}]" : $"[\n  1\n  {word}\n]", Printer.Print(Parser.ParseValue($"[1 {word}]")));
        Assert.Equal(
            oneLine ? $"{{\n  f(a: {word[..^1]})\n}}" : $"{{\n  f(\n    a: {word[..^1]}\n  )\n}}",
            Printer.Print(Parser.Parse($"{{ f(a: {word[..^1]}) }}")));
    }

    [Theory]
    [InlineData("a\"b\\c/", "\"a\\\"b\\\\c/\"")]
    [InlineData("\b\f\n\r\t\0\u001F\u007F\u009F", "\"\\b\\f\\n\\r\\t\\u0000\\u001F\\u007F\\u009F\"")]
    [InlineData("Lê Việt Dũng 😀", "\"Lê Việt Dũng 😀\"")]
    public void Strings_escape_what_must_be_escaped_and_nothing_else(string value, string printed) =>
        Assert.Equal(printed, Printer.Print(new StringValueNode(value, Block: false, default)));

    [Theory]
    [InlineData("a", "\"\"\"a\"\"\"")]
    [InlineData(" a", "\"\"\" a\"\"\"")]
    [InlineData("a\nb", "\"\"\"\na\nb\n\"\"\"")]
    [InlineData("a\n b", "\"\"\"\na\n b\n\"\"\"")]
    [InlineData("a\"", "\"\"\"\na\"\n\"\"\"")]
    [InlineData("a\\", "\"\"\"\na\\\n\"\"\"")]
    [InlineData("a\"\"\"", "\"\"\"\na\\\"\"\"\n\"\"\"")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123456789!", "\"\"\"\n0123456789012345678901234567890123456789012345678901234567890123456789!\n\"\"\"")]
    public void Block_strings_take_the_lines_they_need(string value, string printed) =>
        Assert.Equal(printed, Printer.Print(new StringValueNode(value, Block: true, default)));

    [Fact]
    public void Long_lists_within_long_lists_are_printed_in_proportion_to_their_length()
    {
        var source = string.Concat(Enumerable.Repeat($"[\"{new string('x', 80)}\"", 100)) + new string(']', 100);

        Assert.Equal(100, Printer.Print(Parser.ParseValue(source)).Count(character => character == ']'));
    }
}
