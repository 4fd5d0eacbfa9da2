namespace CanTho.GraphQL.Language;

/// <summary>
/// A definition of the schema, a type or a directive, or, where <see cref="Extends"/>, an extension of one: the two differ in
/// nothing but the keyword, so one node serves both. Spec: https://spec.graphql.org/September2025/#sec-Type-System
/// </summary>
public abstract record TypeSystemDefinitionNode(
    bool Extends,
    StringValueNode? Description,
    IReadOnlyList<DirectiveNode> Directives,
    Location At) : DefinitionNode(At);

public sealed record SchemaDefinitionNode(
    bool Extends,
    StringValueNode? Description,
    IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<OperationTypeDefinitionNode> OperationTypes,
    Location At) : TypeSystemDefinitionNode(Extends, Description, Directives, At);

public sealed record OperationTypeDefinitionNode(OperationType Operation, NamedTypeNode Type, Location At) : AstNode(At);

/// <summary>A named type defined or extended.</summary>
public abstract record TypeDefinitionNode(
    bool Extends,
    StringValueNode? Description,
    NameNode Name,
    IReadOnlyList<DirectiveNode> Directives,
    Location At) : TypeSystemDefinitionNode(Extends, Description, Directives, At);

public sealed record ScalarTypeDefinitionNode(
    bool Extends,
    StringValueNode? Description,
    NameNode Name,
    IReadOnlyList<DirectiveNode> Directives,
    Location At) : TypeDefinitionNode(Extends, Description, Name, Directives, At);

public sealed record ObjectTypeDefinitionNode(
    bool Extends,
    StringValueNode? Description,
    NameNode Name,
    IReadOnlyList<NamedTypeNode> Interfaces,
    IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<FieldDefinitionNode> Fields,
    Location At) : TypeDefinitionNode(Extends, Description, Name, Directives, At);

public sealed record InterfaceTypeDefinitionNode(
    bool Extends,
    StringValueNode? Description,
    NameNode Name,
    IReadOnlyList<NamedTypeNode> Interfaces,
    IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<FieldDefinitionNode> Fields,
    Location At) : TypeDefinitionNode(Extends, Description, Name, Directives, At);

public sealed record UnionTypeDefinitionNode(
    bool Extends,
    StringValueNode? Description,
    NameNode Name,
    IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<NamedTypeNode> Types,
    Location At) : TypeDefinitionNode(Extends, Description, Name, Directives, At);

public sealed record EnumTypeDefinitionNode(
    bool Extends,
    StringValueNode? Description,
    NameNode Name,
    IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<EnumValueDefinitionNode> Values,
    Location At) : TypeDefinitionNode(Extends, Description, Name, Directives, At);

public sealed record InputObjectTypeDefinitionNode(
    bool Extends,
    StringValueNode? Description,
    NameNode Name,
    IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<InputValueDefinitionNode> Fields,
    Location At) : TypeDefinitionNode(Extends, Description, Name, Directives, At);

public sealed record FieldDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    IReadOnlyList<InputValueDefinitionNode> Arguments,
    TypeNode Type,
    IReadOnlyList<DirectiveNode> Directives,
    Location At) : AstNode(At);

/// <summary>An argument's or an input field's definition.</summary>
public sealed record InputValueDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    TypeNode Type,
    ValueNode? DefaultValue,
    IReadOnlyList<DirectiveNode> Directives,
    Location At) : AstNode(At);

public sealed record EnumValueDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    IReadOnlyList<DirectiveNode> Directives,
    Location At) : AstNode(At);

public sealed record DirectiveDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    IReadOnlyList<InputValueDefinitionNode> Arguments,
    bool Repeatable,
    IReadOnlyList<NameNode> Locations,
    Location At) : TypeSystemDefinitionNode(Extends: false, Description, Directives: [], At);
