using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Tests.Language;

public sealed class ReadingBlockStrings
{
    [Theory]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"simple\"\"\"", "simple")]
    [InlineData("\"\"\" white space \"\"\"", " white space ")]
    [InlineData("\"\"\"contains \" quote\"\"\"", "contains \" quote")]
    [InlineData("\"\"\"contains \\\"\"\" triple quote\"\"\"", "contains \"\"\" triple quote")]
    [InlineData("\"\"\"unescaped \\n\\u1234\"\"\"", "unescaped \\n\\u1234")]
    [InlineData("\"\"\"multi\rline\r\nends\"\"\"", "multi\nline\nends")]
    [InlineData("\"\"\"\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  \"\"\"", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("\"\"\"    first\n    second\"\"\"", "    first\nsecond")]
    [InlineData("\"\"\"first\n  second\n   third\"\"\"", "first\nsecond\n third")]
    [InlineData("\"\"\"\n\t one\n\t   two\n\"\"\"", "one\n  two")]
    [InlineData("\"\"\"\n  \n  a\n   \n  b\n  \n\"\"\"", "a\n \nb")]
    [InlineData("\"\"\"\n   \n\"\"\"", "")]
    public void Common_indentation_and_outer_empty_lines_are_no_part_of_the_text(string source, string value)
    {
        var text = Assert.IsType<StringValueNode>(Parser.ParseValue(source));

        Assert.Equal(value, text.Value);
        Assert.True(text.Block);
    }

    [Fact]
    public void Lines_inside_are_counted() =>
        Assert.Equal("Syntax Error: Expected Name, found \"}\". (4:5)", Refused.Document("{ a(b: \"\"\"\r\n\r\n  text\n\"\"\" }"));

    [Fact]
    public void One_without_end_is_refused_at_the_end_of_the_source() =>
        Assert.Equal("Syntax Error: Unterminated string. (3:3)", Refused.Value("\"\"\"\n a\n b"));

    [Fact]
    public void Any_text_that_can_be_printed_as_a_block_reads_back()
    {
        const string alphabet = "ab \t\n\"\\é";
        var random = new Random(20_170_110);
        var blocks = 0;

        for (var i = 0; i < 50_000; i++)
        {
            var text = new string(random.GetItems<char>(alphabet, random.Next(12)));

            if (BlockString.CanPrint(text))
            {
                blocks++;
                Assert.Equal(text, Assert.IsType<StringValueNode>(Parser.ParseValue(BlockString.Print(text))).Value);
            }

            Assert.Equal(text, Assert.IsType<StringValueNode>(Parser.ParseValue(QuotedString.Print(text))).Value);
        }

        Assert.InRange(blocks, 10_000, 40_000);
    }
}
