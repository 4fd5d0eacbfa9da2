using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace CanTho.GraphQL.Execution;

/// <summary>An object of the response: the plan's names beside the values, in the order selected.</summary>
internal sealed class ResultObject(SelectionPlan selection, object?[] values) : IReadOnlyDictionary<string, object?>
{
    public FieldPlan[] Fields => selection.Fields;

    public object?[] Slots => values;

    public int Count => values.Length;

    public IEnumerable<string> Keys => Fields.Select(plan => plan.ResponseName);

    public IEnumerable<object?> Values => values;

    public object? this[string key] => TryGetValue(key, out var value)
        ? value
        : throw new KeyNotFoundException($"The response has no \"{key}\" here; it has: {string.Join(", ", Keys)}.");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var index = Array.FindIndex(Fields, field => field.ResponseName == key);
        value = index < 0 ? null : values[index];
        return index >= 0;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() =>
        Fields.Select((field, i) => KeyValuePair.Create(field.ResponseName, values[i])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
