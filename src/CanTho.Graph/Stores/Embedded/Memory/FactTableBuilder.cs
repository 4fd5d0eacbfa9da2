namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>Makes a table from nothing, fact after fact; numbers are given in that order.</summary>
internal sealed class FactTableBuilder<THead>
    where THead : struct
{
    private readonly List<FactPage<THead>> _pages = [];
    private readonly FactPageWriter<THead> _writer = new();
    private ulong[] _entries = new ulong[FactPage<THead>.Size];
    private int _count;

    public void Add(FactDraft<THead> fact)
    {
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _count * 2);
        }

        _entries[_count] = HashIndex.Entry(fact.Texts[0].Written, _count);
        _writer.Add(fact);
        _count++;

        if (_writer.IsFull)
        {
            _pages.Add(_writer.Finish());
        }
    }

    public FactTable<THead> Finish()
    {
        if (!_writer.IsEmpty)
        {
            _pages.Add(_writer.Finish());
        }

        return new([.. _pages], HashIndex.Of(_entries.AsSpan(0, _count)), _count, _count, []);
    }
}
