namespace CanTho.Graph.Tests.Api.UnderLoad;

/// <summary>What happened so far, by name, and a way to wait until enough has.</summary>
internal sealed class Tally
{
    private readonly Lock _turn = new();
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<(Func<bool> Enough, TaskCompletionSource Reached)> _waiting = [];

    public int this[string what]
    {
        get
        {
            lock (_turn)
            {
                return _counts.GetValueOrDefault(what);
            }
        }
    }

    public void Add(string what)
    {
        lock (_turn)
        {
            _counts[what] = _counts.GetValueOrDefault(what) + 1;

            foreach (var waiting in _waiting.Where(waiting => waiting.Enough()).ToList())
            {
                _waiting.Remove(waiting);
                waiting.Reached.SetResult();
            }
        }
    }

    /// <summary>Until each of these has happened so many times more.</summary>
    public Task More(int times, IEnumerable<string> each, CancellationToken cancel)
    {
        lock (_turn)
        {
            var goals = each.ToDictionary(what => what, what => _counts.GetValueOrDefault(what) + times);
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((() => goals.All(goal => _counts.GetValueOrDefault(goal.Key) >= goal.Value), reached));
            return reached.Task.WaitAsync(cancel);
        }
    }
}
