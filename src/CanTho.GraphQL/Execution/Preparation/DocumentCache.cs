namespace CanTho.GraphQL.Execution;

/// <summary>
/// Remembers prepared documents by their text, or by a name of it, so that each is parsed and validated once. Two generations: when the
/// young one is full it becomes the old one, and what is used again returns to the young. So what is used stays, at the price of one
/// look-up.
/// </summary>
/// <param name="capacity">Bytes, over both generations: strangers choose the texts.</param>
internal sealed class DocumentCache(long capacity)
{
    private readonly Lock _gate = new();
    private Dictionary<string, Kept> _young = new(StringComparer.Ordinal);
    private Dictionary<string, Kept> _old = new(StringComparer.Ordinal);
    private long _size; // of the young generation

    private readonly record struct Kept(PreparedDocument Document, long Size);

    public PreparedDocument? Find(string key)
    {
        lock (_gate)
        {
            if (!_young.TryGetValue(key, out var kept) && _old.TryGetValue(key, out kept))
            {
                Keep(key, kept);
            }

            return kept.Document;
        }
    }

    /// <param name="size">Bytes that are kept with it.</param>
    public void Add(string key, PreparedDocument document, long size)
    {
        lock (_gate)
        {
            Keep(key, new Kept(document, size));
        }
    }

    private void Keep(string key, Kept kept)
    {
        if (kept.Size > capacity / 2)
        {
            return;
        }

        if (_size + kept.Size > capacity / 2)
        {
            _old = _young;
            _young = new(StringComparer.Ordinal);
            _size = 0;
        }

        if (_young.TryAdd(key, kept))
        {
            _size += kept.Size;
        }
    }
}
