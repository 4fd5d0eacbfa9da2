using System.Diagnostics.CodeAnalysis;

namespace CanTho.Graph.Domain;

/// <summary>
/// A readable key, <c>kind:slug</c>, such as <c>person:yasuo-otani</c>: never reused, never renumbered. Ordered by code point, as
/// SQLite's BINARY and Cypher do.
/// </summary>
public readonly record struct EntityId(string Value) : IComparable<EntityId>, IParsable<EntityId>
{
    public int CompareTo(EntityId other) => CodePointOrder.Instance.Compare(Value, other.Value);

    public override string ToString() => Value;

    public static EntityId Parse(string s, IFormatProvider? provider) => new(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EntityId result)
    {
        result = new(s ?? "");
        return s is not null;
    }

    public static bool operator <(EntityId left, EntityId right) => left.CompareTo(right) < 0;

    public static bool operator <=(EntityId left, EntityId right) => left.CompareTo(right) <= 0;

    public static bool operator >(EntityId left, EntityId right) => left.CompareTo(right) > 0;

    public static bool operator >=(EntityId left, EntityId right) => left.CompareTo(right) >= 0;
}
