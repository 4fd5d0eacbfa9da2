using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Exporting;

/// <summary>The days between which something stands on a time line; null where no source says.</summary>
internal readonly record struct Lifetime(DateOnly? Start, DateOnly? End)
{
    /// <summary>Every day on which it may hold.</summary>
    public static Lifetime Of(Relationship fact) => new(fact.Since?.Earliest, fact.Until?.Latest);

    /// <summary>
    /// An event lasts as long as it may have been held; an agreement and a document are there from their date on. Where sources of
    /// one rank contradict each other, it is the longest that they allow.
    /// </summary>
    public static Lifetime Of(DescribedEntity one)
    {
        var dated = one.Claims
            .Where(claim => claim is { Property.Name: "date", Rank: not Rank.Deprecated, Value: ClaimValue.Date })
            .GroupBy(claim => claim.Rank)
            .MinBy(claims => claims.Key)?
            .Select(claim => ((ClaimValue.Date)claim.Value).Value)
            .ToList();

        if (dated is null)
        {
            return default;
        }

        var start = dated.Any(period => period.From is null) ? (DateOnly?)null : dated.Min(period => period.Earliest);
        var isOver = one.Entity.Kind == EntityKind.Event && dated.All(period => period.Until is not null);
        return new(start, isOver ? dated.Max(period => period.Latest) : null);
    }
}
