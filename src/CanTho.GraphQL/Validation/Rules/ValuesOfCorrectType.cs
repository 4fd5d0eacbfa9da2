using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// Every value in the text can be read as the type expected where it stands; input objects have only fields that their type defines,
/// and all that it requires. What a variable will hold is not known yet.
/// Spec: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type,
/// https://spec.graphql.org/September2025/#sec-Input-Object-Field-Names and
/// https://spec.graphql.org/September2025/#sec-Input-Object-Required-Fields
/// </summary>
internal sealed class ValuesOfCorrectType(ValidationContext context) : Rule(context)
{
    public override void Enter(ArgumentNode argument, in TypeScope scope)
    {
        if (scope.Argument is { } definition)
        {
            Check(argument.Value, definition.Type);
        }
    }

    public override void Enter(VariableDefinitionNode variable)
    {
        if (variable.DefaultValue is { } literal && Context.Schema.TypeOf(variable.Type) is { IsInput: true } type) // of another type no value is right or wrong
        {
            Check(literal, type);
        }
    }

    private void Check(ValueNode value, SchemaType type)
    {
        foreach (var problem in LiteralValidation.Problems(value, type, suggest: Context.Options.Suggestions))
        {
            Report(problem.Error);
        }
    }
}
