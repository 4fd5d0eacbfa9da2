using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// A subscription selects exactly one field at its root, unconditionally, and not one of introspection: it is one stream of events.
/// Spec: https://spec.graphql.org/September2025/#sec-Single-Root-Field
/// </summary>
internal sealed class SingleFieldSubscriptions(ValidationContext context) : Rule(context)
{
    public override void Enter(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription || Context.Schema.SubscriptionType is not { } root)
        {
            return;
        }

        var subject = operation.Name is { } name ? $"Subscription \"{name.Value}\"" : "Anonymous Subscription";
        var (fields, conditions) = Collect(operation.SelectionSet, root);

        if (conditions.Count > 0)
        {
            Report($"{subject} must not use `@skip` or `@include` directives in the top level selection.", [.. conditions]);
            return;
        }

        if (fields.Count == 0)
        {
            Report($"{subject} must select one top level field.", operation.SelectionSet);
        }
        else if (fields.Count > 1)
        {
            Report($"{subject} must select only one top level field.", [.. fields.Values.Skip(1).SelectMany(alike => alike)]);
        }

        foreach (var alike in fields.Values.Where(alike => alike[0].Name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            Report($"{subject} must not select an introspection top level field.", [.. alike]);
        }
    }

    /// <summary>
    /// Spec: CollectFields, with the conditions gathered instead of heeded. It keeps a stack of its own, for chains of fragments.
    /// </summary>
    private (OrderedDictionary<string, List<FieldNode>> Fields, List<DirectiveNode> Conditions) Collect(
        SelectionSetNode set, ObjectType root)
    {
        var fields = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var conditions = new List<DirectiveNode>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<IEnumerator<SelectionNode>>([set.Selections.GetEnumerator()]);

        while (open.TryPeek(out var selections))
        {
            if (!selections.MoveNext())
            {
                open.Pop();
                continue;
            }

            if (ConditionOf(selections.Current) is { } condition)
            {
                conditions.Add(condition);
                continue;
            }

            switch (selections.Current)
            {
                case FieldNode field:
                    if (!fields.TryGetValue(field.ResponseName, out var alike))
                    {
                        fields[field.ResponseName] = alike = [];
                    }

                    alike.Add(field);
                    break;
                case InlineFragmentNode fragment when Applies(fragment.TypeCondition, root):
                    open.Push(fragment.SelectionSet.Selections.GetEnumerator());
                    break;
                case FragmentSpreadNode spread:
                    if (Context.Fragments.Find(spread.Name.Value) is { } target &&
                        Applies(target.TypeCondition, root) &&
                        visited.Add(spread.Name.Value))
                    {
                        open.Push(target.SelectionSet.Selections.GetEnumerator());
                    }

                    break;
            }
        }

        return (fields, conditions);
    }

    private static DirectiveNode? ConditionOf(SelectionNode selection) =>
        selection.Directives.FirstOrDefault(directive => directive.Name.Value == "skip") ??
        selection.Directives.FirstOrDefault(directive => directive.Name.Value == "include");

    private bool Applies(NamedTypeNode? condition, ObjectType root) =>
        condition is null || (Context.Schema.TypeOf(condition) is CompositeType type && Context.Schema.IsPossible(type, root));
}
