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

        var pages = new FactPage<THead>[(_bound + FactPage<THead>.Size - 1) >> FactPage<THead>.Bits];
        var writer = new FactPageWriter<THead>();
        old.Pages.CopyTo(pages);

        foreach (var page in _facts.Keys.Select(number => number >> FactPage<THead>.Bits).Distinct())
        {
            pages[page] = Rewritten(page, writer);
        }

        var vacant = Removed.Aggregate(_vacant, (stack, number) => stack.Push(number));
        return new(pages, Index(), _bound, old.Count + _new.Count - Removed.Count, vacant);
    }

    private HashIndex Index() => old.ById.With(
        [.. _new.Select(pair => HashIndex.Entry(Encoding.UTF8.GetBytes(pair.Key), pair.Value))],
        [.. Removed.Select(number => HashIndex.Entry(old.IdOf(number), number))]);

    // The page is written anew, with nothing but what its facts say now, so nothing is left behind by facts that changed often.
    private FactPage<THead> Rewritten(int page, FactPageWriter<THead> writer)
    {
        var first = page << FactPage<THead>.Bits;
        var before = page < old.Pages.Length ? old.Pages[page] : null;

        for (var slot = 0; slot < FactPage<THead>.Size && first + slot < _bound; slot++)
        {
            if (_facts.TryGetValue(first + slot, out var fact))
            {
                if (fact is null)
                {
                    writer.AddVacant();
                }
                else
                {
                    writer.Add(fact);
                }
            }
            else if (old.Holds(first + slot))
            {
                writer.Copy(before!, slot);
            }
            else
            {
                writer.AddVacant();
            }
        }

        return writer.Finish();
    }
}
