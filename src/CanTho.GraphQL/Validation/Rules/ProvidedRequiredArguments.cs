using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// A field or directive is given every argument that is non-null and has no default.
/// Spec: https://spec.graphql.org/September2025/#sec-Required-Arguments
/// </summary>
internal sealed class ProvidedRequiredArguments(ValidationContext context) : Rule(context)
{
    public override void Enter(FieldNode field, in TypeScope scope)
    {
        if (scope.Field is { } definition)
        {
            Check(field, field.Arguments, definition.Arguments, $"{scope.ParentType}.{definition.Name}");
        }
    }

    public override void Enter(DirectiveNode directive, in TypeScope scope)
    {
        if (scope.Directive is { } definition)
        {
            Check(directive, directive.Arguments, definition.Arguments, $"@{definition.Name}");
        }
    }

    private void Check(
        AstNode node, IReadOnlyList<ArgumentNode> given, OrderedDictionary<string, InputValue> definitions, string coordinate)
    {
        foreach (var argument in definitions.Values.Where(argument => argument.IsRequired))
        {
            if (!given.Any(candidate => candidate.Name.Value == argument.Name))
            {
                Report(
                    $"Argument \"{coordinate}({argument.Name}:)\" of type \"{argument.Type}\" is required, but it was not provided.",
                    node);
            }
        }
    }
}
