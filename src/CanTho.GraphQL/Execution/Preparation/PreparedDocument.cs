using CanTho.GraphQL.Cost;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>A valid document made ready for any number of requests, at the same time if need be.</summary>
internal sealed class PreparedDocument
{
    private readonly Schema _schema;
    private readonly OperationDefinitionNode[] _operations;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly Dictionary<OperationDefinitionNode, SelectionPlan>? _plans;
    private readonly Dictionary<OperationDefinitionNode, CostMemory> _costs = new(ReferenceEqualityComparer.Instance);

    public PreparedDocument(Schema schema, DocumentNode document)
    {
        _schema = schema;
        _operations = [.. document.Definitions.OfType<OperationDefinitionNode>()];
        _fragments = document.Definitions.OfType<FragmentDefinitionNode>()
            .DistinctBy(fragment => fragment.Name.Value)
            .ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);

        foreach (var operation in _operations)
        {
            _costs.Add(operation, new CostMemory());
        }

        if (!Conditions.DependOnVariables(document))
        {
            var collector = new FieldCollector(schema, _fragments, ArgumentCoercion.NoVariables);

            _plans = new(ReferenceEqualityComparer.Instance);

            foreach (var operation in _operations.Where(operation => schema.RootType(operation.Operation) is not null))
            {
                _plans.Add(operation, RootPlan(collector, operation));
            }
        }
    }

    /// <summary>
    /// About how many bytes it takes, its text included: what parsing it allocated, for a character of a short name comes to far more tree
    /// than one of a long string. The plans that execution adds are about as much as parsing has dropped since: a test sees to it.
    /// </summary>
    public long Size { get; init; }

    /// <summary>Spec: https://spec.graphql.org/September2025/#GetOperation()</summary>
    public OperationDefinitionNode GetOperation(string? name)
    {
        if (name is not null)
        {
            return Array.Find(_operations, operation => operation.Name?.Value == name)
                ?? throw Unresolved($"Unknown operation named \"{name}\".");
        }

        return _operations switch
        {
            [var only] => only,
            [] => throw Unresolved("Must provide an operation."),
            _ => throw Unresolved("Must provide operation name if query contains multiple operations."),
        };
    }

    /// <summary>The plan of an operation, shared between requests where the variables cannot change it.</summary>
    public SelectionPlan Plan(OperationDefinitionNode operation, IReadOnlyDictionary<string, object?> variables) =>
        _plans?[operation] ?? RootPlan(Collector(variables), operation);

    public FieldCollector Collector(IReadOnlyDictionary<string, object?> variables) => new(_schema, _fragments, variables);

    public CostMemory CostOf(OperationDefinitionNode operation) => _costs[operation];

    private SelectionPlan RootPlan(FieldCollector collector, OperationDefinitionNode operation) =>
        collector.Collect(_schema.RootType(operation.Operation)!, [operation.SelectionSet]);

    private static GraphQLException Unresolved(string message) =>
        new(new GraphQLError(message) { Code = ErrorCodes.OperationResolutionFailure });
}
