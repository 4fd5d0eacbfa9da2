using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Execution;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec--skip and https://spec.graphql.org/September2025/#sec--include</summary>
internal static class Conditions
{
    public static bool Includes(SelectionNode selection, IReadOnlyDictionary<string, object?> variables) =>
        selection.Directives.Count == 0 ||
        (!If(selection, "skip", variables, absent: false) && If(selection, "include", variables, absent: true));

    /// <summary>Whether a variable decides anywhere in the document what is selected.</summary>
    public static bool DependOnVariables(DocumentNode document) => document.Definitions.Any(definition => definition switch
    {
        OperationDefinitionNode operation => DependOnVariables(operation.SelectionSet),
        FragmentDefinitionNode fragment => DependOnVariables(fragment.SelectionSet),
        _ => false,
    });

    private static bool DependOnVariables(SelectionSetNode? selectionSet) =>
        selectionSet is not null && selectionSet.Selections.Any(selection =>
            selection.Directives.Any(directive =>
                directive.Name.Value is "skip" or "include" &&
                directive.Arguments.Any(argument => argument.Value is VariableNode)) ||
            DependOnVariables(selection switch
            {
                FieldNode field => field.SelectionSet,
                InlineFragmentNode inline => inline.SelectionSet,
                _ => null,
            }));

    /// <summary>Null, which a variable with a default may still be given, is not true: neither skipped for it nor included.</summary>
    private static bool If(SelectionNode selection, string name, IReadOnlyDictionary<string, object?> variables, bool absent)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value == name)
            {
                return directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value switch
                {
                    BooleanValueNode literal => literal.Value,
                    VariableNode variable => variables.GetValueOrDefault(variable.Name.Value) is true,
                    _ => false,
                };
            }
        }

        return absent;
    }
}
