namespace CanTho.Graph.Stores.Neo4j.Client.Http;

/// <summary>
/// What the program has seen of the graph, for all its threads: a cluster member that is behind waits before it answers. A single server has no use for
/// them. The driver's rule: a transaction's new bookmarks take the place of those that it was begun with.
/// </summary>
internal sealed class Bookmarks
{
    private readonly Lock _turn = new();
    private IReadOnlyList<string> _latest = [];

    public IReadOnlyList<string> Latest
    {
        get
        {
            lock (_turn)
            {
                return _latest;
            }
        }
    }

    public void Replace(IReadOnlyList<string> seen, IReadOnlyList<string> gained)
    {
        if (gained.Count == 0)
            return;

        lock (_turn)
        {
            _latest = [.. _latest.Except(seen).Union(gained)];
        }
    }
}
