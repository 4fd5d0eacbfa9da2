using System.Collections;

namespace CanTho.Graph.Questions.Paging;

/// <summary>A list whose items are made when they are looked at: of a long one a page, and the few that a cursor is sought among.</summary>
internal sealed class MadeList<T>(int count, Func<int, T> make) : IReadOnlyList<T>
{
    public int Count => count;

    public T this[int index] => make(index);

    public IEnumerator<T> GetEnumerator() => Enumerable.Range(0, count).Select(make).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
