namespace CanTho.Graph.Stores.Neo4j.Client;

/// <summary>One row. Values are as <see cref="CypherQuery.Parameters"/> lists them, and nodes, relationships and paths.</summary>
public sealed class CypherRecord(IReadOnlyList<string> keys, IReadOnlyList<object?> values)
{
    public IReadOnlyList<string> Keys { get; } = keys;

    public IReadOnlyList<object?> Values { get; } = values;

    /// <exception cref="KeyNotFoundException">There is no such column; the message says which there are.</exception>
    public object? this[string key]
    {
        get
        {
            // Rows are narrow: looking along the names costs less than a dictionary for each answer.
            for (var column = 0; column < Keys.Count; column++)
            {
                if (Keys[column] == key)
                    return Values[column];
            }

            throw new KeyNotFoundException($"The answer has no column \"{key}\". It has {string.Join(", ", Keys)}.");
        }
    }

    /// <typeparam name="T">The type of the value; one that takes null where the value may be null.</typeparam>
    /// <exception cref="InvalidCastException">The value is of another type.</exception>
    public T Get<T>(string key) => this[key] switch
    {
        T value => value,
        null when default(T) is null => default!,
        null => throw new InvalidCastException($"The column \"{key}\" is null, and {typeof(T).Name} was asked for."),
        { } value => throw new InvalidCastException($"The column \"{key}\" holds {value.GetType().Name}, and {typeof(T).Name} was asked for."),
    };
}
