using CanTho.Graph.Domain;
using static CanTho.Graph.Domain.Indicator;

namespace CanTho.Graph.Generating;

/// <summary>Series of figures: of Can Tho first, then of other places, towards one partner after another, year by year.</summary>
internal sealed class FigureSeries(World world)
{
    private const int FirstYear = 2010;
    private const int Years = 16;

    // The most is where a series may begin.
    private static readonly (Indicator Indicator, string Unit, bool Cumulative, int Most)[] s_indicators =
    [
        (Exports, "million USD", false, 400), (Imports, "million USD", false, 300), (FdiProjects, "projects", true, 60), (FdiCapital, "million USD", true, 900),
        (FdiCapital, "billion USD", true, 3), (OdaProjects, "projects", true, 12), (NgoProjects, "projects", true, 30), (NgoAid, "USD", false, 900_000),
        (NgoAid, "billion VND", false, 40), (Indicator.Agreements, "agreements", true, 20), (DelegationsReceived, "delegations", false, 60),
        (Growth, "percent", false, 6), (TradePartners, "percent", false, 30), (SurveyShare, "percent", false, 30), (Letters, "letters", false, 50),
    ];

    // Japan, Vietnam as a whole, and the first prefectures and provinces of the map.
    private const int Partners = 6;

    /// <summary>One for each twenty entities.</summary>
    public int Count => Enum.GetValues<EntityKind>().Sum(kind => world.Population[kind]) / 20;

    /// <summary>A figure; of each fiftieth there are two, which contradict each other.</summary>
    public IEnumerable<Figure> At(int number)
    {
        var (series, year) = Math.DivRem(number, Years);
        var (rest, at) = Math.DivRem(series, s_indicators.Length);
        var (about, partner) = Math.DivRem(rest, Partners);

        var (indicator, unit, cumulative, most) = s_indicators[at];
        var draw = world.Population.DrawFor(Aspect.Figure, EntityKind.Place, number);
        var start = world.Population.DrawFor(Aspect.Series, EntityKind.Place, series).Number(1, most);
        var value = Math.Round(start * (1 + (0.1m * year)) * draw.Number(95, 105) / 100, unit.Contains("illion", StringComparison.Ordinal) || unit == "percent" ? 2 : 0);
        var id = Population.Id($"figure:{ConstantCase.Of(indicator).ToLowerInvariant().Replace('_', '-')}-{number}");

        var figure = new Figure(
            id, indicator, world.IdOf(EntityKind.Place, about), partner == Partners - 1 ? null : world.IdOf(EntityKind.Place, about + 1 + partner),
            Spans(FirstYear + year, cumulative, draw), value, unit, cumulative, draw.Chance(0.1), Rank.Normal, Certainty.Explicit, world.Evidence.Sources(draw), null);

        yield return figure;

        if (number % 50 == 49)
        {
            yield return figure with { Id = $"{id}-b", Value = value + 1, Sources = world.Evidence.Sources(draw), Note = "Another document has another number." };
        }
    }

    private static Period Spans(int year, bool cumulative, Draw draw)
    {
        var from = PartialDate.Of(year, 1, 0);

        return draw.Below(10) switch
        {
            < 6 => Period.At(PartialDate.Of(year, 0, 0)),
            < 8 when !cumulative => new(from, PartialDate.Of(year, 6, 0)),
            < 9 => Period.At(PartialDate.Of(year, draw.Number(1, 12), 0)),
            _ => Period.At(PartialDate.Of(year, draw.Number(1, 12), draw.Number(1, 28))),
        };
    }
}
