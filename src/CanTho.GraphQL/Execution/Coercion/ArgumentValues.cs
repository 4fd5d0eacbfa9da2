using System.Diagnostics.CodeAnalysis;

namespace CanTho.GraphQL.Execution;

/// <summary>The coerced arguments of a field, absent ones left out. Equal where every value is: such fields can share a batch.</summary>
internal sealed class ArgumentValues(IReadOnlyDictionary<string, object?> values) : IEquatable<ArgumentValues>
{
    public static ArgumentValues None { get; } = new(new Dictionary<string, object?>());

    public bool Has(string name) => values.ContainsKey(name);

    public bool TryGet(string name, out object? value) => values.TryGetValue(name, out value);

    public bool Equals([NotNullWhen(true)] ArgumentValues? other) => other is not null && (other == this || Same(values, other.Items));

    public override bool Equals(object? obj) => Equals(obj as ArgumentValues);

    public override int GetHashCode() => values.Count; // few sets of arguments meet in one request, and Equals is exact

    private IReadOnlyDictionary<string, object?> Items => values;

    private static bool Same(object? left, object? right) => (left, right) switch
    {
        (IReadOnlyDictionary<string, object?> one, IReadOnlyDictionary<string, object?> other) =>
            one.Count == other.Count && one.All(pair => other.TryGetValue(pair.Key, out var value) && Same(pair.Value, value)),
        (IReadOnlyList<object?> one, IReadOnlyList<object?> other) =>
            one.Count == other.Count && one.Zip(other).All(pair => Same(pair.First, pair.Second)),
        _ => Equals(left, right),
    };
}
