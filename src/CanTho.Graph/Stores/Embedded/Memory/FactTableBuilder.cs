namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>Makes a table from nothing, fact after fact; numbers are given in that order.</summary>
internal sealed class FactTableBuilder<THead>
    where THead : struct
{
    private readonly List<FactPage<THead>> _pages = [];
    private readonly TextPageWriter _texts = new();
    private PackedFact<THead>[] _facts = new PackedFact<THead>[FactTable<THead>.PageSize];
    private ulong[] _entries = new ulong[FactTable<THead>.PageSize];
    private int _count;

    public int Add(FactDraft<THead> fact)
    {
        var number = _count++;

        if (number == _entries.Length)
        {
            Array.Resize(ref _entries, number * 2);
        }

        _entries[number] = HashIndex.Entry(fact.Texts[0].Written, number);
        _facts[number % _facts.Length] = fact.Packed(_texts);

        if (_count % _facts.Length == 0)
        {
            _pages.Add(new(_facts, _texts.Finish()));
            _facts = new PackedFact<THead>[_facts.Length];
        }

        return number;
    }

    public FactTable<THead> Finish()
    {
        if (_count % _facts.Length is var rest and not 0)
        {
            _pages.Add(new(_facts[..rest], _texts.Finish()));
        }

        return new([.. _pages], HashIndex.Of(_entries.AsSpan(0, _count)), _count, [], 0);
    }
}

/// <summary>One fact on its way into a table. Used again and again while loading.</summary>
internal sealed class FactDraft<THead>
    where THead : struct
{
    public FactDraft() => Texts = [new(), new(), new(), new()];

    public THead Head { get; set; }

    public ByteWriter[] Texts { get; }

    public void Clear()
    {
        foreach (var text in Texts)
        {
            text.Clear();
        }
    }

    internal PackedFact<THead> Packed(TextPageWriter page)
    {
        var places = default(TextPlaces);

        places[0] = page.AddNew(Texts[0].Written);

        for (var which = 1; which < TextPlaces.Count; which++)
        {
            places[which] = page.Add(Texts[which].Written);
        }

        return new(Head, places);
    }
}
