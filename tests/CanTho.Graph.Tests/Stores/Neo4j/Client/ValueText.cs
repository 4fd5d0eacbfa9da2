using System.Collections;
using System.Globalization;
using CanTho.Graph.Stores.Neo4j.Client.Values;

namespace CanTho.Graph.Tests.Stores.Neo4j.Client;

/// <summary>A value with its type, all the way down, so that two can be compared and a difference read.</summary>
internal static class ValueText
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        byte[] bytes => $"bytes {Convert.ToHexString(bytes)}",
        double number => $"double {BitConverter.DoubleToInt64Bits(double.IsNaN(number) ? double.NaN : number):X}",
        CypherPoint point => $"{point.Srid} {Of(point.X)} {Of(point.Y)} {Of(point.Z)}",
        IReadOnlyDictionary<string, object?> map => $"{{{string.Join(", ", map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {Of(pair.Value)}"))}}}",
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Of))}]",
        DateTime moment => $"DateTime {moment:O}",
        DateTimeOffset moment => $"DateTimeOffset {moment:O}",
        ZonedDateTime zoned => $"{Of(zoned.Moment)} {zoned.Zone}",
        TimeOnly time => $"TimeOnly {time:O}",
        OffsetTime time => $"{Of(time.Time)} {time.Offset}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value.GetType().Name} {value}"),
    };
}
