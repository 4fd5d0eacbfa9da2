using System.Text.Json;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.Tests.Execution;
using CanTho.GraphQL.TypeSystem;
using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>CanTho.GraphQL without its limits, asked what the oracle is asked.</summary>
internal sealed class OurEngine
{
    public static readonly ParserOptions Unlimited = new() { MaxDepth = 5_000, MaxTokens = int.MaxValue, MaxDirectives = int.MaxValue };

    private static readonly ValidationOptions Validation = new() { Suggestions = true, Limits = ValidationLimits.None };

    private readonly GraphQLEngine _engine;
    private readonly IReadOnlyList<Func<ValidationContext, Rule>> _rules;

    /// <param name="rules">Other rules than the specification's: for a test that plants a difference.</param>
    /// <exception cref="SchemaException">The schema is none.</exception>
    public OurEngine(string sdl, IReadOnlyList<Func<ValidationContext, Rule>>? rules = null)
    {
        Schema = SchemaBuilder.Build(sdl);
        _rules = rules ?? SpecifiedRules.All;

        foreach (var field in Schema.Types.Values.Where(type => !BuiltIns.IsBuiltIn(type)).OfType<ObjectType>().SelectMany(type => type.Fields.Values))
        {
            field.Resolver = OracleResolvers.Resolve;
        }

        _engine = new GraphQLEngine(Schema, new EngineOptions
        {
            Parsing = Unlimited,
            Validation = Validation,
            MaxDepth = 10_000,
            MaxErrors = int.MaxValue,
            Timeout = TimeSpan.FromMinutes(5),
        });
    }

    public Schema Schema { get; }

    public async Task<Verdict> Judge(DocumentCase asked, CancellationToken cancel)
    {
        DocumentNode document;

        try
        {
            document = Parser.Parse(asked.Text, Unlimited);
        }
        catch (SyntaxException refused)
        {
            return new Verdict(Places(refused.Error), null, [], null);
        }

        var rules = _rules.SelectMany(rule => Errors(rule, document)).Order(StringComparer.Ordinal).ToList();

        return new Verdict(null, Printer.Print(document), rules, rules.Count > 0 ? null : await Run(asked, Chosen(document, asked)?.Operation, cancel));
    }

    /// <summary>An exception is a verdict: it must be reported with its document like any other difference.</summary>
    private IEnumerable<string> Errors(Func<ValidationContext, Rule> rule, DocumentNode document)
    {
        try
        {
            return [.. Validator.Walk(new ValidationContext(Schema, document, Validation), [rule]).Select(error => $"{error.Rule} {Places(error)}")];
        }
        catch (Exception broken)
        {
            return [$"{rule(new ValidationContext(Schema, document, Validation)).GetType().Name}Rule threw {broken}"];
        }
    }

    private static OperationDefinitionNode? Chosen(DocumentNode document, DocumentCase asked)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToList();

        return asked.OperationName is { } name ? operations.Find(operation => operation.Name?.Value == name) : operations.Count == 1 ? operations[0] : null;
    }

    private async Task<string?> Run(DocumentCase asked, OperationType? operation, CancellationToken cancel)
    {
        if (operation is OperationType.Subscription)
        {
            return null; // a stream is no response
        }

        try
        {
            var result = await Run(asked, new OracleResolvers(asked.Number, waits: false), cancel);
            var waiting = await Run(asked, new OracleResolvers(asked.Number, waits: true), cancel);
            var alike = Outcome.AreOne(result, waiting) && (operation is not OperationType.Mutation || result.Roots.SequenceEqual(waiting.Roots));

            return alike ? result.Text : $"{result.Text}\nbut where resolvers wait\n{waiting.Text}";
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            return $"threw {broken}";
        }
    }

    private async Task<Outcome> Run(DocumentCase asked, OracleResolvers resolvers, CancellationToken cancel)
    {
        var request = new GraphQLRequest(asked.Text, asked.OperationName, Answers.Variables(asked.Variables.ToJsonString()));
        var result = await _engine.Execute(request, resolvers, cancel);
        using var json = JsonDocument.Parse(Answers.Json(result), new JsonDocumentOptions { MaxDepth = 10_000 });

        return new Outcome(json.RootElement.Clone(), result.Executed, [.. result.Errors.Select(Error).Order(StringComparer.Ordinal)], resolvers.Roots);
    }

    private static string Error(GraphQLError error) => $"/{string.Join('/', error.Path ?? [])} {Places(error)}";

    private static string Places(GraphQLError error) =>
        string.Join(' ', error.Locations.OrderBy(at => at.Start).Select(at => $"{at.Line}:{at.Column}"));
}
