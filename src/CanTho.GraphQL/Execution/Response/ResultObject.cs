using System.Collections;
using System.Diagnostics.CodeAnalysis;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>An object of the response: the plan's names beside the values, in the order selected.</summary>
internal sealed class ResultObject(SelectionPlan selection, ResultNode? parent, int slot, ArraySegment<object?> values)
    : ResultNode(parent, slot, values), IReadOnlyDictionary<string, object?>
{
    public SelectionPlan Selection => selection;

    public int Count => selection.Fields.Length;

    public IEnumerable<string> Keys => selection.Fields.Select(plan => plan.ResponseName);

    IEnumerable<object?> IReadOnlyDictionary<string, object?>.Values => Values.ToArray();

    public object? this[string key] => TryGetValue(key, out var value)
        ? value
        : throw new KeyNotFoundException($"The response has no \"{key}\" here; it has: {string.Join(", ", Keys)}.");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var index = Array.FindIndex(selection.Fields, field => field.ResponseName == key);
        value = index < 0 ? null : Values[index];
        return index >= 0;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() =>
        selection.Fields.Select((field, i) => KeyValuePair.Create(field.ResponseName, Values[i])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override object KeyOf(int slot) => selection.Fields[slot].ResponseName;

    protected override bool MayBeNull(int slot) => selection.Fields[slot].Field.Type is not NonNullType;
}
