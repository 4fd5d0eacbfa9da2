using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Chronicle;

/// <summary>Which dates a claim sets. Of several claims of one thing the best rank counts; what is deprecated does not.</summary>
internal static class ClaimDates
{
    public static IEnumerable<Mark> Of(IGraph graph, int entity)
    {
        var (claims, kind) = (graph.DatedClaimsAbout(entity), graph.KindOf(entity));

        for (var at = 0; at < claims.Count; at++)
        {
            var claim = claims[at];

            // Most claims set no date at all.
            if ((claim.Date is not null || claim.Period is not null) && claim.Rank != Rank.Deprecated && !IsOutranked(claim, claims))
            {
                foreach (var (when, what) in Of(kind, claim))
                {
                    yield return Mark.Claimed(when, entity, at, what);
                }
            }
        }
    }

    public static IEnumerable<(Period When, TimelineKind Kind)> Of(EntityKind kind, DatedClaim claim) => (claim.Property.Name, claim.Date, claim.Period) switch
    {
        ("status", _, { } day) => [(day, TimelineKind.Status)],
        ("date", { } date, _) => [(date, kind switch
        {
            EntityKind.Agreement => TimelineKind.Signed,
            EntityKind.Document => TimelineKind.Issued,
            _ => TimelineKind.Event,
        })],
        ("deadline", { } date, _) => [(date, TimelineKind.Deadline)],
        ("opening" or "founded", { } date, _) => [(date, TimelineKind.Since)],
        ("validity", { } date, _) => Ends(date).Select(end => (Period.At(end.Date), end.Kind)),
        _ => [],
    };

    public static IEnumerable<(PartialDate Date, TimelineKind Kind)> Ends(Period span)
    {
        if (span.From is { } from)
        {
            yield return (from, TimelineKind.Since);
        }

        if (span.Until is { } until)
        {
            yield return (until, TimelineKind.Until);
        }
    }

    private static bool IsOutranked(in DatedClaim claim, IReadOnlyList<DatedClaim> claims)
    {
        for (var at = 0; at < claims.Count; at++)
        {
            if (Outranks(claims[at], claim))
                return true;
        }

        return false;
    }

    private static bool Outranks(in DatedClaim one, in DatedClaim other) =>
        one.Rank < other.Rank && one.Property == other.Property && (one.Property.Name != "status" || one.Period == other.Period);
}
