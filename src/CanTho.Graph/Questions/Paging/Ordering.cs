using CanTho.Graph.Domain;
using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Questions.Paging;

/// <summary>How a list is ordered, and how it is cut into pages.</summary>
/// <param name="list">Stands in the cursors, so that the cursor of one list is refused by another.</param>
/// <param name="keys">The last of them tells any two items apart.</param>
internal sealed class Ordering<T>(string list, params IReadOnlyList<Key<T>> keys)
{
    public IReadOnlyList<T> Sort(IEnumerable<T> items)
    {
        var keyed = items.Select(item => (Item: item, Keys: KeysOf(item))).ToArray();
        Array.Sort(keyed, (a, b) => Compare(a.Keys, b.Keys));

        return Array.ConvertAll(keyed, pair => pair.Item);
    }

    /// <exception cref="RefusedQuestionException">There can be no such page.</exception>
    public Slice<T> Page(IReadOnlyList<T> sorted, Page page) => Page(sorted, page, item => item);

    /// <param name="sorted">In this order.</param>
    /// <param name="show">Makes what is shown, for the items of the page alone.</param>
    /// <exception cref="RefusedQuestionException">There can be no such page.</exception>
    public Slice<TShown> Page<TShown>(IReadOnlyList<T> sorted, Page page, Func<T, TShown> show)
    {
        var (first, last) = Sizes(page);
        var start = page.After is { } after ? CountUpTo(sorted, Cursor.Read(after, list, keys.Count, "after"), inclusive: true) : 0;
        var end = page.Before is { } before ? CountUpTo(sorted, Cursor.Read(before, list, keys.Count, "before"), inclusive: false) : sorted.Count;

        end = Math.Max(start, Math.Min(end, first is { } most ? (int)Math.Min((long)start + most, end) : end));
        start = last is { } least ? Math.Max(start, end - least) : start;

        var items = new T[end - start];

        for (var at = start; at < end; at++)
        {
            items[at - start] = sorted[at];
        }

        return new(
            Array.ConvertAll(items, item => show(item)),
            Array.ConvertAll(items, item => Cursor.Write(list, KeysOf(item))),
            start > 0,
            end < sorted.Count,
            sorted.Count);
    }

    /// <summary>Where the item stands, as two texts that a server can keep and order by.</summary>
    public ListPlace PlaceOf(T item) => ListPlace.Of(keys, KeysOf(item));

    /// <summary>The same page as places, for a server to cut out.</summary>
    /// <exception cref="RefusedQuestionException">There can be no such page.</exception>
    public RowRange Range(Page page)
    {
        var (first, last) = Sizes(page);
        var after = page.After is null ? null : ListPlace.Of(keys, Cursor.Read(page.After, list, keys.Count, "after"));
        var before = page.Before is null ? null : ListPlace.Of(keys, Cursor.Read(page.Before, list, keys.Count, "before"));

        return RowRange.Between(after, before, ListPlace.RunsDown(keys), first ?? last!.Value, fromEnd: last is not null);
    }

    /// <param name="rows">What stands in the range, from the end that the range is read from.</param>
    /// <param name="total">In the whole list.</param>
    /// <param name="isBefore">Whether the list has something before the range.</param>
    /// <param name="isBehind">Whether the list has something behind it.</param>
    public Slice<TShown> Slice<TShown>(RowRange range, IEnumerable<T> rows, long total, bool isBefore, bool isBehind, Func<T, TShown> show)
    {
        var read = rows.ToArray();
        var (items, goesOn) = (read.Take(range.Most).ToArray(), read.Length > range.Most);

        if (range.FromEnd)
        {
            Array.Reverse(items);
        }

        return new(
            Array.ConvertAll(items, item => show(item)),
            Array.ConvertAll(items, item => Cursor.Write(list, KeysOf(item))),
            isBefore || (range.FromEnd && goesOn),
            isBehind || (!range.FromEnd && goesOn),
            (int)total);
    }

    /// <summary>The page from a row of its statement, which has the columns <c>items</c>, <c>total</c>, <c>isBefore</c> and <c>isBehind</c>.</summary>
    public Slice<T> Slice(RowRange range, CypherRecord row, Func<object?, T> read) => Slice(range, row, read, item => item);

    /// <inheritdoc cref="Slice(RowRange, CypherRecord, Func{object?, T})"/>
    public Slice<TShown> Slice<TShown>(RowRange range, CypherRecord row, Func<object?, T> read, Func<T, TShown> show) => Slice(
        range,
        row.Get<IReadOnlyList<object?>>("items").Select(read),
        row.Get<long>("total"),
        row.Get<bool>("isBefore"),
        row.Get<bool>("isBehind"),
        show);

    // Before a cursor alone means the page that ends there.
    private static (int? First, int? Last) Sizes(Page page) =>
        (Checked(page.First, "first", "after"), Checked(page.Last, "last", "before")) switch
        {
            ({ }, { }) => throw new RefusedQuestionException(
                "last", "\"first\" and \"last\" do not go together. Ask for the first so many or for the last so many."),
            (null, null) => page is { After: null, Before: not null } ? (null, Questions.Page.Usual) : (Questions.Page.Usual, null),
            var sizes => sizes,
        };

    private static int? Checked(int? size, string argument, string goOn) => size switch
    {
        < 0 => throw new RefusedQuestionException(argument, $"\"{argument}\" is {size}. Ask for 0 or more."),
        > Questions.Page.Most => throw new RefusedQuestionException(
            argument,
            $"\"{argument}\" is {size}, and a page holds at most {Questions.Page.Most}. Ask for fewer, and go on with \"{goOn}\"."),
        _ => size,
    };

    // How many stand before the place, or up to it.
    private int CountUpTo(IReadOnlyList<T> sorted, string[] place, bool inclusive)
    {
        var (low, high) = (0, sorted.Count);

        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var order = Compare(KeysOf(sorted[middle]), place);
            (low, high) = order < 0 || (inclusive && order == 0) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private string[] KeysOf(T item)
    {
        var texts = new string[keys.Count];

        for (var at = 0; at < texts.Length; at++)
        {
            texts[at] = keys[at].Of(item);
        }

        return texts;
    }

    private int Compare(string[] a, string[] b)
    {
        for (var at = 0; at < keys.Count; at++)
        {
            if (CodePointOrder.Instance.Compare(a[at], b[at]) is var order and not 0)
            {
                return keys[at].Descending ? -order : order;
            }
        }

        return 0;
    }
}
