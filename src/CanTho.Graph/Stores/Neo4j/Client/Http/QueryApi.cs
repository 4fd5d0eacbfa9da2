using System.Net;

namespace CanTho.Graph.Stores.Neo4j.Client.Http;

/// <summary>
/// The addresses of Neo4j's HTTP Query API v2 for one database, and the connections to it.
/// Source: https://neo4j.com/docs/query-api/current/
/// </summary>
internal sealed class QueryApi : IDisposable
{
    public const string AffinityHeader = "neo4j-cluster-affinity";

    private readonly Uri _root;
    private readonly Action<string> _say;

    public QueryApi(Neo4jSettings settings, TimeProvider time, Action<string> say)
    {
        (Time, _say, Faults, Termination) = (time, say, new(settings), new(this));
        Address = new(settings.Address.ToString().TrimEnd('/') + "/");
        _root = new(Address, $"db/{Uri.EscapeDataString(settings.Database)}/query/v2");
        Http = new(Handler(settings), disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan }; // a Deadline ends requests, and their queries
        Http.DefaultRequestHeaders.Authorization = settings.Auth.Header;
        Http.DefaultRequestHeaders.Accept.ParseAdd(RequestBody.MediaType.MediaType);
    }

    /// <summary>For what is done behind a request that failed: nobody should wait for it long.</summary>
    public static TimeSpan CleanUp { get; } = TimeSpan.FromSeconds(5);

    /// <summary>With a slash at its end.</summary>
    public Uri Address { get; }

    public HttpClient Http { get; }

    public TimeProvider Time { get; }

    public Faults Faults { get; }

    public Termination Termination { get; }

    /// <summary>A statement in a transaction of its own.</summary>
    public Exchange Run(
        CypherQuery query, AccessMode mode, IReadOnlyList<string> bookmarks, Action<Answer> whenDone, Deadline deadline, CancellationToken cancel) =>
        Post("", new(query, NewId(), mode, bookmarks), null, whenDone, deadline, cancel);

    public Exchange Begin(AccessMode mode, IReadOnlyList<string> bookmarks, Deadline deadline, CancellationToken cancel) =>
        Post("/tx", new(null, null, mode, bookmarks), null, null, deadline, cancel);

    public Exchange RunIn(TransactionId transaction, CypherQuery query, Deadline deadline, CancellationToken cancel) =>
        Post($"/tx/{transaction.Id}", new(query, NewId(), null, []), transaction, null, deadline, cancel);

    public Exchange Commit(TransactionId transaction, Deadline deadline, CancellationToken cancel) =>
        Post($"/tx/{transaction.Id}/commit", RequestBody.Empty, transaction, null, deadline, cancel);

    /// <summary>
    /// Rolls back, if the server still has the transaction. It refuses while a statement of it runs, and lets that run on: terminate first.
    /// </summary>
    /// <exception cref="Neo4jException">It may still be there, until it has been idle too long.</exception>
    public async Task Delete(TransactionId transaction, Deadline deadline)
    {
        var message = Message(HttpMethod.Delete, $"/tx/{transaction.Id}", transaction);

        try
        {
            using var response = await Http.SendAsync(message, deadline.Token);

            if (response.IsSuccessStatusCode || response.StatusCode == HttpStatusCode.NotFound)
                return;

            throw ServerError.In(await response.Content.ReadAsByteArrayAsync(deadline.Token)) is { } error
                ? Faults.Of(error, response.StatusCode, inTransaction: true)
                : Faults.Foreign(response.StatusCode, response.Content.Headers.ContentType?.MediaType);
        }
        catch (HttpRequestException error)
        {
            throw Faults.Of(error);
        }
        catch (OperationCanceledException)
        {
            throw Faults.TookTooLong(deadline.Limit!.Value);
        }
    }

    /// <summary>A read without an id, which nothing could terminate: what terminates others.</summary>
    public Exchange RunUnnamed(CypherQuery query, Deadline deadline) =>
        Post("", new(query, null, AccessMode.Read, []), null, null, deadline, CancellationToken.None);

    /// <summary>Tells what could not be cleaned up, unless nobody is there: then nothing is left to be cleaned up.</summary>
    public void Tell(string what, Neo4jException error)
    {
        if (error.InnerException is not HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError })
        {
            _say($"{what} {error.Message}");
        }
    }

    public void Dispose() => Http.Dispose();

    private static string NewId() => Guid.NewGuid().ToString();

    private Exchange Post(
        string path, RequestBody body, TransactionId? transaction, Action<Answer>? whenDone, Deadline deadline, CancellationToken cancel)
    {
        var content = body.ToContent();
        cancel.ThrowIfCancellationRequested();

        var message = Message(HttpMethod.Post, path, transaction);
        message.Content = content;
        return new(this, message, body.Id, transaction is not null, deadline, cancel) { WhenDone = whenDone };
    }

    private HttpRequestMessage Message(HttpMethod method, string path, TransactionId? transaction)
    {
        var message = new HttpRequestMessage(method, _root + path);

        if (transaction?.Affinity is { } affinity)
        {
            message.Headers.Add(AffinityHeader, affinity);
        }

        return message;
    }

    private static SocketsHttpHandler Handler(Neo4jSettings settings) => new()
    {
        // A statement holds a connection while it runs: this many run at once, and more wait here instead of at the server.
        MaxConnectionsPerServer = settings.Connections,

        // The server (Jetty) drops a connection idle for 30 s. Ours go first, so that no request meets one that is being dropped.
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20),

        // Where a name stands for several machines, or moves, it is looked up again.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),

        // Two attempts at a machine that is not there, and who asks is told so before his own ten seconds are over.
        ConnectTimeout = TimeSpan.FromSeconds(3),

        // A redirect would carry statements and password elsewhere, and there are no cookies to keep.
        AllowAutoRedirect = false,
        UseCookies = false,

        // HTTPS_PROXY and the like hold for a server elsewhere; nobody wants them for the machine itself.
        UseProxy = !settings.Address.IsLoopback,
    };
}
