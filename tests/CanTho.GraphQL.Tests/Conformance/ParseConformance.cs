using System.Text.Json;
using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Tests.Conformance;

/// <summary>Every text that graphql-js's suite parses: read where it reads, refused at the same place with the same words where not.</summary>
public sealed class ParseConformance
{
    [Fact]
    public void Every_text_is_read_or_refused_as_by_graphql_js()
    {
        var cases = ConformanceData.Read("parse.ndjson");
        var experiments = cases.Where(UsesFragmentArguments).ToList();
        var differences = cases.Except(experiments).Select(Difference).OfType<string>().Distinct().ToList();

        TestContext.Current.TestOutputHelper!.WriteLine($"{cases.Count} texts, {experiments.Count} of them experiments");
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        Assert.Equal(2_493, cases.Count);
        Assert.Equal(77, experiments.Count);
    }

    /// <summary>
    /// Variables of fragments are an experiment of graphql-js that the September 2025 edition does not have: they must be refused,
    /// at the parenthesis or at the directive location that only they know.
    /// </summary>
    private static bool UsesFragmentArguments(JsonElement test) =>
        test.Flag("ok") && Outcome(test) is var outcome
        && (test.TryGetProperty("options", out var options) && options.Flag("experimentalFragmentArguments")
            ? outcome.StartsWith("Syntax Error: Expected \"on\", found \"(\".", StringComparison.Ordinal)
                || outcome.StartsWith("Syntax Error: Expected Name, found \"(\".", StringComparison.Ordinal)
            : outcome.StartsWith("Syntax Error: Unexpected Name \"FRAGMENT_VARIABLE_DEFINITION\".", StringComparison.Ordinal));

    /// <summary>The words changed in graphql-js 17 when the edition gave descriptions to operations and fragments.</summary>
    private static string InPresentWords(string message) => message.Replace(
        "descriptions are supported only on type definitions", "only GraphQL definitions support descriptions", StringComparison.Ordinal);

    private static string? Difference(JsonElement test)
    {
        var expected = test.Flag("ok")
            ? "reads"
            : $"{InPresentWords(test.GetProperty("error").Text("message"))} {ConformanceData.Places(test.GetProperty("error"))}";
        var actual = Outcome(test);

        return expected == actual ? null : $"{test.Text("source")}\n  expected: {expected}\n  actual:   {actual}";
    }

    private static string Outcome(JsonElement test)
    {
        var source = test.Text("source");
        var options = new ParserOptions();

        if (test.TryGetProperty("options", out var given) && given.TryGetProperty("maxTokens", out var tokens))
        {
            options = options with { MaxTokens = tokens.GetInt32() };
        }

        try
        {
            AstNode node = test.Text("fn") switch
            {
                "parseValue" => Parser.ParseValue(source, options),
                "parseConstValue" => Parser.ParseConstantValue(source, options),
                "parseType" => Parser.ParseType(source, options),
                _ => Parser.Parse(source, options),
            };

            return node.At.End <= source.Length ? "reads" : "reads beyond the end";
        }
        catch (SyntaxException refused)
        {
            return $"{refused.Error.Message} {ConformanceData.Places(refused.Error)}";
        }
    }
}
