using System.Text.Json;
using System.Text.Json.Nodes;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Tests.Execution;

namespace CanTho.GraphQL.Tests.Conformance;

/// <summary>
/// What is compared of a response: the data with the order of its keys, and each error's path, places and, where the engine and no resolver
/// chose them, words.
/// </summary>
internal static class Outcome
{
    /// <summary>The words of the data, and those of graphql-js 17.1 and ours.</summary>
    private static readonly Dictionary<string, string> Reworded = new()
    {
        [": Field \"a\" for OneOf type \"TestInputObject\" must be non-null."] = $" at .a: {OneOf}",
        [": Exactly one key must be specified for OneOf type \"TestInputObject\"."] = $": {OneOf}",
    };

    private const string OneOf =
        "Within OneOf Input Object type \"TestInputObject\", exactly one field must be specified, and the value for that field must be non-null.";

    public static string Of(ExecutionResult result) => Of(JsonElement.Parse(Answers.Json(result)));

    public static string Of(JsonElement result) =>
        (result.TryGetProperty("data", out var data) ? Sifted(JsonNode.Parse(data.GetRawText()))?.ToJsonString() ?? "null" : "refused")
        + string.Concat(result.TryGetProperty("errors", out var errors)
            ? errors.EnumerateArray().Select(OfError).Order(StringComparer.Ordinal)
            : []);

    private static string OfError(JsonElement error)
    {
        var path = error.TryGetProperty("path", out var steps) ? steps.GetRawText() : "";
        var places = error.TryGetProperty("locations", out _) ? ConformanceData.Places(error) : "";

        return $"\n    ! {path} {places} {Words(error.Text("message"))}";
    }

    private static string Words(string message) =>
        message.StartsWith("Variable \"", StringComparison.Ordinal) || message.StartsWith("Cannot return null", StringComparison.Ordinal)
            ? Reworded.Aggregate(message, (words, pair) => words.Replace(pair.Key, pair.Value, StringComparison.Ordinal))
            : "";

    /// <summary>
    /// Without what every schema has, when the schema is asked for: our descriptions of it are our own, and the data comes from an alpha of
    /// graphql-js 17 that had other directives.
    /// </summary>
    private static JsonNode? Sifted(JsonNode? data)
    {
        if (data?["__schema"] is not { } schema)
        {
            return data;
        }

        foreach (var (list, isOurs) in new (string, Func<string, bool>)[]
        {
            ("types", name => name.StartsWith("__", StringComparison.Ordinal) || name is "String" or "Int" or "Float" or "Boolean" or "ID"),
            ("directives", name => name is "skip" or "include" or "deprecated" or "specifiedBy" or "oneOf" or "defer" or "stream"),
        })
        {
            foreach (var entry in schema[list]?.AsArray().Where(entry => isOurs((string)entry!["name"]!)).ToList() ?? [])
            {
                schema[list]!.AsArray().Remove(entry);
            }
        }

        return data;
    }
}
