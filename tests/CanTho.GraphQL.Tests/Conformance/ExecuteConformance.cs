using System.Text.Json;
using System.Text.Json.Nodes;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.Tests.Execution;
using CanTho.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace CanTho.GraphQL.Tests.Conformance;

/// <summary>
/// The executions of graphql-js's own suite that are data from end to end: schema, document, variables, root object, result. They are
/// executed unvalidated, as there. Verdict, data and the paths of errors must be equal; locations cannot be, for the documents in the
/// data have been printed anew.
/// </summary>
public sealed class ExecuteConformance
{
    private const string Empty = "the schema has no type at all; our schemas must have a query root";
    private const string Unsound = "the schema is not valid, and ours cannot be built before they are";

    private static readonly Dictionary<string, string> KnownDifferences = new()
    {
        ["Execute: Handles basic execution tasks uses the subscription schema for subscriptions"] =
            "subscriptions are not executed as if they were queries",
        ["Execute: Handles basic execution tasks resolves to an error if schema does not support operation"] = Empty,
        ["Execute: Accepts any iterable as list value Accepts function arguments as a List value"] =
            "the root object held JavaScript's arguments, of which the data has a map",
        ["Type System: build schema from introspection can build invalid schema"] = Unsound,
        ["Type System: build schema from introspection prevents infinite recursion on invalid introspection recursive interfaces"] = Unsound,
        ["Type System: build schema from introspection prevents infinite recursion on invalid introspection recursive union"] = Unsound,
    };

    [Fact]
    public async Task Executions_end_as_in_graphql_js()
    {
        var portable = ConformanceData.Read("execute.ndjson").Where(test => test.Flag("portable")).ToList();
        var ofTheEdition = portable.Where(test => !test.Text("test").StartsWith("Execute: defer directive", StringComparison.Ordinal)).ToList();
        var comparable = ofTheEdition.Where(test => !KnownDifferences.ContainsKey(test.Text("test"))).ToList();
        var differences = new List<string>();

        foreach (var test in comparable)
        {
            differences.AddRange(await Difference(test) is { } difference ? [difference] : []);
        }

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{portable.Count} executions: {portable.Count - ofTheEdition.Count} with @defer, {ofTheEdition.Count - comparable.Count} known differences, {comparable.Count} compared");
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        Assert.Equal((129, 10, 8), (portable.Count, portable.Count - ofTheEdition.Count, ofTheEdition.Count - comparable.Count));
    }

    [Fact]
    public async Task The_known_differences_are_differences()
    {
        var listed = ConformanceData.Read("execute.ndjson").Where(test => test.Flag("portable") && KnownDifferences.ContainsKey(test.Text("test"))).ToList();

        foreach (var test in listed)
        {
            Assert.NotNull(await Difference(test));
        }

        Assert.Equal(KnownDifferences.Count, listed.DistinctBy(test => test.Text("test")).Count());
    }

    private static async Task<string?> Difference(JsonElement test)
    {
        var expected = Outcome(test.GetProperty("result"));
        string actual;

        try
        {
            actual = Outcome(JsonElement.Parse(await Execute(test)));
        }
        catch (SchemaException refused)
        {
            actual = refused.Message;
        }

        return actual == expected ? null : $"{test.Text("test")}\n{test.Text("query")}\n  expected {expected}\n  actual   {actual}";
    }

    private static async Task<string> Execute(JsonElement test)
    {
        var schema = SchemaBuilder.Build(test.Text("schema"));
        var root = test.TryGetProperty("root", out var given) ? Answers.Variables(given.GetRawText()) : [];

        foreach (var type in new[] { schema.QueryType, schema.MutationType })
        {
            foreach (var field in type?.Fields.Values ?? Enumerable.Empty<Field>())
            {
                field.Resolver = _ => new(root?.GetValueOrDefault(field.Name));
            }
        }

        PropertyResolver.FillIn(schema);

        using var services = new ServiceCollection().BuildServiceProvider();
        var options = new EngineOptions();
        var document = new PreparedDocument(schema, Parser.Parse(test.Text("query")));
        var variables = test.TryGetProperty("variables", out var values) ? Answers.Variables(values.GetRawText()) : null;
        var name = test.TryGetProperty("operationName", out var operation) ? operation.GetString() : null;

        var request = new GraphQLRequest(test.Text("query"), name, variables);

        return Answers.Json(new RequestPreparation(schema, options).TryPrepare(document, request, out var prepared, out var errors)
            ? await new RequestExecutor(schema, options, new ErrorLog()).Execute(prepared, services, TestContext.Current.CancellationToken)
            : ExecutionResult.Refused(errors));
    }

    /// <summary>The data and each error's path.</summary>
    private static string Outcome(JsonElement result) =>
        (result.TryGetProperty("data", out var data) ? Sifted(JsonNode.Parse(data.GetRawText()))?.ToJsonString() ?? "null" : "refused") +
        string.Concat(result.TryGetProperty("errors", out var errors)
            ? errors.EnumerateArray().Select(error => error.TryGetProperty("path", out var path) ? $" !{path.GetRawText()}" : " !").Order(StringComparer.Ordinal)
            : []);

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
