namespace CanTho.GraphQL.Language;

/// <summary>Operations and fragments.</summary>
public static partial class Printer
{
    private static string Operation(OperationDefinitionNode operation)
    {
        var variables = operation.VariableDefinitions.Select(Print).ToList();
        var list = variables.Exists(HasLines)
            ? $"(\n{string.Join('\n', variables)}\n)"
            : Wrap("(", string.Join(", ", variables), ")");
        var head = Description(operation.Description)
            + Words(Keyword(operation.Operation), operation.Name?.Value + list, Join(" ", operation.Directives));

        return head == "query" ? Print(operation.SelectionSet) : $"{head} {Print(operation.SelectionSet)}";
    }

    private static string VariableDefinition(VariableDefinitionNode variable) =>
        $"{Description(variable.Description)}{Print(variable.Variable)}: {Print(variable.Type)}"
        + Default(variable.DefaultValue)
        + Directives(variable.Directives);

    private static string Field(FieldNode field)
    {
        var head = (field.Alias is { } alias ? $"{alias.Value}: " : "") + field.Name.Value;

        return head
            + (field.Arguments.Count == 0 ? "" : Bracketed(field.Arguments, "(", ")", before: head.Length))
            + Directives(field.Directives)
            + (field.SelectionSet is { } set ? $" {Print(set)}" : "");
    }

    private static string InlineFragment(InlineFragmentNode fragment) => Words(
        "...",
        fragment.TypeCondition is { } type ? $"on {Print(type)}" : "",
        Join(" ", fragment.Directives),
        Print(fragment.SelectionSet));

    private static string Fragment(FragmentDefinitionNode fragment) =>
        $"{Description(fragment.Description)}fragment {fragment.Name.Value} on {Print(fragment.TypeCondition)}"
        + $"{Directives(fragment.Directives)} {Print(fragment.SelectionSet)}";

    private static string Default(ValueNode? value) => value is null ? "" : $" = {Print(value)}";

    private static bool HasLines(string text) => text.Contains('\n', StringComparison.Ordinal);
}
