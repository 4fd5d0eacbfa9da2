using static System.Text.Encoding;

namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>
/// From ids to numbers while loading, when ids are looked up by the ten million: open addressing over 64-bit fingerprints, without the ids
/// themselves, so that a look-up is one line of cache and not four. Exact for every id that was added: where two had the same fingerprint,
/// <see cref="Add"/> says so and the caller begins again with another seed. An id that was never added could be taken for another once
/// in 10¹³ times; the file's checksum knows such a file for damaged.
/// </summary>
internal sealed class IdNumbers(ulong seed)
{
    private (ulong Fingerprint, int Number)[] _slots = new (ulong, int)[1 << 10];

    public int Count { get; private set; }

    /// <summary>Numbers the id, from 0 in the order of adding.</summary>
    /// <returns>Whether its fingerprint is its own.</returns>
    public bool Add(ReadOnlySpan<byte> id)
    {
        if (Count * 2 == _slots.Length)
        {
            Grow();
        }

        ref var slot = ref SlotOf(Print(id));

        if (slot.Fingerprint != 0)
            return false;

        slot = (Print(id), Count++);
        return true;
    }

    /// <exception cref="FormatException">There is no such id.</exception>
    public int NumberOf(ReadOnlySpan<byte> id) =>
        SlotOf(Print(id)) is { Fingerprint: not 0 } slot ? slot.Number : throw new FormatException($"There is no entity \"{UTF8.GetString(id)}\".");

    // 0 marks an empty slot.
    private ulong Print(ReadOnlySpan<byte> id) => Fingerprint.Of(id, seed) is var print and not 0 ? print : 1;

    private ref (ulong Fingerprint, int Number) SlotOf(ulong print)
    {
        var mask = _slots.Length - 1;
        var place = (int)(print >> 32) & mask;

        while (_slots[place].Fingerprint != print && _slots[place].Fingerprint != 0)
        {
            place = (place + 1) & mask;
        }

        return ref _slots[place];
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new (ulong, int)[old.Length * 2];

        foreach (var slot in old.Where(slot => slot.Fingerprint != 0))
        {
            SlotOf(slot.Fingerprint) = slot;
        }
    }
}
