using CanTho.Graph.Stores;

namespace CanTho.Graph.Api.Web;

/// <summary>A store that was opened and filled; disposing it closes it.</summary>
/// <param name="Trouble">Looks whether it still answers: null, or why not.</param>
internal sealed record OpenStore(IGraphStore Store, Func<CancellationToken, Task<StoreTrouble?>> Trouble, Func<ValueTask> Close) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Close();
}
