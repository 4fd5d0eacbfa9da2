using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Paging;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>A list with keys, sorted and cut into pages as docs/api.md says: Relay connections over keyset cursors.</summary>
/// <param name="name">Stands in its cursors.</param>
internal sealed class PlainList<T>(string name, params IReadOnlyList<(Func<T, string> Key, bool Descending)> keys)
{
    public IReadOnlyList<T> Sorted(IEnumerable<T> items) => [.. items.Order(Comparer<T>.Create((a, b) => Compare(KeysOf(a), KeysOf(b))))];

    public Slice<T> Page(IEnumerable<T> items, Page page) => Page(items, page, item => item);

    public Slice<TShown> Page<TShown>(IEnumerable<T> items, Page page, Func<T, TShown> show)
    {
        var all = Sorted(items);
        var (first, last) = Sizes(page);
        var after = page.After is { } from ? Cursor.Read(from, name, keys.Count, "after") : null;
        var before = page.Before is { } to ? Cursor.Read(to, name, keys.Count, "before") : null;

        var skipped = all.Count(item => after is not null && Compare(KeysOf(item), after) <= 0);
        var between = all.Skip(skipped).Where(item => before is null || Compare(KeysOf(item), before) < 0).ToList();
        var begun = first is { } most ? between.Take(most).ToList() : between;
        var items_ = last is { } least ? begun.TakeLast(least).ToList() : begun;
        var start = skipped + begun.Count - items_.Count;

        return new(
            [.. items_.Select(show)],
            [.. items_.Select(item => Cursor.Write(name, KeysOf(item)))],
            start > 0,
            start + items_.Count < all.Count,
            all.Count);
    }

    private static (int? First, int? Last) Sizes(Page page)
    {
        foreach (var (size, argument, goOn) in new[] { (page.First, "first", "after"), (page.Last, "last", "before") })
        {
            if (size < 0)
            {
                throw new RefusedQuestionException(argument, $"\"{argument}\" is {size}. Ask for 0 or more.");
            }

            if (size > 500)
            {
                throw new RefusedQuestionException(
                    argument, $"\"{argument}\" is {size}, and a page holds at most 500. Ask for fewer, and go on with \"{goOn}\".");
            }
        }

        if (page is { First: not null, Last: not null })
        {
            throw new RefusedQuestionException(
                "last", "\"first\" and \"last\" do not go together. Ask for the first so many or for the last so many.");
        }

        return page switch
        {
            { First: null, Last: null, After: null, Before: not null } => (null, 20),
            { First: null, Last: null } => (20, null),
            _ => (page.First, page.Last),
        };
    }

    private string[] KeysOf(T item) => [.. keys.Select(key => key.Key(item))];

    private int Compare(string[] a, string[] b) => keys
        .Select((key, at) => Utf8Order.Instance.Compare(a[at], b[at]) * (key.Descending ? -1 : 1))
        .FirstOrDefault(order => order != 0);
}
