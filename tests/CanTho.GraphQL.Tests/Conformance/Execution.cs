using System.Text.Json;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.Tests.Execution;

namespace CanTho.GraphQL.Tests.Conformance;

/// <summary>One request of graphql-js's suite with its result, as <c>execute.ndjson</c> has it.</summary>
/// <param name="Sources">The document as the test wrote it, for locations point into it; rarely two texts print the same.</param>
/// <param name="Root">The root object; null where the test had functions in it, which are no data, or none.</param>
/// <param name="Portable">Whether nothing of the test was a function: the root object says all.</param>
/// <param name="Incremental">Whether it uses <c>@defer</c> or <c>@stream</c>, which the edition does not have.</param>
internal sealed record Execution(
    string Test,
    string Schema,
    IReadOnlyList<string> Sources,
    Dictionary<string, object?>? Variables,
    string? OperationName,
    Dictionary<string, object?>? Root,
    bool Portable,
    bool Incremental,
    JsonElement Result)
{
    /// <summary>Whether it uses variables of fragments, an experiment that the edition does not have: the document does not read.</summary>
    public bool HasFragmentArguments => Printed(Sources[0]) is null;

    public static IReadOnlyList<Execution> ReadAll()
    {
        var sources = AllSources();
        return [.. ConformanceData.Read("execute.ndjson").Select(line => Read(line, sources))];
    }

    private static Execution Read(JsonElement line, ILookup<string, string> sources) => new(
        line.Text("test"),
        line.Text("schema"),
        [.. sources[Printed(line.Text("query")) ?? ""].DefaultIfEmpty(line.Text("query"))],
        line.TryGetProperty("variables", out var variables) ? Answers.Variables(variables.GetRawText()) : null,
        line.TryGetProperty("operationName", out var name) ? name.GetString() : null,
        line.TryGetProperty("root", out var root) && root.ValueKind == JsonValueKind.Object ? Answers.Variables(root.GetRawText()) : null,
        line.Flag("portable"),
        line.Flag("incremental"),
        line.GetProperty("result"));

    /// <summary>
    /// The documents of the data have been printed anew. The texts that the suite parsed stand in <c>parse.ndjson</c>: the one that prints
    /// the same is the document as it was.
    /// </summary>
    private static ILookup<string, string> AllSources() => ConformanceData.Read("parse.ndjson")
        .Where(test => test.Text("fn") == "parse")
        .Select(test => test.Text("source"))
        .Distinct()
        .ToLookup(source => Printed(source) ?? "an experiment", StringComparer.Ordinal);

    private static string? Printed(string source)
    {
        try
        {
            return Printer.Print(Parser.Parse(source, ParserOptions.Trusted));
        }
        catch (SyntaxException)
        {
            return null;
        }
    }
}
