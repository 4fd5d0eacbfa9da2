using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>Numbers about places and their partners, as series: by indicator, place, partner, period, then id.</summary>
/// <param name="About">Whose numbers, or towards whom; all when null.</param>
/// <param name="From">Only periods that reach this date or later.</param>
/// <param name="Until">Only periods that begin by this date.</param>
public sealed record Figures(
    IReadOnlyList<Indicator>? Indicators,
    IReadOnlyList<EntityId>? About,
    PartialDate? From,
    PartialDate? Until,
    Page Page) : Question<Slice<Figure>>
{
    private static readonly Ordering<Figure> s_order = new(
        "figures",
        new(figure => Sortable.Member(figure.Indicator)),
        new(figure => figure.About.Value),
        new(figure => figure.Partner?.Value ?? ""),
        new(figure => Sortable.Period(figure.Period)),
        new(figure => figure.Id));

    private static readonly PerSnapshot<IReadOnlyList<Figure>> s_sorted = new(graph => s_order.Sort(graph.Figures));

    internal override Slice<Figure> Answer(IGraph graph, CancellationToken cancel)
    {
        if (About is not null)
        {
            _ = graph.NumbersOf(About); // an id that is not there gets its error, not an empty list
        }

        var span = new Period(From, Until);
        return s_order.Page([.. s_sorted.Of(graph).Where(figure => IsWanted(figure, span))], Page);
    }

    private bool IsWanted(Figure figure, Period span) =>
        Indicators?.Contains(figure.Indicator) != false
        && About?.Any(entity => entity == figure.About || entity == figure.Partner) != false
        && figure.Period.MayOverlap(span);
}
