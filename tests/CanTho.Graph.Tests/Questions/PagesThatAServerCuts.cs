using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Paging;

namespace CanTho.Graph.Tests.Questions;

/// <summary>A server that keeps places cuts the same pages as the list in memory.</summary>
public sealed class PagesThatAServerCuts
{
    private static readonly Key<Item> s_id = new(item => item.Id);
    private static readonly Key<Item> s_name = new(item => item.Name);

    private static readonly Ordering<Item> s_mixed = new(
        "items",
        new(item => Sortable.Member(item.Rank)),
        new(item => item.Day is { } day ? Sortable.Day(day.Latest) : "", Descending: true),
        s_name,
        s_id);

    private static readonly Ordering<Item> s_down = new("items down", s_name with { Descending = true }, s_id);
    private static readonly Ordering<Item> s_byId = new("items by id", s_id with { Descending = true });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Places_stand_as_the_items_do(int seed)
    {
        var items = Items(new(seed));

        Assert.Equal(s_mixed.Sort(items), items.OrderBy(item => s_mixed.PlaceOf(item).Text, CodePointOrder.Instance));

        // As Neo4j compares what it is given.
        Assert.Equal(s_mixed.Sort(items), items.OrderBy(item => s_mixed.PlaceOf(item).Text, StringComparer.Ordinal));
        Assert.Equal(
            s_down.Sort(items),
            items.OrderByDescending(item => s_down.PlaceOf(item).Key, CodePointOrder.Instance).ThenBy(item => item.Id, CodePointOrder.Instance));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_pages_are_the_same(int seed)
    {
        PagesAre(s_mixed, seed);
        PagesAre(s_down, seed);
        PagesAre(s_byId, seed);
    }

    [Theory]
    [InlineData(1, 1, null, null)]
    [InlineData(-1, null, null, null)]
    [InlineData(null, 501, "nonsense", null)]
    [InlineData(null, null, "nonsense", "nonsense too")]
    [InlineData(null, null, null, "nonsense")]
    public void What_cannot_be_is_refused_in_the_same_words(int? first, int? last, string? after, string? before)
    {
        var page = new Page(first, after, last, before);
        var (expected, refused) = (
            Assert.Throws<RefusedQuestionException>(() => s_mixed.Page([], page)), Assert.Throws<RefusedQuestionException>(() => s_mixed.Range(page)));

        Assert.Equal((expected.Argument, expected.Message), (refused.Argument, refused.Message));
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    private static void PagesAre(Ordering<Item> order, int seed)
    {
        var random = new Random(seed);
        var sorted = order.Sort(Items(random));
        var cursors = order.Page(sorted, new(First: Page.Most)).Cursors;

        // Some cursors are of items that are gone.
        sorted = [.. sorted.Where(_ => random.Next(4) > 0)];

        for (var turn = 0; turn < 200; turn++)
        {
            var page = PageOf(random, cursors);
            Assert.Equivalent(order.Page(sorted, page), Cut(order, sorted, order.Range(page)), strict: true);
        }
    }

    private static Slice<Item> Cut(Ordering<Item> order, IReadOnlyList<Item> stored, RowRange range)
    {
        bool IsBefore(Item item, ListPlace place) => Compare(order.PlaceOf(item), place, range.Down) < 0;

        var within = stored.Where(item => !IsBefore(item, range.From) && IsBefore(item, range.To));
        var rows = (range.FromEnd ? within.Reverse() : within).Take(range.Limit);

        return order.Slice(
            range, rows, stored.Count, stored.Any(item => IsBefore(item, range.From)), stored.Any(item => !IsBefore(item, range.To)), item => item);
    }

    private static int Compare(ListPlace a, ListPlace b, bool down) =>
        CodePointOrder.Instance.Compare(a.Key, b.Key) is var keys and not 0 ? down ? -keys : keys : CodePointOrder.Instance.Compare(a.Id, b.Id);

    private static Page PageOf(Random random, IReadOnlyList<string> cursors)
    {
        string? Some() => cursors.Count == 0 || random.Next(2) == 0 ? null : cursors[random.Next(cursors.Count)];
        var size = random.Next(3) == 0 ? random.Next(30) : random.Next(5);

        return random.Next(3) switch
        {
            0 => new(First: size, After: Some(), Before: Some()),
            1 => new(Last: size, After: Some(), Before: Some()),
            _ => new(After: Some(), Before: Some()),
        };
    }

    // Names that are part of one another, and characters from both ends: a surrogate pair stands above U+FF5A.
    private static Item[] Items(Random random)
    {
        string[] letters = ["a", "b", " ", "\0", "\u0001", "đ", "ｚ", "𠮷", "~"];
        string Text() => string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => letters[random.Next(letters.Length)]));

        PartialDate? Day() => random.Next(3) == 0 ? null : PartialDate.Parse($"{random.Next(2016, 2019)}-{random.Next(1, 13):D2}");

        return
        [
            .. Enumerable.Range(0, random.Next(40))
                .Select(number => new Item((Rank)random.Next(2), Day(), Text(), $"{Text()}{number}"))
                .DistinctBy(item => item.Id),
        ];
    }

    public sealed record Item(Rank Rank, PartialDate? Day, string Name, string Id);
}
