using System.Runtime.CompilerServices;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Cost;

/// <summary>
/// Weighs one operation with the variables of one request, without executing it: fields are collected as in execution, so that one asked
/// for twice is paid for once, and where a value may have several types, each cost is that of the dearest.
/// Spec: https://ibm.github.io/graphql-specs/cost-spec.html#sec-Static-Query-Analysis
/// </summary>
/// <remarks>
/// What is below a selection set on a type is weighed once, however often fragments spread it. Sets that merge can still meet in more
/// combinations than anyone can weigh, by type conditions made for it; once <see cref="MostWork"/> is done they are weighed one by one and
/// added up, which is too much rather than too little.
/// </remarks>
internal sealed class CostAnalysis(
    Schema schema, SchemaCosts costs, CostOptions options, FieldCollector collector, IReadOnlyDictionary<string, object?> variables)
{
    /// <summary>Fields and selection sets looked at; documents within the default limits that are not made for it stay far below.</summary>
    public const int MostWork = 20_000;

    private readonly Dictionary<Selected, OperationCost> _known = [];
    private readonly CallCost _calls = new(schema, costs, variables);
    private readonly ListLength _lists = new(costs, options.AssumedListSize, variables);

    /// <summary>Fields and selection sets looked at so far.</summary>
    public int Work { get; private set; }

    /// <summary>The cost of the selections on one object of the type, and of the object itself.</summary>
    /// <exception cref="GraphQLException">A list is not bounded as the schema wants it.</exception>
    /// <exception cref="InsufficientExecutionStackException">Deeper than any document that the default limits let pass.</exception>
    public OperationCost Of(Selected selected)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();

        if (_known.TryGetValue(selected, out var cost))
        {
            return cost;
        }

        cost = new OperationCost(0, costs.Of(selected.Type));

        if (selected.Sets.Length > 1 && Work > MostWork)
        {
            foreach (var set in selected.Sets)
            {
                cost += Of(selected with { Sets = [set] });
            }
        }
        else
        {
            foreach (var field in Fields(selected))
            {
                cost += Of(field, selected.Above).Cost;
            }
        }

        _known.Add(selected, cost);
        return cost;
    }

    public FieldPlan[] Fields(Selected selected)
    {
        var fields = collector.Collect(selected.Type, selected.Sets).Fields;
        Work += selected.Sets.Length + fields.Length;
        return fields;
    }

    /// <param name="above">What the field above says of the lists of its sized fields.</param>
    public FieldCost Of(FieldPlan field, Sizing? above)
    {
        // By its type: whatever anything is called in the document exempts nothing. Introspection has limits of its own.
        if (field.Field.Type.Named.Name.StartsWith("__", StringComparison.Ordinal))
        {
            return default;
        }

        var own = _lists.Sizing(field.Field, field.Nodes[0]);
        var items = _lists.Items(field.Field, own, above);
        var item = field.Field.Type.Named is CompositeType type
            ? Dearest(type, field, own)
            : (Cost: new OperationCost(0, costs.Of(field.Field.Type.Named)), Selected: default(Selected?));

        return new FieldCost(new OperationCost(_calls.Of(field.Field, field.Nodes[0]), 0) + (item.Cost * items), items, item.Selected);
    }

    private (OperationCost Cost, Selected? Selected) Dearest(CompositeType type, FieldPlan field, Sizing? own)
    {
        var sets = field.Nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>().ToArray();
        var sizing = own is { Fields.Count: > 0 } ? own : null;
        var most = default(OperationCost);
        Selected? dearest = null;

        foreach (var possible in collector.PossibleTypes(type))
        {
            var selected = new Selected(possible, sets, sizing);
            var cost = Of(selected);

            if (dearest is null || cost.FieldCost + cost.TypeCost > most.FieldCost + most.TypeCost)
            {
                dearest = selected;
            }

            most = OperationCost.Max(most, cost);
        }

        return (most, dearest);
    }
}

/// <param name="Cost">Of one call, with everything below.</param>
/// <param name="Items">How many values the call returns.</param>
/// <param name="Selected">What is selected of each, on the dearest type it may have; null of leaves.</param>
internal readonly record struct FieldCost(OperationCost Cost, double Items, Selected? Selected);
