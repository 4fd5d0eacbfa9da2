using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace CanTho.GraphQL.Language;

/// <summary>
/// Writes a syntax tree as text, laid out as graphql-js lays it out: reading the text gives the same tree, and printing that tree gives
/// the same text. Comments and the author's own layout are not in the tree and so are lost.
/// </summary>
public static partial class Printer
{
    private const int LineLength = 80;

    /// <exception cref="InsufficientExecutionStackException">The tree is deeper than the stack; the parser makes none such.</exception>
    public static string Print(AstNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();

        return node switch
        {
            NameNode name => name.Value,
            DocumentNode document => Join("\n\n", document.Definitions),
            ValueNode value => Value(value),
            ArgumentNode argument => $"{argument.Name.Value}: {Print(argument.Value)}",
            ObjectFieldNode field => $"{field.Name.Value}: {Print(field.Value)}",
            DirectiveNode directive => $"@{directive.Name.Value}{Wrap("(", Join(", ", directive.Arguments), ")")}",
            TypeNode type => Type(type),
            OperationDefinitionNode operation => Operation(operation),
            VariableDefinitionNode variable => VariableDefinition(variable),
            SelectionSetNode set => Block(set.Selections),
            FieldNode field => Field(field),
            FragmentSpreadNode spread => $"...{spread.Name.Value}{Directives(spread.Directives)}",
            InlineFragmentNode fragment => InlineFragment(fragment),
            FragmentDefinitionNode fragment => Fragment(fragment),
            TypeSystemDefinitionNode definition => TypeSystemDefinition(definition),
            OperationTypeDefinitionNode root => $"{Keyword(root.Operation)}: {Print(root.Type)}",
            FieldDefinitionNode field => FieldDefinition(field),
            InputValueDefinitionNode input => InputValueDefinition(input),
            EnumValueDefinitionNode value => $"{Description(value.Description)}{value.Name.Value}{Directives(value.Directives)}",
            _ => throw new UnreachableException($"No way to print a {node.GetType().Name}."),
        };
    }

    private static string Value(ValueNode value) => value switch
    {
        IntValueNode number => number.Value,
        FloatValueNode number => number.Value,
        StringValueNode { Block: true } text => BlockString.Print(text.Value),
        StringValueNode text => QuotedString.Print(text.Value),
        BooleanValueNode truth => truth.Value ? "true" : "false",
        NullValueNode => "null",
        EnumValueNode word => word.Value,
        VariableNode variable => $"${variable.Name.Value}",
        ListValueNode list => Bracketed(list.Values, "[", "]"),
        ObjectValueNode map => Bracketed(map.Fields, "{ ", " }"),
        _ => throw new UnreachableException($"No way to print a {value.GetType().Name}."),
    };

    /// <summary>In the brackets, separated by commas; or one a line, where that would not fit on one.</summary>
    private static string Bracketed(IReadOnlyList<AstNode> nodes, string open, string close, int before = 0)
    {
        // Printed once and only then laid out: to print again for the second layout would double the work at every level.
        var texts = nodes.Select(Print).ToList();
        var line = string.Join(", ", texts);

        return before + open.Length + line.Length + close.Length <= LineLength
            ? open + line + close
            : $"{open.TrimEnd()}\n{Indent(string.Join('\n', texts))}\n{close.TrimStart()}";
    }

    private static string Type(TypeNode type) => type switch
    {
        NamedTypeNode named => named.Name.Value,
        ListTypeNode list => $"[{Print(list.Type)}]",
        NonNullTypeNode nonNull => $"{Print(nonNull.Type)}!",
        _ => throw new UnreachableException($"No way to print a {type.GetType().Name}."),
    };

    internal static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    private static string Join(string separator, IEnumerable<AstNode> nodes) => string.Join(separator, nodes.Select(Print));

    /// <summary>The parts that are not empty, with spaces between.</summary>
    private static string Words(params ReadOnlySpan<string> parts)
    {
        var words = new List<string>(parts.Length);

        foreach (var part in parts)
        {
            if (part.Length > 0)
            {
                words.Add(part);
            }
        }

        return string.Join(' ', words);
    }

    private static string Wrap(string before, string text, string after = "") => text.Length == 0 ? "" : before + text + after;

    private static string Block(IReadOnlyList<AstNode> nodes) => Wrap("{\n", Indent(Join("\n", nodes)), "\n}");

    private static string Indent(string text) => Wrap("  ", text.Replace("\n", "\n  ", StringComparison.Ordinal));

    private static string Directives(IReadOnlyList<DirectiveNode> directives) => Wrap(" ", Join(" ", directives));

    private static string Description(StringValueNode? description) => description is null ? "" : Print(description) + "\n";
}
