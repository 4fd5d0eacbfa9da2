namespace CanTho.GraphQL.Execution;

/// <summary>
/// Remembers prepared documents by their text, so that each is parsed and validated once. Two generations: when the young one is full
/// it becomes the old one, and what is used again returns to the young. So what is used stays, at the price of one look-up.
/// </summary>
/// <param name="capacity">Characters of text, over both generations: strangers choose the texts.</param>
internal sealed class DocumentCache(int capacity)
{
    private readonly Lock _gate = new();
    private Dictionary<string, PreparedDocument> _young = new(StringComparer.Ordinal);
    private Dictionary<string, PreparedDocument> _old = new(StringComparer.Ordinal);
    private int _size; // of the young generation

    public PreparedDocument? Find(string text)
    {
        lock (_gate)
        {
            if (_young.TryGetValue(text, out var document))
            {
                return document;
            }

            if (_old.TryGetValue(text, out document))
            {
                Keep(text, document);
            }

            return document;
        }
    }

    public void Add(string text, PreparedDocument document)
    {
        lock (_gate)
        {
            Keep(text, document);
        }
    }

    private void Keep(string text, PreparedDocument document)
    {
        if (text.Length > capacity / 2)
        {
            return;
        }

        if (_size + text.Length > capacity / 2)
        {
            _old = _young;
            _young = new(StringComparer.Ordinal);
            _size = 0;
        }

        if (_young.TryAdd(text, document))
        {
            _size += text.Length;
        }
    }
}
