using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.Tests.Execution;
using CanTho.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace CanTho.GraphQL.Tests.Conformance;

/// <summary>
/// The requests that graphql-js's own suite executes, unvalidated as there: those that are data from end to end, those whose resolvers can
/// be replayed from the result, and those about input, whose resolvers all do the same.
/// </summary>
public sealed class ExecuteConformance
{
    private const string Empty = "the schema has no type at all; ours have a query root, and validation refuses the operation";
    private const string Unvalidated = "ours executes nothing unvalidated: a rule refuses the document (ValidationConformance has it)";
    private const string InnerValues = "enum values that stand for another value inside are a notion of graphql-js; ours are their names";
    private const string IsTypeOf = "isTypeOf is a function of graphql-js that says an object is none of its type; ours has no such";
    private const string Faulty = "the error of the test's scalar has no place, and is changed by the first that reports it";

    private const string Circular = "an object that implements itself and a union that is its own member cannot be held, even to look at";

    private static readonly Dictionary<string, string> KnownDifferences = new()
    {
        ["Execute: Cancellation should stop the execution when aborted pre-execute"] = "an AbortSignal that has fired is no data",
        ["Execute: handles errors with `@experimental_disableErrorPropagation returns null"] = "an experiment, not in the edition",
        ["Execute: Handles basic execution tasks resolves to an error if schema does not support operation"] = Empty,
        ["Execute: Handles basic execution tasks fails when an isTypeOf check is not met"] = IsTypeOf,
        ["Execute: Accepts any iterable as list value Accepts function arguments as a List value"] =
            "the root object held JavaScript's arguments, of which the data has a map",
        ["Execute: Handles OneOf Input Objects OneOf Input Objects rejects a bad default value"] = Unvalidated,
        ["Execute: Handles inputs Handles lists and nullability does not allow invalid types to be used as values"] = Unvalidated,
        ["Execute: Handles inputs Handles lists and nullability does not allow unknown types to be used as values"] = Unvalidated,
        ["Execute: Handles inputs Handles objects and nullability using inline structs errors on faulty scalar type input"] = Faulty,
        ["Execute: Handles inputs Handles objects and nullability using variables errors on faulty scalar type input"] = Faulty,
        ["Execute: Handles inputs Handles custom enum values allows custom enum values as inputs"] = InnerValues,
        ["Execute: Handles inputs Handles custom enum values allows non-nullable inputs to have null as enum custom value"] = InnerValues,
        ["Type System: build schema from introspection prevents infinite recursion on invalid introspection recursive interfaces"] = Circular,
        ["Type System: build schema from introspection prevents infinite recursion on invalid introspection recursive union"] = Circular,
    };

    [Fact]
    public async Task Executions_end_as_in_graphql_js()
    {
        var all = Execution.ReadAll();
        var plain = all.Where(execution => !execution.Incremental).ToList();
        var ofTheEdition = plain.Where(execution => !execution.HasFragmentArguments).ToList();
        var comparable = ofTheEdition.Where(execution => !KnownDifferences.ContainsKey(execution.Test)).ToList();
        var differences = new List<string>();

        foreach (var execution in comparable)
        {
            differences.AddRange(await Difference(execution) is { } difference ? [difference] : []);
        }

        var (portable, echoed) = (comparable.Count(execution => execution.Portable), comparable.Count(execution => InputEcho.IsFor(execution.Schema)));
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{all.Count} executions: {all.Count - plain.Count} with @defer or @stream, {plain.Count - ofTheEdition.Count} with fragment arguments, "
            + $"{ofTheEdition.Count - comparable.Count} known differences, {comparable.Count} compared: "
            + $"{portable} data, {echoed} input, {comparable.Count - portable - echoed} replayed");
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        Assert.Equal((547, 85, 22, 17), (
            all.Count, all.Count - plain.Count, plain.Count - ofTheEdition.Count, ofTheEdition.Count - comparable.Count));
        Assert.Equal((423, 113, 55), (comparable.Count, portable, echoed));
    }

    [Fact]
    public async Task The_known_differences_are_differences()
    {
        var listed = Execution.ReadAll().Where(execution => KnownDifferences.ContainsKey(execution.Test)).ToList();

        foreach (var execution in listed)
        {
            Assert.True(await Difference(execution) is not null, $"{execution.Test} ends as in graphql-js now.");
        }

        Assert.Equal(KnownDifferences.Count, listed.DistinctBy(execution => execution.Test).Count());
    }

    private static async Task<string?> Difference(Execution execution)
    {
        var expected = Outcome.Of(execution.Result);
        var actual = "";

        foreach (var source in execution.Sources)
        {
            try
            {
                actual = Outcome.Of(await Execute(execution, source));
            }
            catch (Exception unable) when (KnownDifferences.ContainsKey(execution.Test))
            {
                actual = unable.Message;
            }

            if (actual == expected)
            {
                return null;
            }
        }

        return $"{execution.Test}\n{execution.Sources[0]}\n  expected {expected}\n  actual   {actual}";
    }

    /// <summary>In a schema that need not be valid: the suite looks at some that are not.</summary>
    private static async Task<ExecutionResult> Execute(Execution execution, string source)
    {
        var schema = SchemaBuilder.Assemble(Parser.Parse(execution.Schema, ParserOptions.Trusted));
        Bind(schema, execution);

        using var services = new ServiceCollection().BuildServiceProvider();
        var options = new EngineOptions();
        var document = new PreparedDocument(schema, Parser.Parse(source));
        var request = new GraphQLRequest(source, execution.OperationName, execution.Variables) { Streaming = true }; // a subscription is one event here

        return new RequestPreparation(schema, options).TryPrepare(document, request, watch: null, out var prepared, out var errors)
            ? await new RequestExecutor(schema, options, new ErrorLog()).Execute(prepared, initialValue: null, services, TestContext.Current.CancellationToken)
            : ExecutionResult.Refused(errors);
    }

    private static void Bind(Schema schema, Execution execution)
    {
        if (InputEcho.IsFor(execution.Schema))
        {
            InputEcho.Bind(schema);
        }
        else if (!execution.Portable)
        {
            new Replay(execution.Result).Bind(schema);
        }
        else
        {
            foreach (var field in new[] { schema.QueryType, schema.MutationType, schema.SubscriptionType }.OfType<ObjectType>().SelectMany(type => type.Fields.Values))
            {
                field.Resolver = _ => new(execution.Root?.GetValueOrDefault(field.Name));
            }

            PropertyResolver.FillIn(schema);
        }
    }
}
