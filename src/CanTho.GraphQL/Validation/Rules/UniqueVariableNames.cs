using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// An operation defines each of its variables once.
/// Spec: https://spec.graphql.org/September2025/#sec-Variable-Uniqueness
/// </summary>
internal sealed class UniqueVariableNames(ValidationContext context) : Rule(context)
{
    public override void Enter(OperationDefinitionNode operation)
    {
        var byName = operation.VariableDefinitions.GroupBy(variable => variable.Variable.Name.Value, StringComparer.Ordinal);

        foreach (var alike in byName.Where(group => group.Count() > 1))
        {
            Report($"There can be only one variable named \"${alike.Key}\".", [.. alike.Select(variable => variable.Variable.Name)]);
        }
    }
}
