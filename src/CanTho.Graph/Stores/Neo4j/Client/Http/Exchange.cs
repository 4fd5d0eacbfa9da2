using System.Net;
using System.Text.Json;
using CanTho.Graph.Stores.Neo4j.Client.TypedJson;

namespace CanTho.Graph.Stores.Neo4j.Client.Http;

/// <summary>
/// One request and its answer. The server does not notice that we hang up: a statement whose answer was not read to the end is terminated by a second
/// request before the connection is dropped (tried on 5.26.29: it would run on for its full time, and a write would be done after all).
/// </summary>
internal sealed class Exchange : IAsyncDisposable
{
    private const int MostOfARefusal = 64 * 1024;

    private readonly QueryApi _api;
    private readonly string? _id;
    private readonly bool _inTransaction;
    private readonly Deadline _deadline;
    private readonly CancellationToken _cancel;
    private readonly CancellationTokenSource _stop;
    private readonly CancellationTokenSource _hangUp = new();
    private readonly Task<HttpResponseMessage> _sending;
    private JsonPipe? _json;
    private bool _isDone;
    private bool _isReleased;

    /// <summary>Begins to send.</summary>
    /// <param name="id">The statement's, in its parameters; null when there is no statement.</param>
    public Exchange(QueryApi api, HttpRequestMessage message, string? id, bool inTransaction, Deadline deadline, CancellationToken cancel)
    {
        (_api, _id, _inTransaction, _deadline, _cancel) = (api, id, inTransaction, deadline, cancel);
        _stop = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancel);

        // Not cancelled with the caller: whether an answer comes tells Terminate if the server has begun.
        _sending = api.Http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, _hangUp.Token);
    }

    /// <summary>Once it is opened.</summary>
    public Answer? Answer { get; private set; }

    /// <summary>The member of a cluster that holds the transaction.</summary>
    public string? Affinity { get; private set; }

    /// <summary>Whether nothing of the statement runs on the server any more. A transaction that it failed in is gone, too.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Whether the server said that it failed, or was made to.</summary>
    public bool IsRolledBack { get; private set; }

    /// <summary>Whether it was let go before its end.</summary>
    public bool HasFailed => _isReleased && !_isDone;

    /// <summary>Called once, when all was read and no error was in it.</summary>
    public Action<Answer>? WhenDone { get; init; }

    /// <summary>Waits until the first row, or the end, is there. A failure lets go of the exchange.</summary>
    /// <exception cref="Neo4jException">Refused, lost, or out of time.</exception>
    public async Task<Exchange> Opened()
    {
        try
        {
            await ReadHead();
            return this;
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    /// <returns>Null after the last.</returns>
    /// <exception cref="Neo4jException">Also after rows: an error in the middle, or a lost connection.</exception>
    public async ValueTask<object?[]?> Row(CancellationToken cancel)
    {
        if (_isDone)
            return null;

        ObjectDisposedException.ThrowIf(_isReleased, this);

        try
        {
            using var both = cancel == _cancel || !cancel.CanBeCanceled ? null : CancellationTokenSource.CreateLinkedTokenSource(_stop.Token, cancel);
            var row = await Answer!.Row(both?.Token ?? _stop.Token);
            await CheckEnd();
            return row;
        }
        catch (Exception error) when (error is OperationCanceledException or HttpRequestException or IOException or JsonException)
        {
            throw Explained(error, cancel);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_isReleased)
        {
            await FinishFromMemory();

            if (!IsOver && _id is not null)
            {
                await Terminate(_id);
            }

            await Release();
        }
    }

    private async Task ReadHead()
    {
        try
        {
            var response = await _sending.WaitAsync(_stop.Token);
            var mediaType = response.Content.Headers.ContentType?.MediaType;
            Affinity = response.Headers.TryGetValues(QueryApi.AffinityHeader, out var affinity) ? affinity.First() : null;

            if (!response.IsSuccessStatusCode)
                throw await Refused(response, mediaType);

            if (mediaType is not "application/json" && mediaType?.StartsWith(RequestBody.MediaType.MediaType!, StringComparison.Ordinal) is not true)
                throw Foreign(response.StatusCode, mediaType);

            _json = new(await response.Content.ReadAsStreamAsync(_stop.Token));
            Answer = new(_json);
            await Answer.ReadHead(_stop.Token);
            await CheckEnd();
        }
        catch (Exception error) when (error is OperationCanceledException or HttpRequestException or IOException or JsonException)
        {
            throw Explained(error, _cancel);
        }
    }

    private async Task<Neo4jException> Refused(HttpResponseMessage response, string? mediaType)
    {
        var body = new byte[MostOfARefusal];
        await using var stream = await response.Content.ReadAsStreamAsync(_stop.Token);
        var length = await stream.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, _stop.Token);
        return ServerError.In(body.AsSpan(0, length)) is { } error ? Refused(error, response.StatusCode) : Foreign(response.StatusCode, mediaType);
    }

    private Neo4jException Refused(ServerError error, HttpStatusCode status)
    {
        (IsOver, IsRolledBack) = (true, true);
        return _api.Faults.Of(error, status, _inTransaction);
    }

    private Neo4jException Foreign(HttpStatusCode status, string? mediaType)
    {
        var fault = _api.Faults.Foreign(status, mediaType);
        IsOver = !fault.IsRetriable; // a gateway that lost patience may have left the statement running; another page is not Neo4j's
        return fault;
    }

    // Each 2xx is looked through to its end: the server answers 202 before it knows whether all rows can be made.
    private async ValueTask CheckEnd()
    {
        if (Answer?.Errors is [var error, ..])
            throw Refused(error, HttpStatusCode.Accepted);

        if (Answer?.IsComplete == true && !_isDone)
        {
            IsOver = _isDone = true;
            WhenDone?.Invoke(Answer);
            await Release();
        }
    }

    private Exception Explained(Exception error, CancellationToken cancel)
    {
        switch (error)
        {
            case OperationCanceledException when cancel.IsCancellationRequested || _cancel.IsCancellationRequested:
                return new OperationCanceledException(cancel.IsCancellationRequested ? cancel : _cancel);
            case OperationCanceledException when _deadline.Token.IsCancellationRequested:
                return _api.Faults.TookTooLong(_deadline.Limit!.Value);
            case OperationCanceledException:
                IsOver = true; // SocketsHttpHandler's ConnectTimeout: nothing was sent
                return _api.Faults.Unreachable("no connection within 3 s", error);
            case HttpRequestException request:
                IsOver = request.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
                    or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;
                return _api.Faults.Of(request);
            default:
                return _api.Faults.Lost(error);
        }
    }

    /// <summary>A small answer often is there to its end when only its first row was wanted.</summary>
    private async Task FinishFromMemory()
    {
        try
        {
            var inMemory = new CancellationToken(canceled: true);

            while (Answer is not null && !IsOver && await Answer.Row(inMemory) is not null)
            {
            }

            await CheckEnd();
        }
        catch (Exception error) when (error is OperationCanceledException or IOException or JsonException or Neo4jException)
        {
            // There is more to come, or it is broken, and whoever would want to know has let go.
        }
    }

    private async Task Terminate(string id)
    {
        try
        {
            IsRolledBack = await _api.Termination.End(id, _sending);
            IsOver = true;
        }
        catch (Neo4jException error)
        {
            _api.Tell("A query that nobody waits for could not be ended; db.transaction.timeout will do so.", error);
        }
    }

    private async ValueTask Release()
    {
        _isReleased = true;

        if (_json is not null)
        {
            await _json.DisposeAsync();
        }

        if (!IsOver || !_sending.IsCompleted)
        {
            await _hangUp.CancelAsync();
        }

        try
        {
            (await _sending).Dispose();
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
        {
            // The failure that ReadHead has told of, or our own hanging up.
        }

        _stop.Dispose();
        _hangUp.Dispose();
    }
}
