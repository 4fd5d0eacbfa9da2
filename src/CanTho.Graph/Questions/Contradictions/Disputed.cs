using System.Globalization;
using CanTho.Graph.Domain;

namespace CanTho.Graph.Questions.Contradictions;

/// <summary>One fact among those that may contradict each other.</summary>
internal sealed record Disputed(string FactId, ClaimValue Value, string? Unit, Rank Rank, IReadOnlyList<Citation> Sources)
{
    public static Disputed Of(Claim claim) => new(claim.Id, claim.Value, claim.Unit, claim.Rank, claim.Sources);

    public static Disputed Of(Figure figure) =>
        new(figure.Id, new ClaimValue.Number(figure.Value), figure.Unit, figure.Rank, figure.Sources);

    /// <summary>The sides of the contradiction at the best rank; null when there is none. Deprecated facts dispute nothing.</summary>
    public static IReadOnlyList<ConflictSide>? SidesAmong(IReadOnlyList<Disputed> facts)
    {
        if (facts.Count < 2 || facts.Min(fact => fact.Rank) is var best && best == Rank.Deprecated)
        {
            return null;
        }

        var values = facts
            .Where(fact => fact.Rank == best)
            .OrderBy(fact => fact.FactId, CodePointOrder.Instance)
            .GroupBy(fact => SameValue.Of(fact.Value, fact.Unit))
            .Select(same => same.ToArray())
            .ToArray();

        var sides = values
            .Where(same => values.Any(other => other != same && !SameValue.MayBothHold(same[0].Value, other[0].Value)))
            .Select(Side)
            .ToArray();

        return sides.Length > 0 ? sides : null;
    }

    public static string Printed(ClaimValue value, string? unit) => value switch
    {
        ClaimValue.Number number => $"{number.Value.ToString(CultureInfo.InvariantCulture)} {unit}".TrimEnd(),
        ClaimValue.Date date => date.Value.ToString(),
        ClaimValue.Text text => text.Value.Vi,
        ClaimValue.Word word => word.Value,
        ClaimValue.Reference reference => reference.Value.Value,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static ConflictSide Side(Disputed[] same) => new(
        Printed(same[0].Value, same[0].Unit),
        same[0].Value,
        same[0].Unit,
        [.. same.Select(fact => fact.FactId)],
        [.. same.SelectMany(fact => fact.Sources).Distinct()]);
}
