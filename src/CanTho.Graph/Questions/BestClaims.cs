using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>The claims that answer by default.</summary>
internal static class BestClaims
{
    /// <summary>Those of the best rank present, deprecated ones never, by id.</summary>
    public static IReadOnlyList<Claim> BestOf(this IGraph graph, int entity, string property)
    {
        var claims = graph.ClaimsAbout(entity).Where(claim => claim.Property.Name == property && claim.Rank != Rank.Deprecated).ToArray();
        return claims.Length == 0 ? [] : [.. claims.Where(claim => claim.Rank == claims.Min(other => other.Rank))];
    }

    /// <inheritdoc cref="StatusSeries.Latest"/>
    public static Claim? StatusOf(this IGraph graph, int entity, PartialDate? asOf = null) => StatusSeries.Latest(graph.ClaimsAbout(entity), asOf);

    /// <summary>Its date, or else its deadline; null when nobody says.</summary>
    public static Period? DateOf(this IGraph graph, int entity) => graph.PeriodOf(entity, "date") ?? graph.PeriodOf(entity, "deadline");

    /// <summary>The date that the first of the best states.</summary>
    public static Period? PeriodOf(this IGraph graph, int entity, string property)
    {
        var best = new DatedClaim { Rank = Rank.Deprecated };

        foreach (var claim in graph.DatedClaimsAbout(entity))
        {
            if (claim.Property.Name == property && claim.Rank < best.Rank)
            {
                best = claim;
            }
        }

        return best.Date;
    }
}
