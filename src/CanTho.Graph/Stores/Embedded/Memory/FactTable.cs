using System.Collections.Immutable;
using System.Text;

namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>
/// All facts of one sort, by number. A fact is a head of fixed size, which walking needs, its id, and three texts. Stands in pages; a changed
/// copy shares all pages but the touched ones. A removed fact leaves a vacant number.
/// </summary>
/// <param name="bound">Above every number.</param>
/// <param name="vacant">Numbers below the bound that hold nothing and may be given out again.</param>
internal sealed class FactTable<THead>(FactPage<THead>[] pages, HashIndex byId, int bound, int count, ImmutableStack<int> vacant)
    where THead : struct
{
    private const int Bits = FactPage<THead>.Bits;
    private const int Slot = FactPage<THead>.Size - 1;

    public static FactTable<THead> Empty { get; } = new([], HashIndex.Empty, 0, 0, []);

    public int Count => count;

    public int Bound => bound;

    public IEnumerable<int> Numbers => vacant.IsEmpty ? Enumerable.Range(0, bound) : Enumerable.Range(0, bound).Where(Holds);

    internal ReadOnlySpan<FactPage<THead>> Pages => pages;

    internal HashIndex ById => byId;

    internal ImmutableStack<int> Vacant => vacant;

    public bool Holds(int number) => number < bound && pages[number >> Bits].Holds(number & Slot);

    public ref readonly THead HeadOf(int number) => ref pages[number >> Bits].HeadOf(number & Slot);

    /// <summary>Empty when there is none.</summary>
    /// <param name="which">From 1.</param>
    public ReadOnlySpan<byte> TextOf(int number, int which) => pages[number >> Bits].TextOf(number & Slot, which);

    public byte[] IdOf(int number) => pages[number >> Bits].IdOf(number & Slot);

    public string IdTextOf(int number) => pages[number >> Bits].IdTextOf(number & Slot);

    /// <summary>In code-point order, which is the order of UTF-8 bytes.</summary>
    public int CompareIds(int one, int other)
    {
        Span<byte> left = stackalloc byte[256];
        Span<byte> right = stackalloc byte[256];

        return pages[one >> Bits].IdOf(one & Slot, left).SequenceCompareTo(pages[other >> Bits].IdOf(other & Slot, right));
    }

    public bool TryFind(string id, out int number)
    {
        Span<byte> bytes = stackalloc byte[256];
        return Encoding.UTF8.TryGetBytes(id, bytes, out var length)
            ? TryFind(bytes[..length], out number)
            : TryFind(Encoding.UTF8.GetBytes(id), out number);
    }

    public bool TryFind(ReadOnlySpan<byte> id, out int number)
    {
        foreach (var entry in byId.Candidates(id))
        {
            number = HashIndex.NumberOf(entry);

            if (pages[number >> Bits].HasId(number & Slot, id))
                return true;
        }

        number = -1;
        return false;
    }
}
