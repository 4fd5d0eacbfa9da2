using System.Buffers;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Numerics;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// Writes a response as JSON, UTF-8. Spec: https://spec.graphql.org/September2025/#sec-JSON-Serialization. Execution lets nothing into a
/// result that JSON has no form for, so writing cannot fail half-way.
/// </summary>
public static class ResponseWriter
{
    /// <summary>Errors first, where there are any, so that nobody overlooks them; then the data, unless the request was refused.</summary>
    public static void Write(ExecutionResult result, IBufferWriter<byte> output)
    {
        var json = new JsonOutput(output);
        var separator = "{"u8;

        if (result.Errors.Count > 0)
        {
            json.Raw(separator);
            json.Raw("\"errors\":"u8);
            Write(result.Errors, ref json);
            separator = ","u8;
        }

        if (result.Executed)
        {
            json.Raw(separator);
            json.Raw("\"data\":"u8);
            WriteValue(result.Data, ref json);
            separator = ","u8;
        }

        if (result.Extensions is { } extensions)
        {
            json.Raw(separator);
            json.Raw("\"extensions\":"u8);
            Write(extensions, ref json);
        }

        json.Raw("}"u8);
        json.Flush();
    }

    /// <summary>The errors alone, as a list.</summary>
    /// <param name="errors">At least one.</param>
    public static void WriteErrors(IReadOnlyList<GraphQLError> errors, IBufferWriter<byte> output)
    {
        var json = new JsonOutput(output);
        Write(errors, ref json);
        json.Flush();
    }

    private static void Write(IReadOnlyList<GraphQLError> errors, ref JsonOutput json)
    {
        var separator = "["u8;

        foreach (var error in errors)
        {
            json.Raw(separator);
            Write(error, ref json);
            separator = ","u8;
        }

        json.Raw("]"u8);
    }

    private static void Write(GraphQLError error, ref JsonOutput json)
    {
        json.Raw("{\"message\":"u8);
        json.Text(error.Message);

        if (error.Locations.Count > 0)
        {
            var separator = ",\"locations\":["u8;

            foreach (var location in error.Locations)
            {
                json.Raw(separator);
                json.Raw("{\"line\":"u8);
                json.Number(location.Line);
                json.Raw(",\"column\":"u8);
                json.Number(location.Column);
                json.Raw("}"u8);
                separator = ","u8;
            }

            json.Raw("]"u8);
        }

        if (error.Path is { } path)
        {
            json.Raw(",\"path\":"u8);
            WriteValue(path, ref json);
        }

        json.Raw(",\"extensions\":{\"code\":"u8);
        json.Text(error.Code ?? ErrorCodes.InternalServerError);

        if (error.Rule is { } rule)
        {
            json.Raw(",\"rule\":"u8);
            json.Text(rule);
        }

        foreach (var (name, value) in error.Extensions ?? ReadOnlyDictionary<string, object?>.Empty)
        {
            json.Raw(","u8);
            json.Text(name);
            json.Raw(":"u8);
            WriteValue(value, ref json);
        }

        json.Raw("}}"u8);
    }

    private static void WriteValue(object? value, ref JsonOutput json)
    {
        switch (value)
        {
            case null: json.Raw("null"u8); break;
            case string text: json.Text(text); break;
            case ResultObject map: Write(map, ref json); break;
            case ResultList list: Write(list.Values, ref json); break;
            case bool truth: json.Raw(truth ? "true"u8 : "false"u8); break;
            case int whole: json.Number(whole); break;
            case double number: json.Number(number); break;
            case IReadOnlyDictionary<string, object?> map: Write(map, ref json); break;
            case IReadOnlyList<object?> list: Write([.. list], ref json); break;
            case long whole: json.Number(whole); break;
            case ulong whole: json.Number(whole); break;
            case float number: json.Number(number); break;
            case decimal number: json.Number(number); break;
            case BigInteger whole: json.Digits(whole.ToString(CultureInfo.InvariantCulture)); break;
            default: json.Number(Convert.ToInt64(value, CultureInfo.InvariantCulture)); break; // the small integers
        }
    }

    private static void Write(ResultObject map, ref JsonOutput json)
    {
        var fields = map.Selection.Fields;
        var values = map.Values;
        json.Raw("{"u8);

        for (var i = 0; i < fields.Length; i++)
        {
            json.Raw(i > 0 ? fields[i].Key : fields[i].Key.AsSpan(1)); // the first without its comma
            WriteValue(values[i], ref json);
        }

        json.Raw("}"u8);
    }

    private static void Write(IReadOnlyDictionary<string, object?> map, ref JsonOutput json)
    {
        json.Raw("{"u8);
        var first = true;

        foreach (var (name, value) in map)
        {
            json.Raw(first ? [] : ","u8);
            json.Text(name);
            json.Raw(":"u8);
            WriteValue(value, ref json);
            first = false;
        }

        json.Raw("}"u8);
    }

    private static void Write(scoped ReadOnlySpan<object?> list, ref JsonOutput json)
    {
        json.Raw("["u8);

        for (var i = 0; i < list.Length; i++)
        {
            json.Raw(i == 0 ? [] : ","u8);
            WriteValue(list[i], ref json);
        }

        json.Raw("]"u8);
    }
}
