using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Chronicle;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>What happened, was signed, issued or is due, by the first day it may have been, then the last, then id.</summary>
/// <param name="About">
/// Only these entities, with the events, agreements, documents, projects and tasks that a relationship joins to them; everything when null.
/// </param>
/// <param name="From">Only what may reach this date or later.</param>
/// <param name="Until">Only what may begin by this date.</param>
public sealed record Timeline(IReadOnlyList<EntityId>? About, PartialDate? From, PartialDate? Until, Page Page)
    : Question<Slice<TimelineEntry>>
{
    internal override Slice<TimelineEntry> Answer(IGraph graph, CancellationToken cancel)
    {
        var moments = About is null ? Moments.All(graph, cancel) : Moments.Around(graph, graph.NumbersOf(About));
        var span = new Period(From, Until);
        var wanted = span == default ? moments : [.. moments.Where(moment => moment.When.MayOverlap(span))];

        return Moment.Order.Page(wanted, Page, moment => moment.Entry(graph));
    }
}
