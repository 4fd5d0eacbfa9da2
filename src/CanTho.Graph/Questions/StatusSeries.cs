using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Paging;

namespace CanTho.Graph.Questions;

/// <summary>How far something has come: a series of dated claims.</summary>
public static class StatusSeries
{
    /// <summary>
    /// The latest: undated claims come first in time, of one day the best rank counts, then the first id. Deprecated ones never answer.
    /// </summary>
    /// <param name="claims">About one entity, of any property.</param>
    /// <param name="asOf">Only what may have been said by then.</param>
    public static Claim? Latest(IEnumerable<Claim> claims, PartialDate? asOf = null) => claims
        .Where(claim => claim.Property.Name == "status" && claim.Rank != Rank.Deprecated)
        .Where(claim => asOf is not { } day || claim.Period is not { } period || period.Earliest <= day.Latest)
        .OrderByDescending(claim => claim.Period is { } period ? Sortable.Period(period) : "", CodePointOrder.Instance)
        .ThenBy(claim => claim.Rank)
        .ThenBy(claim => claim.Id, CodePointOrder.Instance)
        .FirstOrDefault();

    /// <summary>The status that such a claim states.</summary>
    public static Status? Status(this Claim? claim) => claim?.Value is ClaimValue.Word word ? ConstantCase.Read<Status>(word.Value) : null;
}
