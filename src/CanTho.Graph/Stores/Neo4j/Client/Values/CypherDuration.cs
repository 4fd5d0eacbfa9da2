using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CanTho.Graph.Stores.Neo4j.Client.Values;

/// <summary>Cypher's DURATION: four amounts that are not converted into one another, as no month has a fixed number of days.</summary>
/// <param name="Nanoseconds">From 0 to 999,999,999, forward in time also where <paramref name="Seconds"/> go back.</param>
public readonly partial record struct CypherDuration(long Months, long Days, long Seconds, int Nanoseconds = 0)
{
    private const long Billion = 1_000_000_000;

    /// <returns>As on the wire: <c>P14M3DT-4.999999997S</c>.</returns>
    public override string ToString()
    {
        var total = ((Int128)Seconds * Billion) + Nanoseconds;
        var (whole, fraction) = Int128.DivRem(Int128.Abs(total), Billion);
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"P{Months}M{Days}DT{(total < 0 ? "-" : "")}{whole}");

        if (fraction != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $".{(int)fraction:D9}");
        }

        return text.Append('S').ToString();
    }

    internal static bool TryParse(string text, out CypherDuration duration)
    {
        var match = Form().Match(text);
        duration = default;

        if (!match.Success)
            return false;

        var months = (Amount(match, "years") * 12) + Amount(match, "months");
        var days = (Amount(match, "weeks") * 7) + Amount(match, "days");
        var seconds = (Amount(match, "hours") * 3600) + (Amount(match, "minutes") * 60) + Amount(match, "seconds");
        var nanoseconds = (Int128)0;

        if (match.Groups["fraction"] is { Success: true } fraction)
        {
            // -0.5 is minus half a second, though the -0 before the point does not say so as a number.
            nanoseconds = Int128.Parse(fraction.Value.PadRight(9, '0'), CultureInfo.InvariantCulture);
            nanoseconds = match.Groups["seconds"].Value.StartsWith('-') ? -nanoseconds : nanoseconds;
        }

        if (nanoseconds < 0)
        {
            (seconds, nanoseconds) = (seconds - 1, nanoseconds + Billion);
        }

        if (!Fits(months) || !Fits(days) || !Fits(seconds))
            return false;

        duration = new((long)months, (long)days, (long)seconds, (int)nanoseconds);
        return true;
    }

    private static Int128 Amount(Match match, string unit) =>
        match.Groups[unit] is { Success: true } group ? Int128.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static bool Fits(Int128 amount) => amount >= long.MinValue && amount <= long.MaxValue;

    [GeneratedRegex(
        @"^P(?:(?<years>-?\d{1,19})Y)?(?:(?<months>-?\d{1,19})M)?(?:(?<weeks>-?\d{1,19})W)?(?:(?<days>-?\d{1,19})D)?"
        + @"(?:T(?:(?<hours>-?\d{1,19})H)?(?:(?<minutes>-?\d{1,19})M)?(?:(?<seconds>-?\d{1,19})(?:\.(?<fraction>\d{1,9}))?S)?)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
