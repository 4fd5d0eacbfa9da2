using System.Globalization;
using CanTho.Graph.Stores.Neo4j.Client.Values;

namespace CanTho.Graph.Stores.Neo4j.Client.TypedJson;

/// <summary>
/// Dates and times as the server writes them. It knows years beyond 9999, nanoseconds and offsets with seconds; where .NET's own types cannot
/// hold one, the answer is false and never a rounded value.
/// </summary>
internal static class TemporalText
{
    public static bool TryDate(ReadOnlySpan<char> text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    public static bool TryTime(ReadOnlySpan<char> text, out TimeOnly time)
    {
        time = default;
        var point = text.IndexOf('.');
        var digits = point < 0 ? [] : text[(point + 1)..].TrimEnd('0');

        // The format below takes seven digits; zeros behind them say nothing, others are finer than a tick.
        if (digits.Length > 7)
            return false;

        return TimeOnly.TryParseExact(
            digits.Length == 0 ? text[..(point < 0 ? text.Length : point)] : text[..(point + 1 + digits.Length)],
            ["HH:mm:ss.FFFFFFF", "HH:mm:ss", "HH:mm"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out time);
    }

    public static bool TryOffsetTime(ReadOnlySpan<char> text, out OffsetTime value)
    {
        value = default;
        var mark = text.IndexOfAny('+', '-', 'Z');

        if (mark < 0 || !TryTime(text[..mark], out var time) || !TryOffset(text[mark..], out var offset))
            return false;

        value = new(time, offset);
        return true;
    }

    public static bool TryLocalDateTime(ReadOnlySpan<char> text, out DateTime value)
    {
        value = default;
        var mark = text.IndexOf('T');

        if (mark < 0 || !TryDate(text[..mark], out var date) || !TryTime(text[(mark + 1)..], out var time))
            return false;

        value = date.ToDateTime(time);
        return true;
    }

    public static bool TryOffsetDateTime(ReadOnlySpan<char> text, out DateTimeOffset value)
    {
        value = default;
        var mark = text.IndexOf('T');

        if (mark < 0 || !TryDate(text[..mark], out var date) || !TryOffsetTime(text[(mark + 1)..], out var time))
            return false;

        var ticks = date.ToDateTime(time.Time).Ticks;
        var utc = ticks - time.Offset.Ticks;

        if (time.Offset.Duration() > TimeSpan.FromHours(14) || time.Offset.Seconds != 0 || utc < 0 || utc > DateTime.MaxValue.Ticks)
            return false;

        value = new(ticks, time.Offset);
        return true;
    }

    public static bool TryZonedDateTime(ReadOnlySpan<char> text, out ZonedDateTime value)
    {
        value = default;
        var mark = text.IndexOf('[');

        if (mark < 0 || text[^1] != ']' || !TryOffsetDateTime(text[..mark], out var moment))
            return false;

        value = new(moment, text[(mark + 1)..^1].ToString());
        return true;
    }

    public static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(TimeOnly time) => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    public static string Of(OffsetTime value) =>
        string.Create(CultureInfo.InvariantCulture, $"{Of(value.Time)}{(value.Offset < TimeSpan.Zero ? '-' : '+')}{value.Offset:hh\\:mm\\:ss}");

    public static string Of(DateTime value) => value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    public static string Of(DateTimeOffset value) => value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    public static string Of(ZonedDateTime value) => $"{Of(value.Moment)}[{value.Zone}]";

    private static bool TryOffset(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;

        if (text is "Z")
            return true;

        if (!TimeSpan.TryParseExact(text[1..], ["hh\\:mm", "hh\\:mm\\:ss"], CultureInfo.InvariantCulture, out var distance))
            return false;

        offset = text[0] == '-' ? -distance : distance;
        return true;
    }
}
