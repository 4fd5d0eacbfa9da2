namespace CanTho.Graph.Api.Web;

/// <summary>
/// Whether the store answers. However many ask, there is one look at a time and about one a second: a probe must not be one more
/// burden on a server that is in trouble. Nobody waits longer than <see cref="s_patience"/> for it.
/// </summary>
internal sealed class Readiness(Func<CancellationToken, Task<StoreTrouble?>> look, TimeProvider time, ILogger<Readiness> log)
{
    private static readonly TimeSpan s_fresh = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    private readonly Lock _turn = new();
    private Task<StoreTrouble?> _latest = Task.FromResult<StoreTrouble?>(null);
    private long? _begun;
    private bool _isReady = true;

    /// <returns>Null when it is ready; else a sentence.</returns>
    public async Task<string?> Trouble(CancellationToken cancel)
    {
        try
        {
            return (await Latest().WaitAsync(s_patience, time, cancel))?.Told;
        }
        catch (TimeoutException)
        {
            return $"The store has not answered within {s_patience.TotalSeconds:0} s.";
        }
    }

    private Task<StoreTrouble?> Latest()
    {
        lock (_turn)
        {
            if (_latest.IsCompleted && (_begun is null || time.GetElapsedTime(_begun.Value) >= s_fresh))
            {
                (_begun, _latest) = (time.GetTimestamp(), Look());
            }

            return _latest;
        }
    }

    private async Task<StoreTrouble?> Look()
    {
        var trouble = await look(CancellationToken.None);

        // The log tells when it goes and when it comes back, not each time that somebody looks.
        if (trouble is null != _isReady)
        {
            _isReady = trouble is null;
            log.Log(_isReady ? LogLevel.Information : LogLevel.Warning, "{State}", trouble is null ? "Ready again" : $"Not ready: {trouble.Cause}");
        }

        return trouble;
    }
}
