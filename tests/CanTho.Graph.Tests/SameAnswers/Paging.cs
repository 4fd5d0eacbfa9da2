using CanTho.Graph.Questions;

namespace CanTho.Graph.Tests.SameAnswers;

/// <summary>Goes through a list by its cursors, as a client does.</summary>
internal static class Paging
{
    // More than any list here has: a cursor that leads nowhere is found out, not followed for ever.
    private const int MostPages = 2000;

    public static async Task<IReadOnlyList<Slice<TItem>>> Walk<TItem>(Func<Page, Task<Slice<TItem>>> ask, int size, bool forward)
    {
        var pages = new List<Slice<TItem>>();
        string? cursor = null;

        do
        {
            pages.Add(await ask(forward ? new(size, cursor) : new(Last: size, Before: cursor)));
            cursor = pages[^1] switch
            {
                { HasNext: true, Cursors: [.., var last] } when forward => last,
                { HasPrevious: true, Cursors: [var first, ..] } when !forward => first,
                _ => null,
            };
        }
        while (cursor is not null && pages.Count < MostPages);

        return pages;
    }
}
