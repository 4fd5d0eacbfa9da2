using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>What lies around some entities: the nearest first, then the best joined, then by id, until the canvas is full.</summary>
internal static class NaiveNeighbourhood
{
    public static Subgraph Of(PlainFacts facts, Neighbourhood asked)
    {
        Check(asked);

        var shown = facts.Each(asked.Of.Distinct()).Select(entity => entity.Id).ToList();
        var (shell, complete) = (shown.ToList(), true);

        for (var hop = 0; hop < asked.Hops && complete; hop++)
        {
            var next = shell.SelectMany(entity => Neighbours(facts, asked, entity)).Select(pair => pair.Other).Except(shown)
                .OrderByDescending(facts.Degree)
                .ThenBy(entity => entity.Value, Utf8Order.Instance)
                .ToList();

            complete = shown.Count + next.Count <= asked.Limit;
            shell = [.. next.Take(asked.Limit - shown.Count)];
            shown.AddRange(shell);
        }

        return new(
            [.. shown.Select(id => facts[id])],
            [.. facts.All.Relationships.Where(one => IsOpen(asked, one) && shown.Contains(one.From) && shown.Contains(one.To)).OrderBy(one => one.Id, Utf8Order.Instance)],
            [
                .. from entity in shown
                   from hidden in Neighbours(facts, asked, entity).Where(pair => !shown.Contains(pair.Other)).GroupBy(pair => pair.One.Type).OrderBy(same => same.Key)
                   select new HiddenNeighbours(facts[entity], hidden.Key, hidden.Select(pair => pair.Other).Distinct().Count()),
            ],
            complete);
    }

    private static IEnumerable<(Relationship One, EntityId Other)> Neighbours(PlainFacts facts, Neighbourhood asked, EntityId entity) =>
        from one in facts.Touching(entity)
        where IsOpen(asked, one)
        let other = PlainFacts.Other(one, entity)
        where asked.Kinds is null || asked.Kinds.Contains(facts[other].Kind)
        select (one, other);

    private static bool IsOpen(Neighbourhood asked, Relationship one) =>
        one.Rank != Rank.Deprecated && (asked.Relations is null || asked.Relations.Contains(one.Type)) && PlainFacts.MayHold(one, asked.AsOf);

    private static void Check(Neighbourhood asked)
    {
        var middle = asked.Of.Distinct().Count();

        if (asked.Of.Count is 0 or > 2000)
        {
            throw new RefusedQuestionException("of", $"\"of\" names {asked.Of.Count} entities. Name 1 to 2000.");
        }

        if (asked.Hops is < 0 or > 3)
        {
            throw new RefusedQuestionException("hops", $"\"hops\" is {asked.Hops}. Go 0 to 3 far.");
        }

        if (asked.Limit < middle || asked.Limit > 2000)
        {
            throw new RefusedQuestionException("limit", $"\"limit\" is {asked.Limit}. Ask for at least the {middle} in the middle and at most 2000.");
        }
    }
}
