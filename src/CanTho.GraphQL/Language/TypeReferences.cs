namespace CanTho.GraphQL.Language;

/// <summary>A type as written. Spec: https://spec.graphql.org/September2025/#sec-Type-References</summary>
public abstract record TypeNode(Location At) : AstNode(At);

public sealed record NamedTypeNode(NameNode Name, Location At) : TypeNode(At);

public sealed record ListTypeNode(TypeNode Type, Location At) : TypeNode(At);

/// <param name="Type">A <see cref="NamedTypeNode"/> or a <see cref="ListTypeNode"/>: the parser sees to it.</param>
public sealed record NonNullTypeNode(TypeNode Type, Location At) : TypeNode(At);
