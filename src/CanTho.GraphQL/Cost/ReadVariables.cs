using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace CanTho.GraphQL.Cost;

/// <summary>
/// Variables that note which of them are read. What was found out from them holds for every request in which those have the same
/// values, whatever the others are: <c>$first</c> decides a cost, <c>$text</c> does not.
/// </summary>
internal sealed class ReadVariables(IReadOnlyDictionary<string, object?> variables) : IReadOnlyDictionary<string, object?>
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public IEnumerable<string> Keys => variables.Keys;

    public IEnumerable<object?> Values => variables.Values;

    public int Count => variables.Count;

    public object? this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        _read.Add(key);
        return variables.TryGetValue(key, out value);
    }

    /// <summary>Those read so far, with their values; null for one that has none.</summary>
    public IReadOnlyList<VariableRead> Read() => [.. _read.Select(name => VariableRead.Of(name, variables))];

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => variables.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <param name="HasValue">Whether the request gives the variable at all.</param>
internal readonly record struct VariableRead(string Name, bool HasValue, object? Value)
{
    public static VariableRead Of(string name, IReadOnlyDictionary<string, object?> variables) =>
        new(name, variables.TryGetValue(name, out var value), value);

    /// <summary>Lists and input objects are never found the same: to compare them may take longer than to weigh the operation.</summary>
    public bool IsSameIn(IReadOnlyDictionary<string, object?> variables) => Of(Name, variables) == this;
}
