using System.Collections.Immutable;
using System.Text;

namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>
/// Some facts of a table put in, replaced and taken out. First every id gets its number (<see cref="Reserve"/>, <see cref="Remove"/>), so that
/// facts can name each other, then the facts are put. A number that falls vacant is given out again only by a later change.
/// </summary>
internal sealed class FactTableChange<THead>(FactTable<THead> old)
    where THead : struct
{
    private readonly Dictionary<int, FactDraft<THead>?> _facts = [];
    private readonly Dictionary<string, int> _new = new(StringComparer.Ordinal);
    private ImmutableStack<int> _vacant = old.Vacant;
    private int _bound = old.Bound;

    /// <summary>The numbers of facts that are new, and those whose fact is gone.</summary>
    public IReadOnlyCollection<int> Added => _new.Values;

    public List<int> Removed { get; } = [];

    /// <summary>The number of a fact that is to be put: its present one, or a new one.</summary>
    public int Reserve(string id)
    {
        if (old.TryFind(id, out var number))
            return number;

        if (_vacant.IsEmpty)
        {
            number = _bound++;
        }
        else
        {
            _vacant = _vacant.Pop(out number);
        }

        _new.Add(id, number);
        return number;
    }

    /// <returns>The number it had; null when there is no such fact.</returns>
    public int? Remove(string id)
    {
        if (!old.TryFind(id, out var number))
            return null;

        _facts.Add(number, null);
        Removed.Add(number);
        return number;
    }

    public void Put(int number, FactDraft<THead> fact) => _facts.Add(number, fact);

    /// <summary>As it will be when the change is done.</summary>
    public bool TryFind(ReadOnlySpan<byte> id, out int number) =>
        _new.TryGetValue(Encoding.UTF8.GetString(id), out number)
        || (old.TryFind(id, out number) && !(_facts.TryGetValue(number, out var fact) && fact is null));

    public FactTable<THead> Finish()
    {
        if (_facts.Count == 0)
            return old;

        var pages = new FactPage<THead>[(_bound + FactTable<THead>.PageSize - 1) >> FactTable<THead>.PageBits];
        var texts = new TextPageWriter();
        old.Pages.CopyTo(pages);

        foreach (var page in _facts.Keys.Select(number => number >> FactTable<THead>.PageBits).Distinct())
        {
            pages[page] = Rewritten(page, texts);
        }

        return new(pages, Index(), _bound, Removed.Aggregate(_vacant, (stack, number) => stack.Push(number)), _bound - CountAfter());
    }

    private int CountAfter() => old.Count + _new.Count - Removed.Count;

    private HashIndex Index() => old.ById.With(
        [.. _new.Select(pair => HashIndex.Entry(Encoding.UTF8.GetBytes(pair.Key), pair.Value))],
        [.. Removed.Select(number => HashIndex.Entry(old.IdOf(number), number))]);

    // The page is written anew, live texts only, so nothing is left behind by facts that changed often.
    private FactPage<THead> Rewritten(int page, TextPageWriter texts)
    {
        var first = page << FactTable<THead>.PageBits;
        var facts = new PackedFact<THead>[Math.Min(FactTable<THead>.PageSize, _bound - first)];
        var before = page < old.Pages.Length ? old.Pages[page] : new([], []);

        for (var slot = 0; slot < facts.Length; slot++)
        {
            if (_facts.TryGetValue(first + slot, out var fact))
            {
                facts[slot] = fact?.Packed(texts) ?? default;
            }
            else if (slot < before.Facts.Length)
            {
                facts[slot] = Copied(before.Facts[slot], before.Texts, texts);
            }
        }

        return new(facts, texts.Finish());
    }

    private static PackedFact<THead> Copied(PackedFact<THead> fact, byte[] from, TextPageWriter to)
    {
        if (fact.Texts[0] == 0)
            return default; // vacant

        var places = default(TextPlaces);
        places[0] = to.AddNew(TextPageWriter.At(from, fact.Texts[0]));

        for (var which = 1; which < TextPlaces.Count; which++)
        {
            places[which] = to.Add(TextPageWriter.At(from, fact.Texts[which]));
        }

        return new(fact.Head, places);
    }
}
