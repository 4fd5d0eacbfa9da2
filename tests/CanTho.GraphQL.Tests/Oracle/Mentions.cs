using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>Which nodes have to go when a name goes: what is called so, and what refers to it.</summary>
internal static class Mentions
{
    public static bool Of(AstNode node, string name) => node switch
    {
        FragmentDefinitionNode fragment => fragment.Name.Value == name || Of(fragment.TypeCondition, name),
        FragmentSpreadNode spread => spread.Name.Value == name,
        InlineFragmentNode fragment => Of(fragment.TypeCondition, name),
        FieldNode field => field.Name.Value == name,
        ArgumentNode argument => argument.Name.Value == name || Of(argument.Value, name),
        ObjectFieldNode field => field.Name.Value == name || Of(field.Value, name),
        VariableNode variable => variable.Name.Value == name,
        VariableDefinitionNode variable => Of(variable.Variable, name) || Of(variable.Type, name),
        DirectiveNode directive => directive.Name.Value == name,
        DirectiveDefinitionNode directive => directive.Name.Value == name,
        TypeDefinitionNode type => type.Name.Value == name,
        FieldDefinitionNode field => field.Name.Value == name || Of(field.Type, name),
        InputValueDefinitionNode input => input.Name.Value == name || Of(input.Type, name),
        EnumValueDefinitionNode value => value.Name.Value == name,
        OperationTypeDefinitionNode root => Of(root.Type, name),
        TypeNode type => Of(type, name),
        _ => false,
    };

    private static bool Of(TypeNode? type, string name) => type switch
    {
        NamedTypeNode named => named.Name.Value == name,
        ListTypeNode list => Of(list.Type, name),
        NonNullTypeNode nonNull => Of(nonNull.Type, name),
        _ => false,
    };
}
