using System.Diagnostics.CodeAnalysis;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;
using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// Everything that can refuse a request before any resolver runs: parse, validate, choose the operation, coerce its variables.
/// </summary>
internal sealed class RequestPreparation(Schema schema, EngineOptions options)
{
    private readonly DocumentCache _documents = new(options.DocumentCacheSize);

    /// <param name="errors">Why it is refused: at least one.</param>
    public bool TryPrepare(
        GraphQLRequest request,
        [NotNullWhen(true)] out PreparedOperation? prepared,
        [NotNullWhen(false)] out IReadOnlyList<GraphQLError>? errors)
    {
        prepared = null;
        return TryFind(request.Query, out var document, out errors) && TryPrepare(document, request, out prepared, out errors);
    }

    /// <summary>The same for a document that is known to be valid.</summary>
    public bool TryPrepare(
        PreparedDocument document,
        GraphQLRequest request,
        [NotNullWhen(true)] out PreparedOperation? prepared,
        [NotNullWhen(false)] out IReadOnlyList<GraphQLError>? errors)
    {
        prepared = null;

        try
        {
            var operation = document.GetOperation(request.OperationName);
            Allow(operation, request);

            var variables = VariableCoercion.CoerceVariableValues(
                schema, operation, request.Variables ?? ArgumentCoercion.NoVariables, options.Validation.Suggestions, out var problems);

            if (problems.Count > 0)
            {
                errors = problems;
                return false;
            }

            errors = null;
            prepared = new PreparedOperation(operation, document.Plan(operation, variables), variables);
            return true;
        }
        catch (GraphQLException refusal)
        {
            errors = [refusal.Error];
            return false;
        }
    }

    /// <summary>Each text is parsed and validated once, for as long as it is remembered.</summary>
    private bool TryFind(
        string text,
        [NotNullWhen(true)] out PreparedDocument? document,
        [NotNullWhen(false)] out IReadOnlyList<GraphQLError>? errors)
    {
        errors = null;
        document = _documents.Find(text);

        if (document is not null)
        {
            return true;
        }

        DocumentNode parsed;

        try
        {
            parsed = Parser.Parse(text, options.Parsing);
        }
        catch (SyntaxException syntax)
        {
            errors = [syntax.Error];
            return false;
        }

        if (Validator.Validate(schema, parsed, options.Validation) is { Count: > 0 } problems)
        {
            errors = problems;
            return false;
        }

        document = new PreparedDocument(schema, parsed);
        _documents.Add(text, document);
        return true;
    }

    private static void Allow(OperationDefinitionNode operation, GraphQLRequest request)
    {
        if (request.QueriesOnly && operation.Operation is not OperationType.Query)
        {
            throw Refusal("Only queries may be sent this way; send mutations by POST.", operation);
        }

        if (operation.Operation is OperationType.Subscription)
        {
            throw Refusal(
                "Subscriptions are not answered by a single response; this server has no way yet to stream one.", operation);
        }
    }

    private static GraphQLException Refusal(string message, OperationDefinitionNode operation) =>
        new(new GraphQLError(message, operation) { Code = ErrorCodes.OperationNotAllowed });
}
