using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// The source of a subscription, from the call of its resolver until it is let go of. Its events are pulled one by one, so that a slow
/// subscriber slows its source and nothing piles up in between.
/// </summary>
internal sealed class SourceStream : IAsyncDisposable
{
    private readonly EngineOptions _options;
    private readonly ILogger _logger;
    private readonly AsyncServiceScope _scope;
    private readonly CancellationTokenSource _lifetime;
    private IAsyncEnumerator<object?>? _events;
    private Task _step = Task.CompletedTask; // starting, or fetching an event: at most one at a time
    private Task? _ending;

    public SourceStream(IServiceProvider services, EngineOptions options, ILogger logger, CancellationToken cancel)
    {
        _options = options;
        _logger = logger;
        _scope = services.CreateAsyncScope();
        _lifetime = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        Lifetime = _lifetime.Token;
        Time = new RequestTime(Timeout.InfiniteTimeSpan, Lifetime);
    }

    /// <summary>Fires when the subscription ends, by whomever.</summary>
    public CancellationToken Lifetime { get; }

    /// <summary>As long as the subscription lasts.</summary>
    public RequestTime Time { get; }

    /// <summary>The subscription's own, for the resolver of the source; events have theirs.</summary>
    public IServiceProvider Services => _scope.ServiceProvider;

    /// <summary>The event, after a <see cref="MoveNext"/> that was true.</summary>
    public object? Current => _events!.Current;

    /// <summary>Begins the source; false when that takes longer than a request may.</summary>
    /// <exception cref="OperationCanceledException">The subscriber has gone.</exception>
    public async ValueTask<bool> Start(Func<ValueTask<IAsyncEnumerable<object?>>> resolve, CancellationToken cancel)
    {
        _lifetime.CancelAfter(_options.Timeout);

        try
        {
            await Step(Begin(resolve));
        }
        catch (OperationCanceledException) when (Lifetime.IsCancellationRequested && !cancel.IsCancellationRequested)
        {
            return false;
        }

        _lifetime.CancelAfter(Timeout.InfiniteTimeSpan);
        return !Lifetime.IsCancellationRequested; // the time may have run out in that very moment
    }

    /// <summary>Waits for the next event; false after the last one.</summary>
    /// <exception cref="OperationCanceledException">The subscription is over.</exception>
    public async ValueTask<bool> MoveNext()
    {
        Lifetime.ThrowIfCancellationRequested();

        var moving = _events!.MoveNextAsync().AsTask();
        await Step(moving);
        return await moving;
    }

    /// <summary>Tells the source that nobody listens any more; what is left to do then is <see cref="DisposeAsync"/>'s.</summary>
    public void Cancel() => _lifetime.Cancel();

    /// <summary>
    /// Spec: Unsubscribe. The source is told, and its enumerator disposed of when the step it is in has ended: none can be before. A source
    /// that does not heed the cancellation is waited for no longer than <see cref="EngineOptions.Grace"/>; should it end later, it is
    /// disposed of then.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        _ending ??= End();
        await _ending.WaitAsync(_options.Grace).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        if (!_ending.IsCompleted)
        {
            _logger.LogError(
                "A source stream went on for {Grace} after its subscription had ended and was given up. It must heed its CancellationToken.",
                _options.Grace);
        }
    }

    private async Task Begin(Func<ValueTask<IAsyncEnumerable<object?>>> resolve)
    {
        var source = await resolve().ConfigureAwait(false)
            ?? throw new InvalidOperationException("The resolver returned null in place of an event stream.");

        // Also when nobody waits any more: what was opened can be closed only through an enumerator.
        _events = source.GetAsyncEnumerator(Lifetime);
    }

    /// <summary>Waits until the step ends or the subscription does.</summary>
    private async ValueTask Step(Task step)
    {
        _step = step;
        await step.WaitAsync(Lifetime).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Lifetime.ThrowIfCancellationRequested();
        await step;
    }

    private async Task End()
    {
        try
        {
            await Close();
        }
        catch (Exception error)
        {
            _logger.LogError(error, "A source stream failed while it was being closed.");
        }
    }

    private async Task Close()
    {
        using var lifetime = _lifetime;
        using var time = Time;
        await using var scope = _scope;

        try
        {
            await _lifetime.CancelAsync();
        }
        finally
        {
            await _step.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await (_events?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }
}
