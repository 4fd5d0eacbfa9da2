using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Tests.Language;

public sealed class ReadingDocuments
{
    [Fact]
    public void Nodes_know_where_they_stand()
    {
        var document = Parser.Parse("# Ō\r\nquery Q($a: [Int!] = [1]) {\r\n  b: c(d: $a) @e { ...F }\r}");

        var operation = Assert.IsType<OperationDefinitionNode>(Assert.Single(document.Definitions));
        var field = Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections));

        Assert.Equal(new Location(0, 61, 1, 1), document.At);
        Assert.Equal(new Location(5, 61, 2, 1), operation.At);
        Assert.Equal(new Location(13, 29, 2, 9), operation.VariableDefinitions[0].At);
        Assert.Equal(new Location(17, 23, 2, 13), operation.VariableDefinitions[0].Type.At);
        Assert.Equal(new Location(36, 59, 3, 3), field.At);
        Assert.Equal(new Location(39, 40, 3, 6), field.Name.At);
        Assert.Equal(new Location(48, 50, 3, 15), field.Directives[0].At);
        Assert.Equal("b", field.ResponseName);
    }

    [Fact]
    public void Ignored_characters_separate_and_nothing_else()
    {
        var plain = Parser.Parse("{ a(b: [1 2]) c }");
        var ornate = Parser.Parse("\uFEFF,{\ta(,b:[1,2,,]),\r#comment\uFEFF\n\rc,},");

        Assert.Equal(Printer.Print(plain), Printer.Print(ornate));
    }

    [Fact]
    public void Keywords_are_names_where_a_name_is_meant()
    {
        foreach (var word in (string[])["on", "fragment", "query", "mutation", "subscription", "true", "false", "null", "type", "extend"])
        {
            var name = word == "on" ? "a" : word;
            var source = $"query {word} {{\n  ...{name}\n  ... on {word} {{\n    {word}: {word}({word}: ${word}) @{word}\n  }}\n}}\n\n"
                + $"fragment {name} on {word} {{\n  {word}\n}}";

            Assert.Equal(source, Printer.Print(Parser.Parse(source)));
        }
    }

    [Theory]
    [InlineData("", "Syntax Error: Unexpected <EOF>. (1:1)")]
    [InlineData("  # nothing\n", "Syntax Error: Unexpected <EOF>. (2:1)")]
    [InlineData("{ }", "Syntax Error: Expected Name, found \"}\". (1:3)")]
    [InlineData("{ a } }", "Syntax Error: Unexpected \"}\". (1:7)")]
    [InlineData("{ a(b: 1 }", "Syntax Error: Expected Name, found \"}\". (1:10)")]
    [InlineData("{ a() }", "Syntax Error: Expected Name, found \")\". (1:5)")]
    [InlineData("{ a(b: $) }", "Syntax Error: Expected Name, found \")\". (1:9)")]
    [InlineData("{ ...on A }", "Syntax Error: Expected \"{\", found \"}\". (1:11)")]
    [InlineData("{ a .. b }", "Syntax Error: Unexpected \"..\", did you mean \"...\"? (1:5)")]
    [InlineData("{ a . b }", "Syntax Error: Unexpected character: \".\". (1:5)")]
    [InlineData("{ a ? }", "Syntax Error: Unexpected character: \"?\". (1:5)")]
    [InlineData("{ a \u00AA }", "Syntax Error: Unexpected character: U+00AA. (1:5)")]
    [InlineData("{ a 😀 }", "Syntax Error: Unexpected character: U+1F600. (1:5)")]
    [InlineData("{ a \0 }", "Syntax Error: Unexpected character: U+0000. (1:5)")]
    [InlineData("query ($a: Int = $b) { c }", "Syntax Error: Unexpected variable \"$b\" in constant value. (1:18)")]
    [InlineData("query ($a: Int @b(c: [$d])) { e }", "Syntax Error: Unexpected variable \"$d\" in constant value. (1:23)")]
    [InlineData("query ($a Int) { b }", "Syntax Error: Expected \":\", found Name \"Int\". (1:11)")]
    [InlineData("query ($a: Int!!) { b }", "Syntax Error: Expected \"$\", found \"!\". (1:16)")]
    [InlineData("type A { b: \"C\" }", "Syntax Error: Expected Name, found String \"C\". (1:13)")]
    [InlineData("type A { b \"\"\"C\"\"\" }", "Syntax Error: Expected \":\", found BlockString \"C\". (1:12)")]
    [InlineData("type A implements { b: C }", "Syntax Error: Expected Name, found \"{\". (1:19)")]
    [InlineData("type A implements B, C { d: E }", "Syntax Error: Unexpected Name \"C\". (1:22)")]
    [InlineData("schema @a", "Syntax Error: Expected \"{\", found <EOF>. (1:10)")]
    [InlineData("enum A { }", "Syntax Error: Expected Name, found \"}\". (1:10)")]
    [InlineData("directive @a on NOWHERE", "Syntax Error: Unexpected Name \"NOWHERE\". (1:17)")]
    [InlineData("directive @a", "Syntax Error: Expected \"on\", found <EOF>. (1:13)")]
    [InlineData("extend type A", "Syntax Error: Unexpected <EOF>. (1:14)")]
    [InlineData("fragment on on A { b }", "Syntax Error: Unexpected Name \"on\". (1:10)")]
    [InlineData("extend directive @a @b", "Syntax Error: Unexpected Name \"directive\". (1:8)")]
    [InlineData("extend foo A", "Syntax Error: Unexpected Name \"foo\". (1:8)")]
    public void What_is_no_document_is_refused_at_its_first_wrong_token(string source, string message) =>
        Assert.Equal(message, Refused.Document(source));

    [Fact]
    public void A_type_reference_may_be_read_alone()
    {
        Assert.Equal("[[Int!]]!", Printer.Print(Parser.ParseType("[ [Int !] ] !")));
        Assert.Equal("Syntax Error: Expected \"]\", found <EOF>. (1:6)", Refused.Type("[Int!"));
        Assert.Equal("Syntax Error: Expected <EOF>, found Name \"x\". (1:5)", Refused.Type("Int x"));
    }

    [Fact]
    public void A_constant_value_may_be_read_alone()
    {
        Assert.Equal("{ a: [1, \"b\", C, true, null] }", Printer.Print(Parser.ParseConstantValue("{a:[1\"b\"C,true null]}")));
        Assert.Equal("[$a]", Printer.Print(Parser.ParseValue("[$a]")));
        Assert.Throws<SyntaxException>(() => Parser.ParseConstantValue("[$a]"));
    }
}
