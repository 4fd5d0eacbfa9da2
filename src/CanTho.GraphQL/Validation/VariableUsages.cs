using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation;

internal sealed record VariableUsage(VariableNode Node, InputPosition Position);

/// <summary>Where variables are used. The walk records each usage with the operation or fragment that it stands in.</summary>
internal sealed class VariableUsages(Fragments fragments)
{
    private readonly Dictionary<DefinitionNode, List<VariableUsage>> _within = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<VariableUsage>> _of = new(ReferenceEqualityComparer.Instance);

    public void Record(DefinitionNode within, VariableUsage usage)
    {
        if (!_within.TryGetValue(within, out var usages))
        {
            _within[within] = usages = [];
        }

        usages.Add(usage);
    }

    /// <summary>The usages in an operation, then those in every fragment that it reaches. Known when the walk is over.</summary>
    public IReadOnlyList<VariableUsage> Of(OperationDefinitionNode operation)
    {
        if (!_of.TryGetValue(operation, out var usages))
        {
            _of[operation] = usages =
            [
                .. Within(operation),
                .. fragments.ReachableFrom([operation.SelectionSet]).SelectMany(Within),
            ];
        }

        return usages;
    }

    private List<VariableUsage> Within(DefinitionNode definition) => _within.GetValueOrDefault(definition) ?? [];
}
