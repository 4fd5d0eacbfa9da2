using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// An operation without a name stands alone, for beside others it could not be chosen.
/// Spec: https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation
/// </summary>
internal sealed class LoneAnonymousOperation(ValidationContext context) : Rule(context)
{
    private int _operations;

    public override void Enter(DocumentNode document) => _operations = document.Definitions.OfType<OperationDefinitionNode>().Count();

    public override void Enter(OperationDefinitionNode operation)
    {
        if (operation.Name is null && _operations > 1)
        {
            Report("This anonymous operation must be the only defined operation.", operation);
        }
    }
}
