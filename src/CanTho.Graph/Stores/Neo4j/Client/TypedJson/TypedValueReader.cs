using System.Globalization;
using System.Text.Json;
using CanTho.Graph.Stores.Neo4j.Client.Values;

namespace CanTho.Graph.Stores.Neo4j.Client.TypedJson;

/// <summary>Values of an answer in typed JSON; see <see cref="TypedValueWriter"/>. Members that it does not know are skipped.</summary>
internal static class TypedValueReader
{
    /// <param name="json">On the first token of the value; afterwards on its last.</param>
    /// <exception cref="Neo4jException">The type is unknown, or the value is beyond what .NET's type can hold.</exception>
    /// <exception cref="JsonException">It is no typed JSON.</exception>
    public static object? Read(ref Utf8JsonReader json)
    {
        Expect(json.TokenType == JsonTokenType.StartObject);
        var type = (string?)null;
        var value = (object?)null;
        var early = default(Utf8JsonReader);
        var isRead = false;
        var isEarly = false;

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isType = json.ValueTextEquals("$type"u8);
            var isValue = json.ValueTextEquals("_value"u8);
            json.Read();

            if (isType)
            {
                type = TypeName(ref json);
            }
            else if (isValue && type is not null)
            {
                (value, isRead) = (Read(ref json, type), true);
            }
            else
            {
                if (isValue)
                {
                    early = json;
                    isEarly = true;
                }

                json.Skip();
            }
        }

        Expect(type is not null && json.TokenType == JsonTokenType.EndObject);

        if (isRead)
            return value;

        // JSON's members have no order: the value may stand before its type.
        Expect(isEarly);
        return Read(ref early, type!);
    }

    /// <param name="json">On the opening bracket; afterwards on the closing one.</param>
    public static List<object?> ReadList(ref Utf8JsonReader json)
    {
        Expect(json.TokenType == JsonTokenType.StartArray);
        var list = new List<object?>();

        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            list.Add(Read(ref json));
        }

        return list;
    }

    /// <param name="json">On the opening brace; afterwards on the closing one.</param>
    public static Dictionary<string, object?> ReadMap(ref Utf8JsonReader json)
    {
        Expect(json.TokenType == JsonTokenType.StartObject);
        var map = new Dictionary<string, object?>();

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            json.Read();
            map[name] = Read(ref json);
        }

        return map;
    }

    private static object? Read(ref Utf8JsonReader json, string type) => type switch
    {
        "Null" => null,
        "Boolean" => json.GetBoolean(),
        "Integer" => long.TryParse(Text(ref json), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Unreadable(ref json, type),
        "Float" => double.TryParse(Text(ref json), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Unreadable(ref json, type),
        "String" => Text(ref json),
        "Base64" => json.GetBytesFromBase64(),
        "List" => ReadList(ref json),
        "Map" => ReadMap(ref json),
        "Date" => TemporalText.TryDate(Text(ref json), out var date) ? date : throw Unreadable(ref json, type),
        "LocalTime" => TemporalText.TryTime(Text(ref json), out var time) ? time : throw Unreadable(ref json, type),
        "Time" => TemporalText.TryOffsetTime(Text(ref json), out var time) ? time : throw Unreadable(ref json, type),
        "LocalDateTime" => TemporalText.TryLocalDateTime(Text(ref json), out var moment) ? moment : throw Unreadable(ref json, type),
        "OffsetDateTime" => TemporalText.TryOffsetDateTime(Text(ref json), out var moment) ? moment : throw Unreadable(ref json, type),
        "ZonedDateTime" => TemporalText.TryZonedDateTime(Text(ref json), out var moment) ? moment : throw Unreadable(ref json, type),
        "Duration" => CypherDuration.TryParse(Text(ref json), out var duration) ? duration : throw Unreadable(ref json, type),
        "Point" => CypherPoint.TryParse(Text(ref json), out var point) ? point : throw Unreadable(ref json, type),
        "Node" => GraphValueReader.ReadNode(ref json),
        "Relationship" => GraphValueReader.ReadRelationship(ref json),
        "Path" => GraphValueReader.ReadPath(ref json),
        _ => throw new Neo4jException(
            $"Neo4j sent a value of the type {type}, which this program does not know. Have the query return it as another, such as by toString()."),
    };

    // The names come with every value: one string for each type, not for each value.
    private static string TypeName(ref Utf8JsonReader json)
    {
        foreach (var name in (ReadOnlySpan<string>)
            ["String", "Integer", "Null", "List", "Map", "Date", "Float", "Boolean", "Node", "Relationship", "Path", "OffsetDateTime"])
        {
            if (json.ValueTextEquals(name))
                return name;
        }

        return Text(ref json);
    }

    private static string Text(ref Utf8JsonReader json)
    {
        Expect(json.TokenType == JsonTokenType.String);
        return json.GetString()!;
    }

    private static Neo4jException Unreadable(ref Utf8JsonReader json, string type) => new(
        $"Neo4j sent the {type} \"{json.GetString()}\", which .NET's type cannot hold. Have the query return it as text, by toString().");

    private static void Expect(bool held)
    {
        if (!held)
            throw new JsonException("This is no typed JSON of Neo4j.");
    }
}
