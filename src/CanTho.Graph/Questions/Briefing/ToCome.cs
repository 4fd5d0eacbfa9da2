using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Chronicle;

namespace CanTho.Graph.Questions.Briefing;

/// <summary>What is due, planned or begins behind the day, for the subject and for what it has in hand; the nearest first.</summary>
internal static class ToCome
{
    public static IReadOnlyList<TimelineEntry> For(BriefingScope scope, IEnumerable<Entity> inHand)
    {
        if (scope.AsOf is not { } day)
        {
            return [];
        }

        var about = inHand.Select(entity => scope.Graph.NumberOf(entity.Id));
        var moments = Moments.Around(scope.Graph, [scope.Subject]).Select(mark => mark.In(scope.Graph)).Concat(Moments.Of(scope.Graph, about)).DistinctBy(moment => moment.Id);

        return [.. Moment.Order.Sort(moments.Where(moment => IsAhead(moment, day))).Select(moment => moment.Entry(scope.Graph))];
    }

    // A deadline or a plan is ahead until its last day has passed; anything else once its first day is behind the day.
    private static bool IsAhead(Moment moment, PartialDate day) => moment switch
    {
        { Kind: TimelineKind.Status or TimelineKind.Issued } => false,
        { Kind: TimelineKind.Deadline } or Moment.Claimed { Done: false } => moment.When.Latest >= day.Earliest,
        _ => moment.When.Earliest > day.Latest,
    };
}
