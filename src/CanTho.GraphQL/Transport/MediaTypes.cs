using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CanTho.GraphQL.Transport;

/// <summary>A media type that responses can have.</summary>
internal sealed record MediaType(string Name)
{
    public static MediaType Json { get; } = new("application/json");

    public static MediaType GraphQLResponse { get; } = new("application/graphql-response+json");

    public static MediaType EventStream { get; } = new("text/event-stream");

    public string ContentType { get; } = $"{Name}; charset=utf-8";
}

/// <summary>
/// Chooses the media type of the response. Of two that the client likes equally it gets the one it named first; one that asks for
/// anything gets <c>application/json</c>, for it may be older than the other.
/// </summary>
internal static class MediaTypes
{
    private static readonly MediaType[] Offered = [MediaType.Json, MediaType.GraphQLResponse, MediaType.EventStream];

    /// <exception cref="HttpProblem">406: the client accepts neither.</exception>
    public static MediaType Negotiate(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept))
        {
            return MediaType.Json;
        }

        if (accept.Count == 1 && Array.Find(Offered, offered => offered.Name == accept[0]) is { } asked)
        {
            return asked;
        }

        var ranges = MediaTypeHeaderValue.TryParseList(accept, out var parsed) ? parsed : [];
        var best = Offered
            .Select(offered => (offered, preference: Preference(ranges, offered.Name)))
            .Where(candidate => candidate.preference.Quality > 0)
            .OrderByDescending(candidate => candidate.preference.Quality)
            .ThenBy(candidate => candidate.preference.Place)
            .Select(candidate => candidate.offered)
            .FirstOrDefault();

        return best ?? throw new HttpProblem(
            StatusCodes.Status406NotAcceptable,
            $"Nothing in \"Accept: {accept}\" can be served; accept application/graphql-response+json or application/json, in UTF-8.");
    }

    /// <summary>
    /// Whether the client names event streams among what it accepts: then it gets one where it asks for a subscription, whatever it would
    /// rather have for anything else.
    /// </summary>
    public static bool NamesEventStream(StringValues accept) =>
        MediaTypeHeaderValue.TryParseList(accept, out var ranges) &&
        ranges.Any(range => range.Quality is not 0 && !range.MatchesAllSubTypes && Covers(range, new(MediaType.EventStream.Name)));

    /// <summary>The quality of the most specific range that covers the type (RFC 9110, 12.5.1), and where that range stands.</summary>
    private static (double Quality, int Place) Preference(IList<MediaTypeHeaderValue> ranges, string name)
    {
        var offered = new MediaTypeHeaderValue(name);

        return ranges
            .Select((range, place) => (range, place))
            .Where(candidate => IsUtf8(candidate.range.Charset) && Covers(candidate.range, offered))
            .OrderBy(candidate => candidate.range.MatchesAllTypes ? 2 : candidate.range.MatchesAllSubTypes ? 1 : 0)
            .Select(candidate => (candidate.range.Quality ?? 1, candidate.place))
            .FirstOrDefault();
    }

    private static bool Covers(MediaTypeHeaderValue range, MediaTypeHeaderValue offered) =>
        range.MatchesAllTypes ||
        (range.Type.Equals(offered.Type, StringComparison.OrdinalIgnoreCase) &&
            (range.MatchesAllSubTypes || range.SubType.Equals(offered.SubType, StringComparison.OrdinalIgnoreCase)));

    /// <summary>No charset means UTF-8, as JSON's own standard says.</summary>
    public static bool IsUtf8(StringSegment charset) =>
        charset.Length == 0 || HeaderUtilities.RemoveQuotes(charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
