using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Paging;
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

    /// <summary>
    /// The latest status: undated ones come first in time, of one day the best rank counts, then the first id.
    /// </summary>
    /// <param name="asOf">Only what may have been said by then.</param>
    public static Claim? StatusOf(this IGraph graph, int entity, PartialDate? asOf = null) => graph.ClaimsAbout(entity)
        .Where(claim => claim.Property.Name == "status" && claim.Rank != Rank.Deprecated)
        .Where(claim => asOf is not { } day || claim.Period is not { } period || period.Earliest <= day.Latest)
        .OrderByDescending(claim => claim.Period is { } period ? Sortable.Period(period) : "", CodePointOrder.Instance)
        .ThenBy(claim => claim.Rank)
        .ThenBy(claim => claim.Id, CodePointOrder.Instance)
        .FirstOrDefault();

    public static Status? Status(this Claim? claim) => claim?.Value is ClaimValue.Word word ? ConstantCase.Read<Status>(word.Value) : null;

    /// <summary>Its date, or else its deadline; null when nobody says.</summary>
    public static Period? DateOf(this IGraph graph, int entity) => graph.PeriodOf(entity, "date") ?? graph.PeriodOf(entity, "deadline");

    public static Period? PeriodOf(this IGraph graph, int entity, string property) =>
        graph.BestOf(entity, property) is [{ Value: ClaimValue.Date date }, ..] ? date.Value : null;
}
