namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>Makes pages, fact by fact and page after page.</summary>
internal sealed class FactPageWriter<THead>
    where THead : struct
{
    private const int SharedTexts = FactDraft<THead>.TextsBesideId;
    private const int Slots = 1 << 13; // twice the texts of a page, a power of two

    private readonly ByteWriter _shared = new();
    private readonly ByteWriter _ids = new();
    private readonly int[] _slots = new int[Slots];
    private readonly int[] _texts = new int[FactPage<THead>.Size * SharedTexts];
    private readonly int[] _ends = new int[FactPage<THead>.Size];
    private readonly THead[] _heads = new THead[FactPage<THead>.Size];
    private int _count;

    public FactPageWriter() => _shared.Number(0);

    public bool IsFull => _count == FactPage<THead>.Size;

    public bool IsEmpty => _count == 0;

    public void Add(FactDraft<THead> fact)
    {
        for (var which = 0; which < SharedTexts; which++)
        {
            _texts[(_count * SharedTexts) + which] = Share(fact.Texts[which + 1].Written);
        }

        Add(fact.Head, fact.Texts[0].Written);
    }

    public void Copy(FactPage<THead> page, int slot)
    {
        for (var which = 0; which < SharedTexts; which++)
        {
            _texts[(_count * SharedTexts) + which] = Share(page.TextOf(slot, which + 1));
        }

        Add(page.HeadOf(slot), page.IdOf(slot));
    }

    public void AddVacant() => Add(default, []);

    /// <returns>The page; the writer begins another.</returns>
    public FactPage<THead> Finish()
    {
        var prefix = CommonPrefix();
        var places = new int[_count];

        for (var slot = 0; slot < _count; slot++)
        {
            if (IdOf(slot) is { IsEmpty: false } id)
            {
                places[slot] = _shared.Length;
                _shared.Text(id[prefix.Length..]);

                for (var which = 0; which < SharedTexts; which++)
                {
                    _shared.Number(_texts[(slot * SharedTexts) + which]);
                }
            }
        }

        var page = new FactPage<THead>(_heads[.._count], places, prefix.ToArray(), _shared.Written.ToArray());
        _shared.Clear();
        _shared.Number(0);
        _ids.Clear();
        Array.Clear(_slots);
        _count = 0;
        return page;
    }

    private void Add(THead head, ReadOnlySpan<byte> id)
    {
        _ids.Raw(id);
        _ends[_count] = _ids.Length;
        _heads[_count++] = head;
    }

    // Equal texts stand once.
    private int Share(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return 0;

        var slot = (int)(Fingerprint.Of(text) >> 32) & (Slots - 1);

        for (; _slots[slot] != 0; slot = (slot + 1) & (Slots - 1))
        {
            if (FactPage<THead>.At(_shared.Written, _slots[slot]).SequenceEqual(text))
                return _slots[slot];
        }

        _slots[slot] = _shared.Length;
        _shared.Text(text);
        return _slots[slot];
    }

    private ReadOnlySpan<byte> IdOf(int slot) => _ids.Written[(slot == 0 ? 0 : _ends[slot - 1]).._ends[slot]];

    private ReadOnlySpan<byte> CommonPrefix()
    {
        var prefix = ReadOnlySpan<byte>.Empty;
        var isFirst = true;

        for (var slot = 0; slot < _count; slot++)
        {
            if (IdOf(slot) is { IsEmpty: false } id)
            {
                prefix = isFirst ? id : prefix[..prefix.CommonPrefixLength(id)];
                isFirst = false;
            }
        }

        return prefix;
    }
}

/// <summary>One fact on its way into a page. Used again and again while loading.</summary>
internal sealed class FactDraft<THead>
    where THead : struct
{
    public const int TextsBesideId = 3;

    public THead Head { get; set; }

    /// <summary>The first is the id.</summary>
    public ByteWriter[] Texts { get; } = [new(), new(), new(), new()];

    public void Clear()
    {
        foreach (var text in Texts)
        {
            text.Clear();
        }
    }
}
