using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// Every variable that an operation defines is used, in the operation or in a fragment that it reaches.
/// Spec: https://spec.graphql.org/September2025/#sec-All-Variables-Used
/// </summary>
internal sealed class NoUnusedVariables(ValidationContext context) : Rule(context)
{
    public override void Leave(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var used = Context.Usages.Of(operation).Select(usage => usage.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
            var within = operation.Name is { } name ? $" in operation \"{name.Value}\"" : "";

            foreach (var variable in operation.VariableDefinitions)
            {
                if (!used.Contains(variable.Variable.Name.Value))
                {
                    Report($"Variable \"${variable.Variable.Name.Value}\" is never used{within}.", variable);
                }
            }
        }
    }
}
