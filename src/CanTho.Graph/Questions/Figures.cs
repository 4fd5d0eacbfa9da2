using CanTho.Graph.Domain;
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
    internal override Slice<Figure> Answer(IGraph graph, CancellationToken cancel) => throw new NotImplementedException();
}
