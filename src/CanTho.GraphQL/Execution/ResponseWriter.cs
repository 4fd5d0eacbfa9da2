using System.Buffers;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// Writes a response as JSON, UTF-8. Spec: https://spec.graphql.org/September2025/#sec-JSON-Serialization. Execution lets nothing into a
/// result that JSON has no form for, so writing cannot fail half-way.
/// </summary>
public static class ResponseWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        // Vietnamese and Japanese stay legible. The response is never part of an HTML page: its media type and "nosniff" see to that.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Errors first, where there are any, so that nobody overlooks them; then the data, unless the request was refused.</summary>
    public static void Write(ExecutionResult result, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();

        if (result.Errors.Count > 0)
        {
            json.WriteStartArray("errors"u8);

            foreach (var error in result.Errors)
            {
                Write(error, json);
            }

            json.WriteEndArray();
        }

        if (result.Executed)
        {
            json.WritePropertyName("data"u8);
            WriteValue(result.Data, json);
        }

        if (result.Extensions is { } extensions)
        {
            json.WritePropertyName("extensions"u8);
            Write(extensions, json);
        }

        json.WriteEndObject();
    }

    private static void Write(GraphQLError error, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("message"u8, error.Message);

        if (error.Locations.Count > 0)
        {
            json.WriteStartArray("locations"u8);

            foreach (var location in error.Locations)
            {
                json.WriteStartObject();
                json.WriteNumber("line"u8, location.Line);
                json.WriteNumber("column"u8, location.Column);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (error.Path is { } path)
        {
            json.WritePropertyName("path"u8);
            WriteValue(path, json);
        }

        json.WriteStartObject("extensions"u8);
        json.WriteString("code"u8, error.Code ?? ErrorCodes.InternalServerError);

        if (error.Rule is { } rule)
        {
            json.WriteString("rule"u8, rule);
        }

        foreach (var (name, value) in error.Extensions ?? ReadOnlyDictionary<string, object?>.Empty)
        {
            json.WritePropertyName(name);
            WriteValue(value, json);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteValue(object? value, Utf8JsonWriter json)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case ResultObject map: Write(map, json); break;
            case IReadOnlyDictionary<string, object?> map: Write(map, json); break;
            case IReadOnlyList<object?> list: Write(list, json); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case int whole: json.WriteNumberValue(whole); break;
            case double number: json.WriteNumberValue(number); break;
            case long whole: json.WriteNumberValue(whole); break;
            case ulong whole: json.WriteNumberValue(whole); break;
            case float number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case BigInteger whole: json.WriteRawValue(whole.ToString(CultureInfo.InvariantCulture)); break;
            default: json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture)); break; // the small integers
        }
    }

    private static void Write(ResultObject map, Utf8JsonWriter json)
    {
        json.WriteStartObject();

        for (var i = 0; i < map.Slots.Length; i++)
        {
            json.WritePropertyName(map.Fields[i].EncodedName);
            WriteValue(map.Slots[i], json);
        }

        json.WriteEndObject();
    }

    private static void Write(IReadOnlyDictionary<string, object?> map, Utf8JsonWriter json)
    {
        json.WriteStartObject();

        foreach (var (name, value) in map)
        {
            json.WritePropertyName(name);
            WriteValue(value, json);
        }

        json.WriteEndObject();
    }

    private static void Write(IReadOnlyList<object?> list, Utf8JsonWriter json)
    {
        json.WriteStartArray();

        foreach (var item in list)
        {
            WriteValue(item, json);
        }

        json.WriteEndArray();
    }
}
