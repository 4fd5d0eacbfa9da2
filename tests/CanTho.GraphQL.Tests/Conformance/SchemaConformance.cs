using System.Text.Json;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Conformance;

/// <summary>SDL that graphql-js's suite builds or refuses, and prints.</summary>
public sealed class SchemaConformance
{
    /// <summary>Rules that graphql-js leaves to a later pass: it builds what they refuse, and complains when the schema is first used.</summary>
    private static readonly HashSet<string> Later =
    [
        "RootTypes", "ReservedNames", "BuiltInTypes", "NonEmptyTypes", "InputAndOutputTypes", "ImplementedInterfaces", "InterfaceFields", "UnionMembers",
        "RequiredInputsInForce", "DefaultValues", "DefaultValueCycles", "OneOfFields", "OneOfExtensions", "InputObjectCycles", "DirectiveCycles",
    ];

    [Fact]
    public void Every_text_is_built_or_refused_as_by_graphql_js()
    {
        var cases = ConformanceData.Read("buildSchema.ndjson").Where(InTheEdition).ToList();
        var differences = cases.Select(BuildDifference).OfType<string>().Distinct().ToList();
        var whole = cases.Count(test => Errors(test.Text("source")).Count == 0);

        TestContext.Current.TestOutputHelper!.WriteLine($"{cases.Count} texts, {whole} of them valid to the last rule");
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        Assert.Equal(520, cases.Count);
    }

    [Fact]
    public void Every_printed_schema_prints_the_same_again()
    {
        var cases = ConformanceData.Read("printSchema.ndjson").Select(test => test.Text("result"))
            .Where(text => text.Length > 0).Distinct().ToList();
        var printed = cases.Where(CanBeHeld).ToList();
        var differences = printed.Select(PrintDifference).OfType<string>().ToList();

        TestContext.Current.TestOutputHelper!.WriteLine($"{printed.Count} of {cases.Count} schemas");
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        Assert.Equal(5, cases.Count - printed.Count);
    }

    /// <summary>
    /// Not the one text with a directive location that only the experiment with variables of fragments knows, and not the two that are
    /// built with the checks switched off, which ours cannot be.
    /// </summary>
    private static bool InTheEdition(JsonElement test) =>
        !test.Text("source").Contains("FRAGMENT_VARIABLE_DEFINITION", StringComparison.Ordinal)
        && test.Text("test") != "Schema Builder Allows to disable SDL validation";

    /// <summary>
    /// Whether our types can hold the schema at all: not where an object is implemented, a union is a member, or an interface is a root
    /// (graphql-js holds such schemas until it validates them), nor where the text uses variables of fragments and does not read.
    /// </summary>
    private static bool CanBeHeld(string text) => !Errors(text).Any(error =>
        error.Rule is "ImplementedInterfaces" or "UnionMembers"
        || error.Code == "GRAPHQL_PARSE_FAILED"
        || error.Message.Contains("root type must be Object type", StringComparison.Ordinal));

    private static string? BuildDifference(JsonElement test)
    {
        var errors = Errors(test.Text("source")).Where(error => !Later.Contains(error.Rule ?? "")).ToList();

        return test.Flag("ok") == (errors.Count == 0)
            ? null
            : $"{test.Text("source")}\n  expected: {(test.Flag("ok") ? "builds" : test.Text("error"))}\n  actual:   {string.Join(" ", errors)}";
    }

    private static string? PrintDifference(string text)
    {
        var again = SchemaPrinter.Print(SchemaBuilder.Assemble(Parser.Parse(text, ParserOptions.Trusted)));

        return again == text ? null : $"--- expected\n{text}\n--- actual\n{again}";
    }

    private static IReadOnlyList<GraphQLError> Errors(string sdl)
    {
        try
        {
            SchemaBuilder.Build(sdl);
            return [];
        }
        catch (SchemaException refused)
        {
            return refused.Errors;
        }
    }
}
