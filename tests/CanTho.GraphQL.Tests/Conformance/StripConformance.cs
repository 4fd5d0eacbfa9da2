using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Tests.Conformance;

/// <summary>Every text that graphql-js's suite strips of ignored characters, whether it reads or not.</summary>
public sealed class StripConformance
{
    [Fact]
    public void Every_text_is_stripped_as_by_graphql_js()
    {
        var cases = ConformanceData.Read("strip.ndjson");

        Assert.All(cases, test => Assert.Equal(
            test.Flag("ok") ? test.Text("result") : test.Text("error"),
            Stripped(test.Text("source"))));
        Assert.Equal(146, cases.Count);
    }

    [Fact]
    public void What_is_stripped_prints_as_before()
    {
        var documents = ConformanceData.Read("parse.ndjson")
            .Where(test => test.Text("fn") == "parse" && test.Flag("ok"))
            .Select(test => test.Text("source"))
            .Distinct()
            .ToList();

        Assert.All(documents, source => Assert.Equal(Printed(source), Printed(Stripped(source))));
        Assert.True(documents.Count > 1_400, $"Only {documents.Count} documents.");
    }

    private static string Stripped(string source)
    {
        try
        {
            return IgnoredCharacters.Strip(source);
        }
        catch (SyntaxException refused)
        {
            return refused.Message;
        }
    }

    private static string Printed(string source)
    {
        try
        {
            return Printer.Print(Parser.Parse(source, ParserOptions.Trusted));
        }
        catch (SyntaxException refused)
        {
            return refused.Message; // an experiment of graphql-js: refused in the same words when stripped
        }
    }
}
