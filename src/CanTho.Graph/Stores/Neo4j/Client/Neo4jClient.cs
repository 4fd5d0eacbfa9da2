using CanTho.Graph.Stores.Neo4j.Client.Http;

namespace CanTho.Graph.Stores.Neo4j.Client;

/// <summary>
/// START HERE. One server, one database, over Neo4j's HTTP Query API: the connections, the bookmarks and the retries that all its sessions
/// share, as the driver's IDriver. See docs/decisions/0002.
/// </summary>
public sealed class Neo4jClient : IDisposable
{
    private readonly Neo4jSettings _settings;
    private readonly QueryApi _api;
    private readonly Bookmarks _bookmarks = new();
    private readonly TimeProvider _time;
    private readonly Action<string> _say;

    /// <param name="say">Takes a line when something is tried again, or could not be cleaned up.</param>
    public Neo4jClient(Neo4jSettings settings, TimeProvider time, Action<string> say)
    {
        (_settings, _time, _say) = (settings, time, say);
        _api = new(settings, time, say);
    }

    public ICypherSession Session() => Session(_settings.TimeLimit);

    /// <param name="timeLimit">Instead of <see cref="Neo4jSettings.TimeLimit"/>: indexes over a full database take their time.</param>
    /// <param name="retryBudget">Instead of <see cref="Neo4jSettings.RetryBudget"/>: who waits for an answer may want to be told sooner.</param>
    public ICypherSession Session(TimeSpan? timeLimit, TimeSpan? retryBudget = null) =>
        new HttpSession(_api, _bookmarks, new(retryBudget ?? _settings.RetryBudget, _time, _say), timeLimit);

    /// <summary>Asks once whether the server is there, is 5.26 or later, lets us in and has the database.</summary>
    /// <exception cref="Neo4jException">It is not so; the message says what to do.</exception>
    public Task<ServerInfo> Probe(CancellationToken cancel) => Readiness().Probe(cancel);

    /// <summary>Asks until it is so, or until waiting is of no use: a wrong password stays wrong.</summary>
    /// <param name="say">Takes a line before each wait, of 0.5 s first and 5 s at most.</param>
    /// <inheritdoc cref="Probe"/>
    public Task<ServerInfo> WaitForServer(TimeSpan patience, Action<string> say, CancellationToken cancel) => Readiness().Wait(patience, say, cancel);

    public void Dispose() => _api.Dispose();

    private Readiness Readiness() => new(_api, Session(QueryApi.CleanUp));
}
