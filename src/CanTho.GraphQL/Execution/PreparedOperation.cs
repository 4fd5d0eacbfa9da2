using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Execution;

/// <summary>One operation of a valid document with the variables of one request: nothing can refuse it any more.</summary>
internal sealed record PreparedOperation(
    OperationDefinitionNode Operation, SelectionPlan Plan, IReadOnlyDictionary<string, object?> Variables)
{
    public OperationType Type => Operation.Operation;
}
