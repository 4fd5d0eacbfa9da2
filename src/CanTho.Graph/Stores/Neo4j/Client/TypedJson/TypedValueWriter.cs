using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CanTho.Graph.Stores.Neo4j.Client.Values;

namespace CanTho.Graph.Stores.Neo4j.Client.TypedJson;

/// <summary>
/// Parameters in typed JSON, where each value is <c>{"$type": …, "_value": …}</c>: for what <see cref="PlainValueWriter"/> cannot say, such as dates.
/// Source: https://neo4j.com/docs/query-api/current/result-formats/
/// </summary>
internal static class TypedValueWriter
{
    // Also the server's: its JSON parser counts two levels for one of ours. What is deeper is most likely a cycle.
    private const int Deepest = 100;

    /// <exception cref="ArgumentException">A value has no Cypher type; the message names the place and the type.</exception>
    public static void Write(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> parameters)
    {
        json.WriteStartObject();

        foreach (var (name, value) in parameters)
        {
            json.WritePropertyName(name);
            Write(json, value, new(null, name, 0));
        }

        json.WriteEndObject();
    }

    /// <summary>Half a surrogate pair would be written as U+FFFD: another name than the caller's, and nobody told.</summary>
    public static bool IsWhole(string text)
    {
        var rest = text.AsSpan();

        while (rest.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var at)
        {
            if (Rune.DecodeFromUtf16(rest[at..], out _, out var used) != OperationStatus.Done)
            {
                return false;
            }

            rest = rest[(at + used)..];
        }

        return true;
    }

    private static void Write(Utf8JsonWriter json, object? value, Place place)
    {
        switch (value)
        {
            case null:
                json.WriteStartObject();
                json.WriteString("$type"u8, "Null"u8);
                json.WriteNull("_value"u8);
                json.WriteEndObject();
                break;
            case bool truth:
                json.WriteStartObject();
                json.WriteString("$type"u8, "Boolean"u8);
                json.WriteBoolean("_value"u8, truth);
                json.WriteEndObject();
                break;
            case int number:
                Write(json, "Integer"u8, number.ToString(CultureInfo.InvariantCulture));
                break;
            case long number:
                Write(json, "Integer"u8, number.ToString(CultureInfo.InvariantCulture));
                break;
            case double number:
                Write(json, "Float"u8, number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case string text:
                Write(json, "String"u8, Whole(text, place));
                break;
            case byte[] bytes:
                Write(json, "Base64"u8, Convert.ToBase64String(bytes));
                break;
            case DateOnly date:
                Write(json, "Date"u8, TemporalText.Of(date));
                break;
            case TimeOnly time:
                Write(json, "LocalTime"u8, TemporalText.Of(time));
                break;
            case OffsetTime time:
                Write(json, "Time"u8, TemporalText.Of(time));
                break;
            case DateTime { Kind: DateTimeKind.Unspecified } moment:
                Write(json, "LocalDateTime"u8, TemporalText.Of(moment));
                break;
            case DateTime:
                throw Refused(place, "is a DateTime of UTC or of this machine's time zone, and Neo4j would forget which. Send a DateTimeOffset.");
            case DateTimeOffset moment:
                Write(json, "OffsetDateTime"u8, TemporalText.Of(moment));
                break;
            case ZonedDateTime moment:
                Write(json, "ZonedDateTime"u8, TemporalText.Of(moment));
                break;
            case CypherDuration duration:
                Write(json, "Duration"u8, duration.ToString());
                break;
            case CypherPoint point:
                Write(json, "Point"u8, point.ToString());
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(json, map, place);
                break;
            case IEnumerable list:
                WriteList(json, list, place);
                break;
            default:
                throw Refused(place, $"is a {value.GetType().Name}, which Cypher does not have. See CypherQuery.Parameters for what can be sent.");
        }
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> type, string value)
    {
        json.WriteStartObject();
        json.WriteString("$type"u8, type);
        json.WriteString("_value"u8, value);
        json.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map, Place place)
    {
        json.WriteStartObject();
        json.WriteString("$type"u8, "Map"u8);
        json.WriteStartObject("_value"u8);

        foreach (var (name, value) in map)
        {
            json.WritePropertyName(Whole(name, place));
            Write(json, value, Within(place, $".{name}"));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable list, Place place)
    {
        json.WriteStartObject();
        json.WriteString("$type"u8, "List"u8);
        json.WriteStartArray("_value"u8);
        var index = 0;

        foreach (var value in list)
        {
            Write(json, value, Within(place, index++));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Whole(string text, Place place) =>
        IsWhole(text) ? text : throw Refused(place, "is text with half a character (an unpaired surrogate). Send whole characters.");

    private static Place Within(Place place, object step) => place.Depth < Deepest
        ? new(place, step, place.Depth + 1)
        : throw Refused(place, "lies too deep: lists and maps go 100 deep. Does one hold itself?");

    private static ArgumentException Refused(Place place, string reason) => new($"The parameter {place} {reason}");

    /// <summary>Where a value stands, put into words only for an error.</summary>
    private sealed record Place(Place? Outer, object Step, int Depth)
    {
        public override string ToString() => Outer is null ? $"${Step}" : Step is int index ? $"{Outer}[{index}]" : $"{Outer}{Step}";
    }
}
