using System.Diagnostics;

namespace CanTho.GraphQL.Language;

/// <summary>Definitions and extensions of the type system.</summary>
public static partial class Printer
{
    private static string TypeSystemDefinition(TypeSystemDefinitionNode definition) =>
        Description(definition.Description) + (definition.Extends ? "extend " : "") + definition switch
        {
            SchemaDefinitionNode schema => Words("schema", Directives(schema), Block(schema.OperationTypes)),
            ScalarTypeDefinitionNode scalar => Words("scalar", scalar.Name.Value, Directives(scalar)),
            ObjectTypeDefinitionNode type => Words(
                "type", type.Name.Value, Implements(type.Interfaces), Directives(type), Block(type.Fields)),
            InterfaceTypeDefinitionNode type => Words(
                "interface", type.Name.Value, Implements(type.Interfaces), Directives(type), Block(type.Fields)),
            UnionTypeDefinitionNode union => Words(
                "union", union.Name.Value, Directives(union), Wrap("= ", Join(" | ", union.Types))),
            EnumTypeDefinitionNode words => Words("enum", words.Name.Value, Directives(words), Block(words.Values)),
            InputObjectTypeDefinitionNode input => Words("input", input.Name.Value, Directives(input), Block(input.Fields)),
            DirectiveDefinitionNode directive => Words(
                $"directive @{directive.Name.Value}{ArgumentDefinitions(directive.Arguments)}",
                directive.Repeatable ? "repeatable" : "",
                $"on {Join(" | ", directive.Locations)}"),
            _ => throw new UnreachableException($"No way to print a {definition.GetType().Name}."),
        };

    private static string Directives(TypeSystemDefinitionNode definition) => Join(" ", definition.Directives);

    private static string Implements(IReadOnlyList<NamedTypeNode> interfaces) => Wrap("implements ", Join(" & ", interfaces));

    private static string FieldDefinition(FieldDefinitionNode field) =>
        $"{Description(field.Description)}{field.Name.Value}{ArgumentDefinitions(field.Arguments)}: {Print(field.Type)}"
        + Directives(field.Directives);

    private static string ArgumentDefinitions(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        var texts = arguments.Select(Print).ToList();

        return texts.Exists(HasLines)
            ? $"(\n{Indent(string.Join('\n', texts))}\n)"
            : Wrap("(", string.Join(", ", texts), ")");
    }

    private static string InputValueDefinition(InputValueDefinitionNode input) =>
        $"{Description(input.Description)}{input.Name.Value}: {Print(input.Type)}"
        + Default(input.DefaultValue)
        + Directives(input.Directives);
}
