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

    private static bool IsAhead(Moment moment, PartialDate day) => moment.Ahead switch
    {
        Ahead.Due => moment.When.Latest >= day.Earliest,
        Ahead.Begins => moment.When.Earliest > day.Latest,
        _ => false,
    };
}
