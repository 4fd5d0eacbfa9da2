namespace CanTho.GraphQL.Language;

/// <summary>Where a node or token stands in its source.</summary>
/// <param name="Start">Offset of the first UTF-16 unit.</param>
/// <param name="End">Offset behind the last UTF-16 unit.</param>
/// <param name="Line">1-based; lines end at \n, \r\n and \r.</param>
/// <param name="Column">1-based, in UTF-16 units, as graphql-js counts.</param>
public readonly record struct Location(int Start, int End, int Line, int Column);

/// <summary>
/// A node of the syntax tree, immutable. Records are compared by value: where a node is a key, use
/// <see cref="ReferenceEqualityComparer"/>, for two equal fields at different places are two nodes.
/// </summary>
public abstract record AstNode(Location At);

/// <summary>A name as written. Spec: https://spec.graphql.org/September2025/#Name</summary>
public sealed record NameNode(string Value, Location At) : AstNode(At);

/// <summary>A whole source text. Spec: https://spec.graphql.org/September2025/#Document</summary>
public sealed record DocumentNode(IReadOnlyList<DefinitionNode> Definitions, Location At) : AstNode(At);

/// <summary>An operation, a fragment, or a definition or extension of the type system.</summary>
public abstract record DefinitionNode(Location At) : AstNode(At);

/// <summary>A directive in use: <c>@include(if: $x)</c>.</summary>
public sealed record DirectiveNode(NameNode Name, IReadOnlyList<ArgumentNode> Arguments, Location At) : AstNode(At);

/// <summary>An argument in use: <c>first: 10</c>.</summary>
public sealed record ArgumentNode(NameNode Name, ValueNode Value, Location At) : AstNode(At);
