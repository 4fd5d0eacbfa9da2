using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// Finds the fields that a selection set asks of an object type. Spec: https://spec.graphql.org/September2025/#sec-Field-Collection
/// </summary>
/// <param name="variables">For <c>@skip</c> and <c>@include</c>; empty where the operation uses none in them.</param>
internal sealed class FieldCollector(
    Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, IReadOnlyDictionary<string, object?> variables)
{
    /// <summary>Spec: CollectFields and, with the sets of several nodes, CollectSubfields.</summary>
    public SelectionPlan Collect(ObjectType type, IEnumerable<SelectionSetNode> selectionSets)
    {
        var collected = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visitedFragments = new HashSet<string>(StringComparer.Ordinal);

        foreach (var selectionSet in selectionSets)
        {
            CollectFields(type, selectionSet, collected, visitedFragments);
        }

        var plans = new List<FieldPlan>(collected.Count);

        foreach (var (responseName, nodes) in collected)
        {
            // Validation has refused unknown fields; the specification leaves them out where it was not asked.
            if (schema.FieldOf(type, nodes[0].Name.Value) is { } field)
            {
                plans.Add(new FieldPlan(this, field, responseName, [.. nodes]));
            }
        }

        return new SelectionPlan(type, [.. plans]);
    }

    public IEnumerable<ObjectType> PossibleTypes(CompositeType type) =>
        schema.PossibleTypes(type).Select(name => (ObjectType)schema.Types[name]);

    private void CollectFields(
        ObjectType type,
        SelectionSetNode selectionSet,
        OrderedDictionary<string, List<FieldNode>> collected,
        HashSet<string> visitedFragments)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!Conditions.Includes(selection, variables))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    if (!collected.TryGetValue(field.ResponseName, out var nodes))
                    {
                        collected.Add(field.ResponseName, nodes = []);
                    }

                    nodes.Add(field);
                    break;

                case FragmentSpreadNode spread:
                    if (visitedFragments.Add(spread.Name.Value) &&
                        fragments.TryGetValue(spread.Name.Value, out var fragment) &&
                        DoesFragmentTypeApply(type, fragment.TypeCondition))
                    {
                        CollectFields(type, fragment.SelectionSet, collected, visitedFragments);
                    }

                    break;

                case InlineFragmentNode inline:
                    if (inline.TypeCondition is null || DoesFragmentTypeApply(type, inline.TypeCondition))
                    {
                        CollectFields(type, inline.SelectionSet, collected, visitedFragments);
                    }

                    break;
            }
        }
    }

    private bool DoesFragmentTypeApply(ObjectType type, NamedTypeNode condition) =>
        schema.Types.GetValueOrDefault(condition.Name.Value) is CompositeType composite && schema.IsPossible(composite, type);
}
