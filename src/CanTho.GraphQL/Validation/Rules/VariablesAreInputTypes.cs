using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// Variables are of scalars, enums and input objects: nothing else can be given from outside.
/// Spec: https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types
/// </summary>
internal sealed class VariablesAreInputTypes(ValidationContext context) : Rule(context)
{
    public override void Enter(VariableDefinitionNode variable)
    {
        if (Context.Schema.TypeOf(variable.Type) is { IsInput: false } type)
        {
            Report($"Variable \"${variable.Variable.Name.Value}\" cannot be non-input type \"{type}\".", variable.Type);
        }
    }
}
