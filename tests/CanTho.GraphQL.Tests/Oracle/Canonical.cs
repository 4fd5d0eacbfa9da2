using System.Globalization;
using System.Text.Json;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>JSON as a text that is equal for equal values with their keys in the same order, however numbers and strings were written.</summary>
internal static class Canonical
{
    public static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(",", value.EnumerateObject().Select(property => $"{property.Name}:{Text(property.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(",", value.EnumerateArray().Select(Text))}]",
        JsonValueKind.Number => Number(value.GetDouble()),
        JsonValueKind.String => $"\"{value.GetString()}\"",
        _ => value.GetRawText(),
    };

    /// <summary>Digits, or the bits of the double where it is no integer that a double holds exactly.</summary>
    public static string Number(double value) => Math.Abs(value) < 9007199254740992 && Math.Floor(value) == value
        ? ((long)value).ToString(CultureInfo.InvariantCulture)
        : BitConverter.DoubleToUInt64Bits(value).ToString("x", CultureInfo.InvariantCulture);
}
