using CanTho.Graph.Domain;

namespace CanTho.Graph.Tests.SameAnswers.Drawing;

/// <summary>Dates of every precision within a few years, so that spans meet, touch and miss each other by a day; and now and then the ends of time.</summary>
internal sealed class DrawnDates(Draw draw)
{
    public PartialDate Date() => PartialDate.Parse(draw.Percent(3)
        ? draw.One("0001", "0001-01-01", "9999", "9999-12-31", "1899-12", "2000-02-29")
        : draw.Number(3) switch
        {
            0 => $"{Year()}",
            1 => $"{Year()}-{draw.One("01", "02", "10", "12")}",
            _ => $"{Year()}-{draw.One("01", "02", "10", "12")}-{draw.One("01", "12", "28")}",
        });

    public PartialDate? MaybeDate(int percent) => draw.Percent(percent) ? Date() : null;

    /// <summary>A date, a span of two, or one that is open at an end.</summary>
    public Period Period()
    {
        var (one, another) = (Date(), Date());
        var (from, until) = one.Earliest <= another.Latest ? (one, another) : (another, one);

        return draw.Number(6) switch
        {
            0 => new(from, until),
            1 => new(from, null),
            2 => new(null, until),
            _ => CanTho.Graph.Domain.Period.At(one),
        };
    }

    public (PartialDate? Since, PartialDate? Until) Span() => draw.Number(5) switch
    {
        0 or 1 => (null, null),
        _ => Period() is var period ? (period.From, period.Until) : default,
    };

    private int Year() => draw.Between(2015, 2021);
}
