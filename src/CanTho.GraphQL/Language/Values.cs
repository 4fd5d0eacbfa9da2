namespace CanTho.GraphQL.Language;

/// <summary>A value as written. Spec: https://spec.graphql.org/September2025/#sec-Input-Values</summary>
public abstract record ValueNode(Location At) : AstNode(At);

/// <param name="Value">The digits as written: they may exceed any machine integer.</param>
public sealed record IntValueNode(string Value, Location At) : ValueNode(At);

/// <param name="Value">The number as written.</param>
public sealed record FloatValueNode(string Value, Location At) : ValueNode(At);

/// <param name="Value">The text it stands for: escapes resolved, a block string's indentation removed.</param>
/// <param name="Block">Whether it was written between triple quotes.</param>
public sealed record StringValueNode(string Value, bool Block, Location At) : ValueNode(At);

public sealed record BooleanValueNode(bool Value, Location At) : ValueNode(At);

public sealed record NullValueNode(Location At) : ValueNode(At);

public sealed record EnumValueNode(string Value, Location At) : ValueNode(At);

public sealed record ListValueNode(IReadOnlyList<ValueNode> Values, Location At) : ValueNode(At);

public sealed record ObjectValueNode(IReadOnlyList<ObjectFieldNode> Fields, Location At) : ValueNode(At);

public sealed record ObjectFieldNode(NameNode Name, ValueNode Value, Location At) : AstNode(At);

/// <summary>A variable in use, <c>$name</c>; <see cref="Name"/> is without the dollar sign.</summary>
public sealed record VariableNode(NameNode Name, Location At) : ValueNode(At);
