using System.Collections;
using System.Text.Json;

namespace CanTho.Graph.Stores.Neo4j.Client.TypedJson;

/// <summary>
/// Parameters in plain JSON, for those it can say in full. Of a row of twenty short texts typed JSON is more than twice as long, and reading it takes the
/// server longer than writing the relationship (90 µs of 150).
/// </summary>
internal static class PlainValueWriter
{
    // Far more than any statement needs. What is deeper is left to the typed writer, which refuses it.
    private const int Deepest = 16;

    /// <summary>Whether nothing is lost: null, truth, whole numbers, texts, and lists and maps of these.</summary>
    public static bool CanSay(IReadOnlyDictionary<string, object?> parameters) => parameters.Values.All(value => CanSay(value, 0));

    /// <param name="parameters">That <see cref="CanSay(IReadOnlyDictionary{string, object?})"/> says yes to.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> parameters)
    {
        json.WriteStartObject();

        foreach (var (name, value) in parameters)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static bool CanSay(object? value, int depth) => value switch
    {
        null or bool or int or long => true,
        string text => TypedValueWriter.IsWhole(text),
        byte[] => false,
        IReadOnlyDictionary<string, object?> map => depth < Deepest && map.All(one => TypedValueWriter.IsWhole(one.Key) && CanSay(one.Value, depth + 1)),
        IEnumerable list => depth < Deepest && list.Cast<object?>().All(one => CanSay(one, depth + 1)),
        _ => false,
    };

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case IReadOnlyDictionary<string, object?> map:
                Write(json, map);
                break;
            case IEnumerable list:
                json.WriteStartArray();

                foreach (var one in list)
                {
                    Write(json, one);
                }

                json.WriteEndArray();
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"{value.GetType().Name} cannot be said in plain JSON.");
        }
    }
}
