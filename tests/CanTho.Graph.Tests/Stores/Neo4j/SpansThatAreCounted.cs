using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Chronicle;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Tests.SameAnswers.Drawing;

namespace CanTho.Graph.Tests.Stores.Neo4j;

/// <summary>How many of a list meet a span is a sum of what is kept of years, months and days; what reaches over its first day shares a beginning with it.</summary>
public sealed class SpansThatAreCounted
{
    private static readonly Draw s_draw = new(1);
    private static readonly DrawnDates s_dates = new(s_draw);
    private static readonly Period[] s_list = [.. Draw.Many(2000, s_dates.Period)];
    private static readonly Period[] s_spans = [default, .. Draw.Many(500, s_dates.Period)];

    [Fact]
    public void Are_met_by_as_many_as_their_ranges_sum_up_to() =>
        Assert.All(s_spans, span => Assert.Equal(s_list.Count(span.MayOverlap), DateRanges.Meeting(span).Cast<Dictionary<string, object?>>().Sum(Sum)));

    [Fact]
    public void Are_missed_by_as_many_as_the_other_ranges_sum_up_to() => Assert.All(
        s_spans, span => Assert.Equal(s_list.Count(one => !span.MayOverlap(one)), DateRanges.Missing(span).Cast<Dictionary<string, object?>>().Sum(Sum)));

    [Fact]
    public void Take_no_more_ranges_however_much_there_is() => Assert.Equal(
        [
            "first YEAR  to 2020: 1", "first MONTH 2020- to 2020-02: 1", "first DAY 2020-02- to 2020-02-29~: 1",
            "last YEAR  to 2019: -1", "last MONTH 2019- to 2019-05: -1", "last DAY 2019-05- to 2019-05-12: -1",
        ],
        DateRanges.Meeting(Period.Parse("2019-05-12/2020-02")).Cast<Dictionary<string, object?>>()
            .Select(range => $"{range["side"]} {range["unit"]} {range["from"]} to {range["to"]}: {range["sign"]}"));

    [Fact]
    public void Are_reached_over_by_none_that_is_not_among_those_that_share_their_beginnings() => Assert.All(s_spans, span =>
    {
        var over = SharedDays.Over(span.Earliest);
        Assert.All(
            s_list.Where(one => one.Earliest < span.Earliest && one.Latest >= span.Earliest),
            one => Assert.Contains(SharedDays.Of(one.Earliest, one.Latest), over));
    });

    [Theory]
    [InlineData("2019", "2019-")]
    [InlineData("2019-05", "2019-05-")]
    [InlineData("2019-05-12", null)]
    [InlineData("2019-05-12/2019-05-13", "2019-05-1")]
    [InlineData("2019/2020", "20")]
    [InlineData("../2020", "")]
    public void Share_what_their_first_and_last_day_begin_with(string span, string? shared) =>
        Assert.Equal(shared, SharedDays.Of(Period.Parse(span).Earliest, Period.Parse(span).Latest));

    private static int Sum(Dictionary<string, object?> range)
    {
        var length = ((string)range["unit"]!) switch { "YEAR" => 4, "MONTH" => 7, _ => 10 };
        return (int)range["sign"]! * s_list
            .Select(one => Sortable.Day((string)range["side"]! == "first" ? one.Earliest : one.Latest)[..length])
            .Count(prefix => string.CompareOrdinal((string)range["from"]!, prefix) <= 0 && string.CompareOrdinal(prefix, (string)range["to"]!) < 0);
    }
}
