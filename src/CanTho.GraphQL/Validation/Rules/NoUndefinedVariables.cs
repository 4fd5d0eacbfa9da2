using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// Every variable that an operation uses, itself or in a fragment that it reaches, is one that it defines.
/// Spec: https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined
/// </summary>
internal sealed class NoUndefinedVariables(ValidationContext context) : Rule(context)
{
    public override void Leave(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var defined = operation.VariableDefinitions.Select(variable => variable.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
            var by = operation.Name is { } name ? $" by operation \"{name.Value}\"" : "";

            foreach (var usage in Context.Usages.Of(operation))
            {
                if (!defined.Contains(usage.Node.Name.Value))
                {
                    Report($"Variable \"${usage.Node.Name.Value}\" is not defined{by}.", usage.Node, operation);
                }
            }
        }
    }
}
