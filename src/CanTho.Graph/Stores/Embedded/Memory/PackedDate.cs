using CanTho.Graph.Domain;

namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>A partial date in four bytes; 0 is no date.</summary>
internal static class PackedDate
{
    private const int DayBits = 0x1F;
    private const int MonthBits = 0x1E0;

    /// <param name="text"><c>2017</c>, <c>2017-10</c> or <c>2017-10-12</c>, known to be right; or nothing.</param>
    public static int Read(ReadOnlySpan<byte> text) =>
        text.Length < 4 ? 0 : (Digits(text[..4]) << 9) | (Part(text, 5) << 5) | Part(text, 8);

    /// <summary>The two ends of a period: <c>2017-10</c> is both, <c>2019-01/..</c> has no second.</summary>
    public static (int From, int Until) ReadPeriod(ReadOnlySpan<byte> text)
    {
        var slash = text.IndexOf((byte)'/');
        return slash < 0 ? (Read(text), Read(text)) : (Read(text[..slash]), Read(text[(slash + 1)..]));
    }

    public static PartialDate? Date(int packed) =>
        packed == 0 ? null : PartialDate.Of(packed >> 9, (packed >> 5) & 0xF, packed & 0x1F);

    /// <summary>Whether what begins and ends at these dates may share a day with a third; without one it has no beginning, or no end.</summary>
    public static bool MayOverlap(int begin, int end, int date) => begin <= Latest(date) && (end == 0 || date <= Latest(end));

    public static int Of(PartialDate date) => (date.Year << 9) | (date.Month << 5) | date.Day;

    public static int Of(DateOnly day) => (day.Year << 9) | (day.Month << 5) | day.Day;

    // A part that is not known is 0, less than any; here it counts as more than any. So it need not be known how long a month is.
    private static int Latest(int packed) =>
        packed | ((packed & MonthBits) == 0 ? MonthBits | DayBits : (packed & DayBits) == 0 ? DayBits : 0);

    private static int Part(ReadOnlySpan<byte> text, int start) => text.Length < start + 2 ? 0 : Digits(text.Slice(start, 2));

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var value = 0;

        foreach (var digit in text)
        {
            value = (value * 10) + digit - '0';
        }

        return value;
    }
}
