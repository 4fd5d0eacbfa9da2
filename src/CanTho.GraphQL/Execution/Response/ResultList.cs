using System.Collections;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>A list of the response.</summary>
internal sealed class ResultList(SchemaType itemType, ResultNode parent, int slot, ArraySegment<object?> values)
    : ResultNode(parent, slot, values), IReadOnlyList<object?>
{
    public int Count => Values.Length;

    public object? this[int index] => Values[index];

    public IEnumerator<object?> GetEnumerator() => ((IEnumerable<object?>)Values.ToArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override object KeyOf(int slot) => slot;

    protected override bool MayBeNull(int slot) => itemType is not NonNullType;
}
