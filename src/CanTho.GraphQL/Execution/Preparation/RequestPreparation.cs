using System.Diagnostics.CodeAnalysis;
using CanTho.GraphQL.Cost;
using CanTho.GraphQL.Diagnostics;
using CanTho.GraphQL.Documents;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// Everything that can refuse a request before any resolver runs: parse, validate, choose the operation, coerce its variables, weigh it.
/// </summary>
internal sealed class RequestPreparation(Schema schema, EngineOptions options)
{
    private readonly PreparedDocuments _documents = new(schema, options);
    private readonly CostLimit _costs = new(schema, options.Cost);

    /// <param name="errors">Why it is refused: at least one.</param>
    public bool TryPrepare(
        GraphQLRequest request,
        RequestWatch? watch,
        [NotNullWhen(true)] out PreparedOperation? prepared,
        [NotNullWhen(false)] out IReadOnlyList<GraphQLError>? errors)
    {
        prepared = null;
        return _documents.TryFind(request, watch, out var document, out errors) &&
            TryPrepare(document, request, watch, out prepared, out errors);
    }

    /// <summary>The same for a document that is known to be valid.</summary>
    public bool TryPrepare(
        PreparedDocument document,
        GraphQLRequest request,
        RequestWatch? watch,
        [NotNullWhen(true)] out PreparedOperation? prepared,
        [NotNullWhen(false)] out IReadOnlyList<GraphQLError>? errors)
    {
        prepared = null;

        try
        {
            var operation = document.GetOperation(request.OperationName);
            watch?.Found(operation);
            Allow(operation, request);

            var variables = VariableCoercion.CoerceVariableValues(
                schema, operation, request.Variables ?? ArgumentCoercion.NoVariables, options.Validation.Suggestions, out var problems);

            if (problems.Count > 0)
            {
                errors = problems;
                return false;
            }

            OperationCost? cost = _costs.Weighs(request) ? _costs.Of(document, operation, variables) : null;

            if (cost is { } known && _costs.Refuses(known, request.Cost))
            {
                errors = [_costs.Refusal(known, document, operation, variables)];
                return false;
            }

            errors = null;
            prepared = new PreparedOperation(operation, document.Plan(operation, variables), variables)
            {
                Cost = request.Cost is not CostMode.Silent && cost is { } asked ? _costs.Told(asked) : null,
            };
            return true;
        }
        catch (GraphQLException refusal)
        {
            errors = [refusal.Error];
            return false;
        }
    }

    private static void Allow(OperationDefinitionNode operation, GraphQLRequest request)
    {
        if (operation.Operation is OperationType.Mutation && request.QueriesOnly)
        {
            throw new GraphQLException(new GraphQLError("Only queries may be sent this way; send mutations by POST.", operation)
            {
                Code = ErrorCodes.OperationNotAllowed,
            });
        }

        if (operation.Operation is OperationType.Subscription && !request.Streaming)
        {
            throw new GraphQLException(new GraphQLError(
                "A subscription is answered by a stream, not by a single response: ask for one with \"Accept: text/event-stream\", " +
                "or over a WebSocket.",
                operation)
            {
                Code = ErrorCodes.StreamRequired,
            });
        }
    }
}
