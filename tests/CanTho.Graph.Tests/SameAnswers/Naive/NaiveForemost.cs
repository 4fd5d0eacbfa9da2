using CanTho.Graph.Domain;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>The latest so many of whoever has more of a sort, by the definitions in <c>docs/api.md</c>.</summary>
internal sealed class NaiveForemost(PlainFacts facts, PartialDate? day, int most)
{
    public HashSet<EntityId> Cut { get; } = [];

    /// <summary>In the order in which relationships are shown.</summary>
    public IReadOnlyList<Relationship> First(EntityId of, IEnumerable<Relationship> relationships) => Of(of, NaiveFacts.Relationships.Sorted(relationships));

    /// <summary>Those to the others that began last, undated ones behind them.</summary>
    /// <param name="begun">Of those that had begun by the day.</param>
    public IReadOnlyList<Relationship> Latest(EntityId of, IEnumerable<Relationship> relationships, bool begun)
    {
        var all = relationships.ToList();
        var others = Latest(of, all.Select(one => PlainFacts.Other(one, of)), begun);
        return all.FindAll(one => others.Contains(PlainFacts.Other(one, of)));
    }

    public IReadOnlyList<EntityId> Latest(EntityId of, IEnumerable<EntityId> others, bool begun) => Of(
        of,
        from other in others.Distinct()
        let date = facts.When(other)
        where !begun || day is not { } asked || date is not { } known || known.Earliest <= asked.Latest
        orderby date is null, date?.Earliest descending, date?.Latest descending, other
        select other);

    public IReadOnlyList<T> Of<T>(EntityId of, IEnumerable<T> sorted)
    {
        var all = sorted.ToList();

        if (all.Count > most)
        {
            Cut.Add(of);
        }

        return [.. all.Take(most)];
    }
}
