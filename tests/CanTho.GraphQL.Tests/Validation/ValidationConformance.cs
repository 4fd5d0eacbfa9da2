using System.Text.Json;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.Tests.Conformance;
using CanTho.GraphQL.TypeSystem;
using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Validation;

/// <summary>Every document that graphql-js's suite validates, one rule at a time: the same errors, in the same words and order, at the same places.</summary>
public sealed class ValidationConformance
{
    private const string Stream = "@stream is no directive of the September 2025 edition";

    /// <summary>Rules for what the edition does not have, and one for linters.</summary>
    private static readonly string[] OtherRules =
    [
        "DeferStreamDirectiveLabelRule", "DeferStreamDirectiveOnRootFieldRule", "DeferStreamDirectiveOnValidOperationsRule",
        "StreamDirectiveOnListFieldRule", "NoDeprecatedCustomRule",
    ];

    private static readonly Dictionary<string, string> KnownDifferences = new()
    {
        ["Validate: Known type names references to standard scalars that are missing in schema"] =
            "our schemas always have the five standard scalars",
        ["Validate: Subscriptions with single field does not infinite loop on recursive fragments"] =
            "the edition asks for exactly one root field, so none is an error; graphql-js says so too since 17.0",
        ["Validate: Values of correct type Invalid input object value reports error for custom scalar that returns undefined"] =
            "the scalar is a function of the test, of which the data has only the name",
        ["Validate: Overlapping fields can be merged stream directive used on different instances of the same field"] = Stream,
        ["Validate: Overlapping fields can be merged different stream directive label"] = Stream,
        ["Validate: Overlapping fields can be merged different stream directive initialCount"] = Stream,
        ["Validate: Overlapping fields can be merged different stream directive first missing args"] = Stream,
        ["Validate: Overlapping fields can be merged different stream directive second missing args"] = Stream,
        ["Validate: Overlapping fields can be merged different stream directive extra argument"] = Stream,
        ["Validate: Overlapping fields can be merged mix of stream and no stream"] = Stream,
        ["Validate: Overlapping fields can be merged different stream directive both missing args"] = Stream,
    };

    /// <summary>The words of the data, and those of graphql-js 17.1 and ours.</summary>
    private static readonly Dictionary<string, string> Reworded = new()
    {
        ["Field \"OneOfInput.stringField\" used for OneOf Input Object must be non-null."] = OneOf,
        ["OneOf Input Object \"OneOfInput\" must specify exactly one key."] = OneOf,
        ["Maximum introspection depth exceeded"] =
            "Introspection nests fields, interfaces, possibleTypes or inputFields 3 deep; the limit is 2.",
    };

    private const string OneOf =
        "Within OneOf Input Object type \"OneOfInput\", exactly one field must be specified, and the value for that field must be non-null.";

    [Fact]
    public void Every_document_is_judged_as_by_graphql_js()
    {
        var cases = ConformanceData.Read("validation.ndjson");
        var ofTheEdition = cases.Where(test => !OtherRules.Contains(test.Text("rule"))).ToList();
        var readable = ofTheEdition.Where(test => !HasFragmentArguments(test.Text("query"))).ToList();
        var comparable = readable.Where(test => !KnownDifferences.ContainsKey(test.Text("test"))).ToList();

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{cases.Count} cases: {cases.Count - ofTheEdition.Count} of other rules, {ofTheEdition.Count - readable.Count} with fragment arguments, "
            + $"{readable.Count - comparable.Count} known differences, {comparable.Count} compared");

        var differences = comparable.Select(Difference).OfType<string>().ToList();
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        Assert.Equal((535, 60, 43), (cases.Count, cases.Count - ofTheEdition.Count, ofTheEdition.Count - readable.Count));
    }

    [Fact]
    public void The_known_differences_are_differences()
    {
        var listed = ConformanceData.Read("validation.ndjson").Where(test => KnownDifferences.ContainsKey(test.Text("test"))).ToList();

        Assert.Equal(KnownDifferences.Count, listed.Count);
        Assert.All(listed, test => Assert.NotNull(Difference(test)));
    }

    private static bool HasFragmentArguments(string query)
    {
        try
        {
            Parser.Parse(query);
            return false;
        }
        catch (SyntaxException refused) when (refused.Message is "Syntax Error: Expected \"on\", found \"(\"." or "Syntax Error: Expected Name, found \"(\".")
        {
            return true;
        }
    }

    private static string? Difference(JsonElement test)
    {
        var expected = string.Join('\n', test.GetProperty("errors").EnumerateArray().Select(error =>
            $"{ConformanceData.Places(error)} {Reworded.GetValueOrDefault(error.Text("message"), error.Text("message"))}"));
        var actual = string.Join('\n', Validate(test).Select(error => $"{ConformanceData.Places(error)} {error.Message}"));

        return expected == actual
            ? null
            : $"{test.Text("test")} ({test.Text("rule")})\n{test.Text("query")}\nexpected:\n{expected}\nactual:\n{actual}";
    }

    private static IReadOnlyList<GraphQLError> Validate(JsonElement test)
    {
        var rule = test.Text("rule").Replace("Custom", "", StringComparison.Ordinal);

        // A directive location of fragment arguments stands in one schema; nothing that can be compared uses it.
        var sdl = test.Text("schema").Replace(
            "directive @onFragmentVariableDefinition on FRAGMENT_VARIABLE_DEFINITION", "", StringComparison.Ordinal);
        var options = new ValidationOptions
        {
            Suggestions = !test.Flag("hideSuggestions"),
            Introspection = rule != "NoSchemaIntrospectionRule",
            Limits = ValidationLimits.None with { IntrospectionLists = 2 },
        };

        return OneRule.Errors(rule, Schema(sdl), Parser.Parse(test.Text("query")), options);
    }

    /// <summary>Some of the suite's schemas are not valid, for the rules do not care.</summary>
    private static Schema Schema(string sdl) => SchemaBuilder.Assemble(Parser.Parse(sdl, ParserOptions.Trusted));
}
