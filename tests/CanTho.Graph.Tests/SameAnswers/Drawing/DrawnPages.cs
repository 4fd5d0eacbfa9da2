using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Paging;

namespace CanTho.Graph.Tests.SameAnswers.Drawing;

/// <summary>A list asked for by one page of any size and place, by all its pages, or by a page that cannot be.</summary>
internal sealed class DrawnPages(Draw draw)
{
    public Asked Of<TItem>(Func<Page, Question<Slice<TItem>>> question) =>
        draw.Percent(35) ? Asked.Of(question, draw.Between(1, 5), draw.Percent(50)) : Asked.Of(question(Page()));

    public Asked Of<TItem>(Func<Page, Question<IReadOnlyList<Slice<TItem>>>> question) =>
        draw.Percent(35) ? Asked.Of(question, draw.Between(1, 5), draw.Percent(50)) : Asked.Of(question(Page()));

    private Page Page() => draw.Number(10) switch
    {
        0 => draw.One(
            new Page(-1), new Page(501), new Page(Last: -1), new Page(Last: 501), new Page(1, null, 1), new Page(After: "?"), new Page(Before: "e30"), new Page(After: ""),
            new Page(After: Cursor.Write("search", ["a"])), new Page(2, Before: Cursor.Write("no such list", ["0", "a", "b"]))),
        1 or 2 => new(Last: draw.Between(0, 6)),
        3 => new(),
        4 => new(500),
        _ => new(draw.Between(0, 6)),
    };
}
