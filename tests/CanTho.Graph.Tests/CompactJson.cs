using System.Text.Encodings.Web;
using System.Text.Json;

namespace CanTho.Graph.Tests;

/// <summary>JSON as a person would lay it out: on one line what fits, the rest indented.</summary>
internal static class CompactJson
{
    private const int Width = 130;

    private static readonly JsonSerializerOptions s_legible = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonElement value, string indent = "", int before = 0)
    {
        var line = OnOneLine(value);

        if (indent.Length + before + line.Length <= Width || value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            return line;
        }

        var inner = indent + "  ";
        var (open, close) = value.ValueKind == JsonValueKind.Object ? ('{', '}') : ('[', ']');
        var items = value.ValueKind == JsonValueKind.Object
            ? value.EnumerateObject().Select(field => $"\"{field.Name}\": {Of(field.Value, inner, field.Name.Length + 4)}")
            : value.EnumerateArray().Select(item => Of(item, inner));

        return $"{open}\n{inner}{string.Join($",\n{inner}", items)}\n{indent}{close}";
    }

    private static string OnOneLine(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.EnumerateObject().Any() =>
            $"{{ {string.Join(", ", value.EnumerateObject().Select(field => $"\"{field.Name}\": {OnOneLine(field.Value)}"))} }}",
        JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(OnOneLine))}]",
        _ => JsonSerializer.Serialize(value, s_legible),
    };
}
