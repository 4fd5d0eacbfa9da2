using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Execution;

/// <summary>One operation of a valid document with the variables of one request: nothing can refuse it any more.</summary>
internal sealed record PreparedOperation(
    OperationDefinitionNode Operation, SelectionPlan Plan, IReadOnlyDictionary<string, object?> Variables)
{
    public OperationType Type => Operation.Operation;

    /// <summary>What it costs, as the request wants to be told; null where it does not.</summary>
    public IReadOnlyDictionary<string, object?>? Cost { get; init; }
}
