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
        var (ahead, due) = (new List<Moment>(), new PriorityQueue<Moment, DateOnly>());

        // By their first days: none that follows is due before its own, so that enough are known once as many are due by then.
        foreach (var mark in Moments.Around(scope.Graph, [scope.Subject]).Where(mark => mark.Last >= day.Earliest.DayNumber))
        {
            while (due.TryPeek(out _, out var on) && on.DayNumber < mark.First)
            {
                ahead.Add(due.Dequeue());
            }

            if (ahead.Count > scope.Most)
            {
                break;
            }

            if (mark.In(scope.Graph) is var moment && IsAhead(moment, day))
            {
                due.Enqueue(moment, moment.DueOn!.Value);
            }
        }

        return scope.Foremost.Of(scope.Subject, [.. Moment.Order.Sort(ahead.Concat(due.UnorderedItems.Select(item => item.Element))).OrderBy(moment => moment.DueOn)]);
    }

    private static bool IsAhead(Moment moment, PartialDate day) => moment.Ahead switch
    {
        Ahead.Due => moment.When.Latest >= day.Earliest,
        Ahead.Begins => moment.When.Earliest > day.Latest,
        _ => false,
    };
}
