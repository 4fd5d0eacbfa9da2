using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace CanTho.GraphQL.Transport;

/// <summary>JSON values as variables have them: string, bool, long, BigInteger, double, null, array or dictionary.</summary>
internal static class JsonValues
{
    /// <summary>
    /// Longer whole numbers are read as the nearest double: exact reading takes time that grows with the square of the length.
    /// </summary>
    private const int MostDigits = 400;

    /// <summary>The reader stands on the opening brace, and afterwards on the closing one.</summary>
    /// <exception cref="HttpProblem">A name stands twice in one object: which one counts would be anybody's guess.</exception>
    public static Dictionary<string, object?> ReadMap(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();

            if (!map.TryAdd(name, Read(ref reader)))
            {
                throw HttpProblem.BadParameter($"\"{name}\" stands more than once in the same object.");
            }
        }

        return map;
    }

    private static object? Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => ReadNumber(ref reader),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.StartArray => ReadList(ref reader),
        JsonTokenType.StartObject => ReadMap(ref reader),
        _ => null,
    };

    private static object ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt64(out var whole))
        {
            return whole;
        }

        return reader.ValueSpan.Length > MostDigits || reader.ValueSpan.ContainsAny(".eE"u8)
            ? reader.GetDouble()
            : BigInteger.Parse(Encoding.ASCII.GetString(reader.ValueSpan), CultureInfo.InvariantCulture);
    }

    private static List<object?> ReadList(ref Utf8JsonReader reader)
    {
        var list = new List<object?>();

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(Read(ref reader));
        }

        return list;
    }
}
