using System.Text.Json;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;
using CanTho.GraphQL.TypeSystem.Rules;

namespace CanTho.GraphQL.Tests.Conformance;

/// <summary>
/// The suite's cases for the rules about SDL. Where a case extends an existing schema, ours reads the two texts as one, for that is how
/// we build: then it is the place of the last node that must agree, as ours also names the first.
/// </summary>
public sealed class SdlValidationConformance
{
    private static readonly HashSet<string> OnlyWhenExtending =
    [
        // To define what an existing schema has is refused there; in one text it is a definition like any other.
        "Validate: Schema definition should be alone redefine implicit schema in schema extension",
        "Validate: Unique directive names adding new directive with standard name to existing schema",
    ];

    [Fact]
    public void Every_case_has_the_same_errors_at_the_same_places()
    {
        var cases = ConformanceData.Read("sdl-validation.ndjson");
        var compared = cases.Where(test => !OnlyWhenExtending.Contains(test.Text("test"))).ToList();
        var differences = compared.Select(Difference).OfType<string>().ToList();

        TestContext.Current.TestOutputHelper!.WriteLine($"{compared.Count} of {cases.Count} cases");
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        Assert.Equal((106, 104), (cases.Count, compared.Count));
    }

    private static string? Difference(JsonElement test)
    {
        var before = test.Text("schema") is { Length: > 0 } schema ? schema + "\n" : "";
        var document = Parser.Parse(before + test.Text("sdl"), ParserOptions.Trusted);
        var rule = test.Text("rule")[..^"Rule".Length];

        var actual = SchemaRules.Errors(document, SchemaBuilder.Assemble(document))
            .Where(error => error.Rule == rule)
            .Select(error => Sentence(error.Message, [.. error.Locations.Select(at => (at.Line, at.Column))], before))
            .Order(StringComparer.Ordinal);
        var expected = test.GetProperty("errors").EnumerateArray()
            .Select(error => Sentence(error.Text("message"), Places(error), before: ""))
            .Order(StringComparer.Ordinal);

        var (ours, theirs) = (string.Join('\n', actual), string.Join('\n', expected));

        return ours == theirs ? null : $"{test.Text("test")}\n{before}{test.Text("sdl")}\n--- expected\n{theirs}\n--- actual\n{ours}";

        string Sentence(string message, List<(int Line, int Column)> places, string before)
        {
            if (test.Text("schema").Length > 0)
            {
                var shift = before.Count(character => character == '\n');
                return $"{places[^1].Line - shift}:{places[^1].Column}";
            }

            return $"{string.Join(' ', places.Select(at => $"{at.Line}:{at.Column}"))} {message}";
        }
    }

    private static List<(int Line, int Column)> Places(JsonElement error) =>
        [.. error.GetProperty("locations").EnumerateArray().Select(at => (at.GetProperty("line").GetInt32(), at.GetProperty("column").GetInt32()))];
}
