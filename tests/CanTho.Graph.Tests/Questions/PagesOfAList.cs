using System.Text;
using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Tests.Questions;

public sealed class PagesOfAList
{
    // a to i, nine people.
    private static readonly Facts s_facts = "abcdefghi".Aggregate(new Facts(), (facts, letter) => facts.Entity($"person:{letter}"));

    [Theory]
    [InlineData(2, "ab", false, true)]
    [InlineData(9, "abcdefghi", false, false)]
    [InlineData(100, "abcdefghi", false, false)]
    [InlineData(0, "", false, true)]
    public void The_first_so_many(int first, string page, bool hasPrevious, bool hasNext) =>
        Holds(Of(new(First: first)), page, hasPrevious, hasNext);

    [Theory]
    [InlineData(2, "hi", true, false)]
    [InlineData(100, "abcdefghi", false, false)]
    [InlineData(0, "", true, false)]
    public void The_last_so_many(int last, string page, bool hasPrevious, bool hasNext) =>
        Holds(Of(new(Last: last)), page, hasPrevious, hasNext);

    [Fact]
    public void Forward_and_backward_page_by_page_show_everything_once()
    {
        var (forward, backward) = (new StringBuilder(), new StringBuilder());
        var (next, previous) = (Of(new(First: 4)), Of(new(Last: 4)));

        forward.Append(Letters(next));
        backward.Append(Letters(previous));

        while (next.HasNext)
        {
            next = Of(new(First: 4, After: next.Cursors[^1]));
            forward.Append(Letters(next));
        }

        while (previous.HasPrevious)
        {
            previous = Of(new(Last: 4, Before: previous.Cursors[0]));
            backward.Insert(0, Letters(previous));
        }

        Assert.Equal("abcdefghi", forward.ToString());
        Assert.Equal("abcdefghi", backward.ToString());
    }

    [Fact]
    public void Between_two_cursors()
    {
        var all = Of(new(First: 9)).Cursors;

        Holds(Of(new(After: all[1], Before: all[5])), "cde", true, true);
        Holds(Of(new(First: 2, After: all[1], Before: all[5])), "cd", true, true);
        Holds(Of(new(Last: 2, After: all[1], Before: all[5])), "de", true, true);
        Holds(Of(new(After: all[5], Before: all[1])), "", true, true);
    }

    [Fact]
    public void A_cursor_before_alone_ends_the_page_there()
    {
        var facts = Enumerable.Range(10, 40).Aggregate(new Facts(), (some, number) => some.Entity($"person:{number}"));
        var all = facts.Ask(new EntityList(EntityKind.Person, null, new(), new(First: 100))).Cursors;
        var page = facts.Ask(new EntityList(EntityKind.Person, null, new(), new(Before: all[30])));

        Assert.Equal(Page.Usual, page.Items.Count);
        Assert.Equal("person:39", page.Items[^1].Id.Value);
    }

    [Fact]
    public void A_cursor_holds_when_what_it_points_at_is_gone()
    {
        var cursor = Of(new(First: 3)).Cursors[^1];
        var without = "abdefghi".Aggregate(new Facts(), (facts, letter) => facts.Entity($"person:{letter}"));

        Holds(without.Ask(new EntityList(EntityKind.Person, null, new(), new(First: 2, After: cursor))), "de", true, true);
    }

    [Fact]
    public void The_total_counts_what_is_behind_and_before() => Assert.Equal(9, Of(new(First: 2)).Total);

    [Fact]
    public void First_and_last_do_not_go_together() =>
        Refused(
            "last",
            "\"first\" and \"last\" do not go together. Ask for the first so many or for the last so many.",
            new(First: 1, Last: 1));

    [Fact]
    public void A_page_of_less_than_nothing_is_refused() => Refused("first", "\"first\" is -1. Ask for 0 or more.", new(First: -1));

    [Fact]
    public void A_page_that_is_too_long_is_refused() =>
        Refused("last", "\"last\" is 501, and a page holds at most 500. Ask for fewer, and go on with \"before\".", new(Last: 501));

    [Theory]
    [InlineData("nonsense")]
    [InlineData("!!!")]
    [InlineData("")]
    [InlineData("WyJh")]
    [InlineData("WzEsMl0")]
    public void A_damaged_cursor_is_refused(string cursor) =>
        Refused(
            "after",
            "\"after\" is no cursor of this list. Give it a cursor that the same list, in the same order, gave out.",
            new(After: cursor));

    [Fact]
    public void The_cursor_of_another_order_is_refused()
    {
        var byName = s_facts.Ask(new EntityList(EntityKind.Person, null, new(EntityOrderField.Name), new(First: 1))).Cursors[0];

        Refused(
            "before",
            "\"before\" is no cursor of this list. Give it a cursor that the same list, in the same order, gave out.",
            new(Before: byName));
    }

    private static Slice<Entity> Of(Page page) => s_facts.Ask(new EntityList(EntityKind.Person, null, new(), page));

    private static string Letters(Slice<Entity> page) => string.Concat(page.Items.Select(entity => entity.Id.Value["person:".Length..]));

    private static void Holds(Slice<Entity> page, string letters, bool hasPrevious, bool hasNext) =>
        Assert.Equal((letters, hasPrevious, hasNext), (Letters(page), page.HasPrevious, page.HasNext));

    private static void Refused(string argument, string message, Page page)
    {
        var refused = Assert.Throws<RefusedQuestionException>(() => Of(page));
        Assert.Equal((argument, message), (refused.Argument, refused.Message));
    }
}
