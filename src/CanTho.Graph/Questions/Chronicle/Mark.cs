using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Chronicle;

/// <summary>
/// Where a moment stands, and what it is made of, in 24 bytes: timelines are gathered and put in order as these, and only the moments of a page are made.
/// </summary>
/// <param name="First">The number of the first day it may have been, as <paramref name="Last"/> of the last.</param>
/// <param name="Fact">Where the claim stands among those about the subject; or the relationship's number.</param>
internal readonly record struct Mark(int First, int Last, int Subject, int Fact, TimelineKind Kind, bool IsClaim)
{
    public static Mark Claimed(Period when, int subject, int at, TimelineKind kind) =>
        new(when.Earliest.DayNumber, when.Latest.DayNumber, subject, at, kind, IsClaim: true);

    public static Mark Joined(PartialDate when, int subject, int relationship, TimelineKind kind) =>
        new(when.Earliest.DayNumber, when.Latest.DayNumber, subject, relationship, kind, IsClaim: false);

    public bool MayOverlap(Period span) => First <= span.Latest.DayNumber && span.Earliest.DayNumber <= Last;

    public Moment In(IGraph graph) => (IsClaim
        ? Moments.Of(graph, Subject, graph.ClaimsAbout(Subject)[Fact])
        : Moments.Of(graph.Relationship(Fact), Subject)).Single(Has);

    /// <summary>As <see cref="Moment.Order"/> has them.</summary>
    public static IReadOnlyList<Mark> Sort(IGraph graph, IEnumerable<Mark> marks)
    {
        Mark[] sorted = [.. marks];
        var days = Array.ConvertAll(sorted, mark => ((long)mark.First << 32) + mark.Last);
        Array.Sort(days, sorted);

        for (var (from, to) = (0, 0); from < sorted.Length; from = to)
        {
            while (to < sorted.Length && days[to] == days[from])
            {
                to++;
            }

            if (to - from > 1)
            {
                SortById(graph, sorted.AsSpan(from, to - from));
            }
        }

        return sorted;
    }

    private static void SortById(IGraph graph, Span<Mark> ofTheSameDays)
    {
        var ids = new string[ofTheSameDays.Length];

        for (var at = 0; at < ids.Length; at++)
        {
            ids[at] = Moment.IdOf(ofTheSameDays[at].FactIn(graph), ofTheSameDays[at].Kind);
        }

        ids.AsSpan().Sort(ofTheSameDays, CodePointOrder.Instance);
    }

    private bool Has(Moment moment) => moment.Kind == Kind;

    private string FactIn(IGraph graph) => IsClaim ? graph.ClaimIdAbout(Subject, Fact) : graph.RelationshipId(Fact);
}
