using System.Globalization;

namespace CanTho.Graph.Stores.Neo4j.Client.Http;

/// <summary>
/// Neo4j.Driver's retries (AsyncRetryLogic): 1 s, 2 s, 4 s … each 20 % more or less, no attempt after the budget, but two in any case. What is
/// retriable, <see cref="Neo4jException.IsRetriable"/> says. Polly was at hand and left: "until 30 s are over, but twice at least" is none of its
/// options, so its pipeline would only wrap this loop.
/// </summary>
/// <param name="say">Takes one line for each failure that is tried again.</param>
internal sealed class RetryLoop(TimeSpan budget, TimeProvider time, Action<string> say)
{
    private const double Jitter = 0.2;

    private static readonly TimeSpan s_firstDelay = TimeSpan.FromSeconds(1);

    /// <exception cref="Neo4jException">The first that is not retriable, or that the budget is used up.</exception>
    /// <exception cref="OperationCanceledException">Within it, the failure that was about to be tried again.</exception>
    public async Task<T> Run<T>(Func<Task<T>> attempt, CancellationToken cancel)
    {
        var start = time.GetTimestamp();
        var failures = new List<Neo4jException>();

        for (var delay = s_firstDelay; ; delay *= 2)
        {
            try
            {
                return await attempt();
            }
            catch (Neo4jException failure) when (failure.IsRetriable)
            {
                failures.Add(failure);
                var spent = time.GetElapsedTime(start);

                if (failures.Count >= 2 && spent >= budget)
                    throw GaveUp(failures, spent);

                await Wait(delay * (1 - Jitter + (2 * Jitter * Random.Shared.NextDouble())), failure, cancel);
            }
        }
    }

    private async Task Wait(TimeSpan delay, Neo4jException failure, CancellationToken cancel)
    {
        try
        {
            var wait = Task.Delay(delay, time, cancel);
            say(string.Create(CultureInfo.InvariantCulture, $"{failure.Message} Trying again in {delay.TotalSeconds:0.0} s."));
            await wait;
        }
        catch (OperationCanceledException)
        {
            // Who waits for the request wants to read why it took so long.
            throw new OperationCanceledException($"Cancelled while waiting to try again. {failure.Message}", failure, cancel);
        }
    }

    private static Neo4jUnavailableException GaveUp(List<Neo4jException> failures, TimeSpan spent) => new(
        string.Create(CultureInfo.InvariantCulture, $"Gave up after {failures.Count} attempts in {spent.TotalSeconds:0} s. {failures[^1].Message}"),
        failures[^1].Code,
        new AggregateException(failures));
}
