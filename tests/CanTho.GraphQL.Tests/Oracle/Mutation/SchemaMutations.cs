using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;
using static CanTho.GraphQL.Tests.Oracle.DocumentMutation;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>What authors of schemas get wrong.</summary>
internal static class SchemaMutations
{
    public static IReadOnlyList<(string Name, Func<DocumentMutation, DocumentNode> Change)> All { get; } =
    [
        .. Anywhere(),
        .. Types(),
        .. Inputs(),
    ];

    private static IEnumerable<(string, Func<DocumentMutation, DocumentNode>)> Anywhere() =>
    [
        ("an item of a list is gone", on => on.Change<AstNode>((_, _) => [], (_, place) => place.InList)),
        ("an item of a list is doubled", on => on.Change<AstNode>((node, _) => [node, node], (_, place) => place.InList)),
        ("a name is misspelt", on => on.Change<NameNode>(name => Name($"{name.Value}x"))),
        ("a name is another's", on => on.Change<NameNode>(_ => on.Any<NameNode>()!)),
        ("a name is reserved", on => on.Change<NameNode>(name => Name($"__{name.Value}"))),
        ("a type is gone", on => on.Change<DefinitionNode>((_, _) => [])),
        ("a definition is an extension", on => on.Change<TypeDefinitionNode>(type => type with { Extends = !type.Extends, Description = null })),
        ("a directive stands elsewhere", on => on.Any<DirectiveNode>() is { } directive
            ? on.Dice.Chance(50)
                ? on.Change<TypeDefinitionNode>(type => type with { Directives = [.. type.Directives, directive] })
                : on.Change<FieldDefinitionNode>(field => field with { Directives = [.. field.Directives, directive] })
            : on.Document),
    ];

    private static IEnumerable<(string, Func<DocumentMutation, DocumentNode>)> Types() =>
    [
        ("a type is another", on => on.Change<NamedTypeNode>(_ => Type(on.TypeName(_ => true)))),
        ("a type may be null", on => on.Change<NonNullTypeNode>(type => type.Type)),
        ("a type may not be null", on => on.Change<NamedTypeNode>((type, _) => [new NonNullTypeNode(type, default)], (_, place) => place.Parent?.Node is FieldDefinitionNode or InputValueDefinitionNode or ListTypeNode)),
        ("a type is a list of it", on => on.Change<NamedTypeNode>((type, _) => [new ListTypeNode(type, default)], (_, place) => place.Parent?.Node is FieldDefinitionNode or InputValueDefinitionNode)),
        ("an object implements more", on => on.Change<ObjectTypeDefinitionNode>(type => type with { Interfaces = [.. type.Interfaces, Type(on.TypeName(other => other.IsOutput))] })),
        ("an interface implements more", on => on.Change<InterfaceTypeDefinitionNode>(type => type with { Interfaces = [.. type.Interfaces, Type(on.TypeName(other => other is InterfaceType))] })),
        ("a field has one more argument", on => on.Change<FieldDefinitionNode>(field => field with
        {
            Arguments = [.. field.Arguments, new(null, Name(on.Dice.Any("x", "extra")), Parser.ParseType(on.Dice.Any("Int", "Int!", "[ID!]!")), null, [], default)],
        })),
        ("a root is another", on => on.Document with
        {
            Definitions = [.. on.Document.Definitions, .. Parser.Parse(on.Dice.Any(
                "schema { query: T0 }", "extend schema { mutation: T1 }", "extend schema { subscription: I0 }", "extend schema { query: Query }", "extend schema @onSchema0", "schema { query: Query mutation: Query }")).Definitions],
        }),
    ];

    private static IEnumerable<(string, Func<DocumentMutation, DocumentNode>)> Inputs() =>
    [
        ("a default is another value", on => on.Change<InputValueDefinitionNode>(input => input with { DefaultValue = on.Any<ValueNode>() ?? new NullValueNode(default) })),
        ("a value is of another kind", on => on.Change<ValueNode>(_ => Parser.ParseConstantValue(on.Dice.Any("1", "1.5", "\"text\"", "true", "null", "V0", "NONE", "[]", "{}", "{x: 1}", "[[{}]]")))),
        ("an input object refers to another", on => on.Change<InputObjectTypeDefinitionNode>(input => input with
        {
            Fields = [.. input.Fields, new(null, Name("more"), Parser.ParseType(on.Dice.Any("In0!", "In1!", "In2", "[In0!]!")), on.Dice.Chance(40) ? Parser.ParseConstantValue("{}") : null, [], default)],
        })),
        ("something is deprecated", on => on.Dice.Chance(50)
            ? on.Change<InputValueDefinitionNode>(input => input with { Directives = [.. input.Directives, Deprecated] })
            : on.Change<FieldDefinitionNode>(field => field with { Directives = [.. field.Directives, Deprecated] })),
        ("an input object is a OneOf", on => on.Change<InputObjectTypeDefinitionNode>(input => input with { Directives = [.. input.Directives, new(Name("oneOf"), [], default)] })),
        ("an argument of a directive is gone", on => on.Change<DirectiveNode>(directive => directive with { Arguments = [.. directive.Arguments.Skip(1)] }, directive => directive.Arguments.Count > 0)),
    ];

    private static DirectiveNode Deprecated => new(Name("deprecated"), [], default);
}
