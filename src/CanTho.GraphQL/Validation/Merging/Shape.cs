using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Validation.Merging;

internal static class Shape
{
    /// <summary>
    /// Whether a reader of the response can treat values of both types alike: the same lists and nulls around the same leaf, or around
    /// objects of any kind, whose fields are then compared. Spec: SameResponseShape.
    /// </summary>
    public static bool AreSame(SchemaType a, SchemaType b) => (a, b) switch
    {
        (NonNullType first, NonNullType second) => AreSame(first.OfType, second.OfType),
        (ListType first, ListType second) => AreSame(first.OfType, second.OfType),
        (CompositeType, CompositeType) => true,
        _ => a == b,
    };
}
