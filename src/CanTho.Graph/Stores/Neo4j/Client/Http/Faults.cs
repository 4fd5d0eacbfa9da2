using System.Globalization;
using System.Net;

namespace CanTho.Graph.Stores.Neo4j.Client.Http;

/// <summary>
/// What went wrong, by what was seen on the wire, and what to do about it. Retriable is what Neo4j.Driver retries: by code, never by HTTP status (the
/// server answers a deadlock with 400), and every loss of the connection.
/// </summary>
internal sealed class Faults(Neo4jSettings settings)
{
    private readonly string _server = $"Neo4j at {settings.Address.ToString().TrimEnd('/')}";
    private readonly Refusals _refusals = new(settings);

    /// <param name="status">A plain "invalid request" with 404 tells that the address is not there, or not any more.</param>
    public Neo4jException Of(ServerError error, HttpStatusCode status, bool inTransaction) => (error.Code, status) switch
    {
        ("Neo.ClientError.Request.Invalid", HttpStatusCode.NotFound) when inTransaction => Unavailable(
            $"{_server} no longer has the transaction, and nothing of it was written: the server was restarted, or the transaction lay idle longer "
            + "than server.queryapi.transaction_idle_timeout. Do it again, with less work between its statements.",
            error.Code),
        ("Neo.ClientError.Request.Invalid", HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed) => new Neo4jException(
            $"{_server} has its Query API switched off. Add QUERY_API_ENDPOINTS to server.http_enabled_modules.", error.Code),
        _ => _refusals.Of(error),
    };

    /// <summary>An answer that has no error of Neo4j in it.</summary>
    /// <param name="mediaType">Null when it has none.</param>
    public Neo4jException Foreign(HttpStatusCode status, string? mediaType) => status is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError
        ? Unavailable(
            $"{_server} answered {(int)status} without a word from Neo4j itself. It may be starting, stopping or overloaded behind a proxy: look at both.")
        : new Neo4jException(
            $"{_server} answered {(int)status} with {mediaType ?? "no content"}: that is not Neo4j's Query API. "
            + "Check the address, and what stands between (a proxy, a sign-in page).");

    public Neo4jException Of(HttpRequestException error) => error.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => Unavailable(
            $"{_server} cannot be found: the host has no address. Check the spelling of --neo4j.", null, error),
        HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError => Unreachable((error.InnerException ?? error).Message, error),
        HttpRequestError.SecureConnectionError => new Neo4jException(
            $"There is no secure connection to {_server}: {(error.InnerException ?? error).Message} "
            + "Trust the certificate's authority on this machine, call the server by the name in its certificate, and check that the port speaks TLS.",
            null,
            error),
        _ => Lost(error),
    };

    public Neo4jException Unreachable(string reason, Exception cause) =>
        Unavailable($"{_server} cannot be reached ({reason.TrimEnd('.')}). Start it, or give its address with --neo4j.", null, cause);

    /// <summary>After something was sent: what became of it is not known.</summary>
    public Neo4jException Lost(Exception cause) => Unavailable(
        $"{_server} broke off before its answer was whole. Whether a change was written is not known; doing it again is safe.", null, cause);

    public Neo4jTimeoutException TookTooLong(TimeSpan limit) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"{_server} had not answered within {limit.TotalSeconds:0.###} s, and the query was ended. Ask for less, or look at what else the server does."));

    private static Neo4jUnavailableException Unavailable(string message, string? code = null, Exception? cause = null) =>
        new(message, code, cause) { IsRetriable = true };
}
