using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>
/// All facts of one sort, by number. A fact is a head of fixed size, which walking needs, and four texts, of which the first is its id.
/// Stands in pages of 1024; a changed copy shares all pages but the touched ones. A removed fact leaves a vacant number.
/// </summary>
internal sealed class FactTable<THead>
    where THead : struct
{
    internal const int PageBits = 10;
    internal const int PageSize = 1 << PageBits;

    private readonly FactPage<THead>[] _pages;
    private readonly HashIndex _byId;

    internal FactTable(FactPage<THead>[] pages, HashIndex byId, int bound, ImmutableStack<int> vacant, int vacancies)
    {
        (_pages, _byId, Bound, Vacant) = (pages, byId, bound, vacant);
        Count = bound - vacancies;
    }

    public static FactTable<THead> Empty { get; } = new([], HashIndex.Empty, 0, [], 0);

    public int Count { get; }

    /// <summary>Above every number.</summary>
    public int Bound { get; }

    /// <summary>Numbers below the bound that hold nothing and may be given out again.</summary>
    internal ImmutableStack<int> Vacant { get; }

    internal ReadOnlySpan<FactPage<THead>> Pages => _pages;

    internal HashIndex ById => _byId;

    public bool Holds(int number) => _pages[number >> PageBits].Facts[number & (PageSize - 1)].Texts[0] != 0;

    public ref readonly THead HeadOf(int number) => ref _pages[number >> PageBits].Facts[number & (PageSize - 1)].Head;

    /// <summary>Empty when there is none.</summary>
    public ReadOnlySpan<byte> TextOf(int number, int which)
    {
        var page = _pages[number >> PageBits];
        return TextPageWriter.At(page.Texts, page.Facts[number & (PageSize - 1)].Texts[which]);
    }

    public ReadOnlySpan<byte> IdOf(int number) => TextOf(number, 0);

    /// <summary>In code-point order, which is the order of UTF-8 bytes.</summary>
    public int CompareIds(int one, int other) => IdOf(one).SequenceCompareTo(IdOf(other));

    public IEnumerable<int> Numbers => Vacant.IsEmpty ? Enumerable.Range(0, Bound) : Enumerable.Range(0, Bound).Where(Holds);

    public bool TryFind(string id, out int number)
    {
        Span<byte> bytes = stackalloc byte[256];
        return Encoding.UTF8.TryGetBytes(id, bytes, out var length)
            ? TryFind(bytes[..length], out number)
            : TryFind(Encoding.UTF8.GetBytes(id), out number);
    }

    public bool TryFind(ReadOnlySpan<byte> id, out int number)
    {
        foreach (var entry in _byId.Candidates(id))
        {
            number = HashIndex.NumberOf(entry);

            if (IdOf(number).SequenceEqual(id))
                return true;
        }

        number = -1;
        return false;
    }
}

/// <summary>Up to 1024 facts and their texts.</summary>
internal sealed record FactPage<THead>(PackedFact<THead>[] Facts, byte[] Texts)
    where THead : struct;

/// <summary>Fields, so that a head is read where it stands.</summary>
internal struct PackedFact<THead>(THead head, TextPlaces texts)
    where THead : struct
{
    public THead Head = head;

    /// <summary>Places in the page's texts.</summary>
    public TextPlaces Texts = texts;
}

[InlineArray(Count)]
internal struct TextPlaces
{
    public const int Count = 4;

    private int _first;
}
