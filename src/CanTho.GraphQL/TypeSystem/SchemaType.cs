namespace CanTho.GraphQL.TypeSystem;

/// <summary>A type, named or wrapped. Spec: https://spec.graphql.org/September2025/#sec-Types</summary>
public abstract class SchemaType
{
    /// <summary>The type inside every list and non-null wrapper.</summary>
    public abstract NamedType Named { get; }

    /// <summary>The type less one non-null wrapper, if it has one.</summary>
    public SchemaType Nullable => this is NonNullType nonNull ? nonNull.OfType : this;

    /// <summary>Spec: IsInputType.</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Spec: IsOutputType.</summary>
    public bool IsOutput => Named is not InputObjectType;
}

public sealed class ListType(SchemaType ofType) : SchemaType
{
    public SchemaType OfType { get; } = ofType;

    public override NamedType Named => OfType.Named;

    public override string ToString() => $"[{OfType}]";
}

/// <param name="ofType">Never itself non-null.</param>
public sealed class NonNullType(SchemaType ofType) : SchemaType
{
    public SchemaType OfType { get; } = ofType;

    public override NamedType Named => OfType.Named;

    public override string ToString() => $"{OfType}!";
}
