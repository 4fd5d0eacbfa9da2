namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>
/// An array that never changes. A changed copy shares all pages but the touched ones, so its price is the number of pages and not of
/// items. What was never set is <c>default</c>, at any index.
/// </summary>
internal sealed class Paged<T>
{
    private const int Bits = 10;
    private const int PageSize = 1 << Bits;

    private readonly T[]?[] _pages;

    private Paged(T[]?[] pages) => _pages = pages;

    public static Paged<T> Empty { get; } = new([]);

    public T? this[int index] =>
        index >> Bits < _pages.Length && _pages[index >> Bits] is { } page ? page[index & (PageSize - 1)] : default;

    public Paged<T> With(IEnumerable<KeyValuePair<int, T>> changes)
    {
        var pages = _pages.ToList();
        var own = new HashSet<int>();

        foreach (var (index, item) in changes)
        {
            var number = index >> Bits;

            while (pages.Count <= number)
            {
                pages.Add(null);
            }

            if (own.Add(number))
            {
                pages[number] = (T[]?)pages[number]?.Clone() ?? new T[PageSize];
            }

            pages[number]![index & (PageSize - 1)] = item;
        }

        return own.Count == 0 ? this : new([.. pages]);
    }
}
