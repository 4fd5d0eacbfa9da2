using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Tests.Language;

/// <summary>
/// What would exhaust the process is refused: a stack overflow cannot be caught, so that these tests end at all is half of what they show.
/// </summary>
public sealed class HostileDocuments
{
    private const int Deep = 10_000;

    // With the token limit out of the way, only the depth limit stands between the document and the stack.
    private static readonly ParserOptions OnlyDepth = new() { MaxTokens = int.MaxValue };

    public static TheoryData<string, string> Nested => new()
    {
        { Repeat("{a"), "401" },
        { Repeat("{a") + string.Concat(Enumerable.Repeat("}", Deep)), "401" },
        { Repeat("{...on A"), "1601" },
        { Repeat("{...@b"), "1201" },
        { "{a(b:" + Repeat("["), "205" },
        { "{a(b:" + Repeat("{c:"), "603" },
        { "{a(b:" + Repeat("[{c:"), "403" },
        { "{a@b(c:" + Repeat("["), "207" },
        { "query($a:" + Repeat("["), "210" },
        { "query($a:A=" + Repeat("["), "212" },
        { "query($a:A=" + Repeat("{b:"), "612" },
        { "query($a:A@b(c:" + Repeat("["), "216" },
        { "type A{b:" + Repeat("["), "210" },
        { "type A{b(c:D=" + Repeat("["), "214" },
        { "input A{b:C=" + Repeat("{d:"), "613" },
        { "directive@a(b:" + Repeat("["), "215" },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    public void Ten_thousand_levels_are_refused_at_the_two_hundred_and_first(string source, string column) =>
        Assert.Equal($"Syntax Error: Document is nested more than 200 levels deep. Parsing aborted. (1:{column})", Refused.Document(source, OnlyDepth));

    [Fact]
    public void Values_and_types_alone_are_no_way_around()
    {
        const string message = "Syntax Error: Document is nested more than 200 levels deep. Parsing aborted. (1:201)";

        Assert.Equal(message, Refused.Value(Repeat("["), OnlyDepth));
        Assert.Equal(message, Refused.Type(Repeat("["), OnlyDepth));
    }

    [Fact]
    public void A_host_that_lifts_the_limit_beyond_its_stack_still_gets_an_error()
    {
        var unlimited = OnlyDepth with { MaxDepth = int.MaxValue };

        Assert.StartsWith("Syntax Error: Document is nested more than ", Refused.Document(string.Concat(Enumerable.Repeat("{a", 1_000_000)), unlimited));
        Assert.StartsWith("Syntax Error: Document is nested more than ", Refused.Value(new string('[', 1_000_000), unlimited));
    }

    [Fact]
    public void Two_hundred_levels_are_read()
    {
        var source = string.Concat(Enumerable.Repeat("{a", 200)) + new string('}', 200);

        Assert.Equal(200, Printer.Print(Parser.Parse(source, OnlyDepth)).Count(character => character == '{'));
    }

    [Fact]
    public void Siblings_are_not_levels() =>
        Assert.Equal(2_000, Assert.IsType<ListValueNode>(Parser.ParseValue($"[{string.Concat(Enumerable.Repeat("[1]{a:1}", 1_000))}]")).Values.Count);

    [Fact]
    public void A_tree_too_deep_to_print_is_an_error_and_no_end_of_the_process()
    {
        ValueNode value = new NullValueNode(default);

        for (var i = 0; i < 1_000_000; i++)
        {
            value = new ListValueNode([value], default);
        }

        Assert.Throws<InsufficientExecutionStackException>(() => Printer.Print(value));
    }

    [Fact]
    public void Too_many_tokens_are_refused_at_the_first_too_many()
    {
        Assert.Equal(
            "Syntax Error: Document contains more than 10000 tokens. Parsing aborted. (1:20001)",
            Refused.Document("{ " + string.Concat(Enumerable.Repeat("a ", 20_000)) + "}"));
        Assert.Equal(
            "Syntax Error: Document contains more than 3 tokens. Parsing aborted. (1:7)",
            Refused.Document("{ a b }", new ParserOptions { MaxTokens = 3 }));
        Assert.Equal("{\n  a\n  b\n}", Printer.Print(Parser.Parse("{ a #,,\n b }", new ParserOptions { MaxTokens = 4 })));
    }

    [Fact]
    public void Ten_directives_may_stand_at_one_place_and_not_eleven()
    {
        var ten = string.Concat(Enumerable.Repeat(" @a", 10));

        Assert.Single(Parser.Parse($"query{ten} {{ b{ten} c{ten} }}").Definitions);
        Assert.Equal("Syntax Error: More than 10 directives at one place. Parsing aborted. (1:35)", Refused.Document($"{{ a{ten} @a }}"));
        Assert.Single(Parser.Parse($"type A{ten}{ten} {{ b: C }}", ParserOptions.Trusted).Definitions);
    }

    private static string Repeat(string opening) => string.Concat(Enumerable.Repeat(opening, Deep));
}
