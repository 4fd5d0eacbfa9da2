namespace CanTho.GraphQL.TypeSystem;

/// <summary>How types stand to each other.</summary>
internal static class TypeComparison
{
    public static bool IsSameAs(this SchemaType type, SchemaType other) => (type, other) switch
    {
        (NonNullType a, NonNullType b) => a.OfType.IsSameAs(b.OfType),
        (ListType a, ListType b) => a.OfType.IsSameAs(b.OfType),
        _ => type == other,
    };

    /// <summary>
    /// Whether every value of the type is one of the other: the same, or non-null, or an implementer or member.
    /// Spec: https://spec.graphql.org/September2025/#IsSubType()
    /// </summary>
    public static bool IsSubtypeOf(this SchemaType type, SchemaType other, Schema schema) => (type, other) switch
    {
        (NonNullType a, NonNullType b) => a.OfType.IsSubtypeOf(b.OfType, schema),
        (NonNullType a, _) => a.OfType.IsSubtypeOf(other, schema),
        (ListType a, ListType b) => a.OfType.IsSubtypeOf(b.OfType, schema),
        (ObjectType a, UnionType b) => schema.IsPossible(b, a),
        (FieldsType a, InterfaceType b) => a == b || a.Interfaces.Contains(b),
        _ => type == other,
    };
}
