using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Api.Resolvers;

/// <summary>What a field answers from claims: the best-ranked one first, as the store gives them.</summary>
internal static class Claimed
{
    public static IReadOnlyList<string> Texts(IReadOnlyList<Claim> claims, Language language) =>
        [.. claims.Where(claim => claim.Rank != Rank.Deprecated).Select(claim => claim.Value).OfType<ClaimValue.Text>().Select(text => text.Value.In(language))];

    public static string? Text(IReadOnlyList<Claim> claims, Language language) => Texts(claims, language) is [var best, ..] ? best : null;

    /// <summary>By the latest claim up to a date, or the latest of all.</summary>
    public static Status? Status(IReadOnlyList<Claim> claims, PartialDate? asOf) => StatusSeries.Latest(claims, asOf).Status();

    public static Period? Date(IReadOnlyList<Claim> claims) =>
        claims.Where(claim => claim.Rank != Rank.Deprecated).Select(claim => claim.Value).OfType<ClaimValue.Date>().Select(date => (Period?)date.Value).FirstOrDefault();
}
