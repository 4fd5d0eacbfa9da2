using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Chronicle;

namespace CanTho.Graph.Questions.Briefing;

/// <summary>
/// What is due, planned or begins behind the day, for the subject and for what it has in hand; the nearest first. Around the subject, so many as are over or begin
/// first.
/// </summary>
internal static class ToCome
{
    public static IReadOnlyList<TimelineEntry> For(BriefingScope scope, IEnumerable<Entity> inHand)
    {
        if (scope.AsOf is not { } day)
        {
            return [];
        }

        var about = inHand.Select(entity => scope.Graph.NumberOf(entity.Id));
        var moments = Nearest(scope, day).Concat(Moments.Of(scope.Graph, about).Where(moment => IsAhead(moment, day))).DistinctBy(moment => moment.Id);

        return [.. Moment.Order.Sort(moments).Select(moment => moment.Entry(scope.Graph))];
    }

    private static List<Moment> Nearest(BriefingScope scope, PartialDate day)
    {
        var ahead = Moments.Around(scope.Graph, [scope.Subject])
            .Where(mark => mark.Last >= day.Earliest.DayNumber)
            .Select(mark => mark.In(scope.Graph))
            .Where(moment => IsAhead(moment, day));

        return scope.Foremost.Of(scope.Subject, [.. Moment.Order.Sort(ahead).OrderBy(moment => moment.DueOn)]);
    }

    private static bool IsAhead(Moment moment, PartialDate day) => moment.Ahead switch
    {
        Ahead.Due => moment.When.Latest >= day.Earliest,
        Ahead.Begins => moment.When.Earliest > day.Latest,
        _ => false,
    };
}
