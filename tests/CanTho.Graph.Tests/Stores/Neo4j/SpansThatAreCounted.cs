using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Chronicle;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Writing;
using CanTho.Graph.Tests.SameAnswers.Drawing;

namespace CanTho.Graph.Tests.Stores.Neo4j;

/// <summary>How many of a list meet a span is a sum of what is kept of years, months and days; what reaches over its first day shares a beginning with it.</summary>
public sealed class SpansThatAreCounted
{
    private static readonly Draw s_draw = new(1);
    private static readonly DrawnDates s_dates = new(s_draw);
    private static readonly Period[] s_list = [.. Draw.Many(2000, s_dates.Period)];
    private static readonly PartialDate[] s_days = [.. Draw.Many(500, s_dates.Date)];
    private static readonly Period[] s_spans = [default, .. Draw.Many(500, s_dates.Period)];

    [Fact]
    public void Are_met_by_as_many_as_their_ranges_sum_up_to() =>
        Assert.All(s_spans, span => Assert.Equal(s_list.Count(span.MayOverlap), DateRanges.Meeting(span).Cast<Dictionary<string, object?>>().Sum(Sum)));

    [Fact]
    public void Are_missed_by_as_many_as_the_other_ranges_sum_up_to()
    {
        var counts = new DateCounts();

        foreach (var one in s_list)
        {
            counts.Add("hub", "sort", one.From?.Earliest, one.Until?.Latest, 1);
        }

        Assert.All(s_days, day => Assert.Equal(s_list.Count(one => !one.MayOverlap(Period.At(day))), Missing(counts, day)));
    }

    [Fact]
    public void Of_several_relationships_of_one_neighbour_one_counts_and_the_others_are_again()
    {
        var most = 0;

        for (var neighbour = 0; neighbour < 2000; neighbour++)
        {
            Period[] joined = [.. Draw.Many(s_draw.Between(2, 5), () => s_draw.Percent(5) ? default : s_dates.Period())];
            var counts = new DateCounts();
            counts.AddAgain("hub", "sort", s_draw.Shuffled(joined).Select(one => one.From?.Earliest), s_draw.Shuffled(joined).Select(one => one.Until?.Latest), 1);

            foreach (var day in s_draw.Some(s_days, 20))
            {
                var holding = joined.Count(one => one.MayOverlap(Period.At(day)));
                Assert.Equal(Math.Max(0, holding - 1), joined.Length - 1 - Missing(counts, day));
                most = Math.Max(most, holding);
            }
        }

        Assert.Equal(5, most);
    }

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

    private static long Missing(DateCounts counts, PartialDate day) =>
        (from range in DateRanges.Missing(day).Cast<Dictionary<string, object?>>()
         from row in counts.Rows
         where row["unit"]!.Equals(range["unit"]) && IsWithin(range, (string)row["prefix"]!)
         select (long)row[(string)range["side"]!]!).Sum();

    private static bool IsWithin(Dictionary<string, object?> range, string prefix) =>
        string.CompareOrdinal((string)range["from"]!, prefix) <= 0 && string.CompareOrdinal(prefix, (string)range["to"]!) < 0;

    private static int Sum(Dictionary<string, object?> range)
    {
        var length = ((string)range["unit"]!) switch { "YEAR" => 4, "MONTH" => 7, _ => 10 };
        return (int)range["sign"]! * s_list
            .Select(one => Sortable.Day((string)range["side"]! == "first" ? one.Earliest : one.Latest)[..length])
            .Count(prefix => IsWithin(range, prefix));
    }
}
