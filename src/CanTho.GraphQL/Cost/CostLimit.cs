using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Cost;

/// <summary>Weighs operations, and refuses those that cost too much before any resolver runs.</summary>
internal sealed class CostLimit(Schema schema, CostOptions options)
{
    private readonly SchemaCosts _costs = new(schema);

    /// <summary>Whether a request is to be weighed: where the schema speaks of costs, and where it asks.</summary>
    public bool Weighs(GraphQLRequest request) => IsInForce || request.Cost is not CostMode.Silent;

    /// <exception cref="GraphQLException">A list is not bounded as the schema wants it, or the operation is too deep to be weighed.</exception>
    public OperationCost Of(PreparedDocument document, OperationDefinitionNode operation, IReadOnlyDictionary<string, object?> variables)
    {
        var memory = document.CostOf(operation);

        if (!memory.TryRecall(variables, out var cost))
        {
            var read = new ReadVariables(variables);
            cost = Weigh(() => Analysis(document, read).Of(Root(operation)), operation);
            memory.Remember(cost, read.Read());
        }

        return cost;
    }

    /// <summary>Whether the operation must not be executed. A request that only wants to know the cost is always told.</summary>
    public bool Refuses(OperationCost cost, CostMode mode) =>
        IsInForce && mode is not CostMode.Validate && (cost.FieldCost > options.MaxFieldCost || cost.TypeCost > options.MaxTypeCost);

    /// <summary>As programs are told: the costs, and the limits where there are any.</summary>
    public IReadOnlyDictionary<string, object?> Told(OperationCost cost) => new (string Name, double Value)[]
        {
            ("fieldCost", cost.FieldCost),
            ("typeCost", cost.TypeCost),
            ("maxFieldCost", IsInForce ? options.MaxFieldCost : double.PositiveInfinity),
            ("maxTypeCost", IsInForce ? options.MaxTypeCost : double.PositiveInfinity),
        }
        .Where(entry => double.IsFinite(entry.Value))
        .ToDictionary(entry => entry.Name, object? (entry) => entry.Value);

    /// <summary>Says what the operation costs, what it may cost, and where most of it lies.</summary>
    public GraphQLError Refusal(
        OperationCost cost, PreparedDocument document, OperationDefinitionNode operation, IReadOnlyDictionary<string, object?> variables)
    {
        var byFields = cost.FieldCost > options.MaxFieldCost;
        var (name, total, most) = byFields
            ? ("field cost", cost.FieldCost, options.MaxFieldCost)
            : ("type cost", cost.TypeCost, options.MaxTypeCost);

        var analysis = Analysis(document, variables);
        analysis.Of(Root(operation));
        var (path, node) = DearestPlace.In(analysis, Root(operation), one => byFields ? one.FieldCost : one.TypeCost);
        var place = path.Length > 0 ? $" Most of it lies at \"{path}\": ask for fewer items or fewer levels there." : "";

        return new GraphQLError(
            $"The operation's {name} is {OperationCost.Text(total)}; the limit is {OperationCost.Text(most)}.{place}",
            node ?? (AstNode)operation)
        {
            Code = ErrorCodes.CostExceeded,
            Extensions = Told(cost),
        };
    }

    private bool IsInForce => _costs.IsWeighed;

    private CostAnalysis Analysis(PreparedDocument document, IReadOnlyDictionary<string, object?> variables) =>
        new(schema, _costs, options, document.Collector(variables), variables);

    private Selected Root(OperationDefinitionNode operation) => new(schema.RootType(operation.Operation)!, [operation.SelectionSet], Above: null);

    private static OperationCost Weigh(Func<OperationCost> weigh, OperationDefinitionNode operation)
    {
        try
        {
            return weigh();
        }
        catch (InsufficientExecutionStackException)
        {
            throw new GraphQLException(new GraphQLError("The operation nests fields too deep to be weighed.", operation)
            {
                Code = ErrorCodes.LimitExceeded,
            });
        }
    }
}
