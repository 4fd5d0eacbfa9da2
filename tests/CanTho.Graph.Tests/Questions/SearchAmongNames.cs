using CanTho.Graph.Domain;
using CanTho.Graph.Names.Matching;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Tests.Questions;

public sealed class SearchAmongNames
{
    private static readonly Facts s_facts = new Facts()
        .Entity("person:duong", names: ["Dương"])
        .Entity("place:duong", names: ["Đường", "en:Street"])
        .Entity("place:dương-street", names: ["Đường Dương"])
        .Entity("person:a", names: ["Nguyễn Văn An"])
        .Entity("person:b", names: ["Nguyễn Văn An"])
        .Entity("person:c", names: ["Nguyễn Thị An"])
        .Entity("organisation:office", names: ["Văn phòng", "en:Office of the Street", "en:Street Office"]);

    [Fact]
    public void Tells_which_name_matched_and_why()
    {
        var hit = Ask("street office").Items[0];

        Assert.Equal(("organisation:office", "Street Office", MatchReason.Exact, 1.0), (hit.Entity.Id.Value, hit.Matched, hit.Why, hit.Score));
    }

    [Fact]
    public void Typed_accents_put_their_own_first_and_block_no_other()
    {
        Assert.Equal(["place:duong", "person:duong", "place:dương-street"], Ids(Ask("Đường")));
        Assert.Equal(["person:duong", "place:duong", "place:dương-street"], Ids(Ask("Dương")));
        Assert.Equal(["person:duong", "place:duong", "place:dương-street"], Ids(Ask("duong")));
    }

    [Fact]
    public void Equals_stand_by_id() => Assert.Equal(["person:a", "person:b", "person:c"], Ids(Ask("nguyen an")));

    [Fact]
    public void Only_the_kinds_asked_for()
    {
        Assert.Equal(["place:duong", "place:dương-street"], Ids(Ask("duong", [EntityKind.Place, EntityKind.Event])));
        Assert.Empty(Ids(Ask("duong", [EntityKind.Project])));
    }

    [Fact]
    public void What_is_found_of_another_kind_does_not_hide_a_slip() =>
        Assert.Equal(["organisation:office"], Ids(Ask("streed", [EntityKind.Organisation])));

    [Fact]
    public void Page_by_page_shows_everything_once()
    {
        var (page, seen) = (Ask("an", page: new(First: 2)), new List<string>());

        seen.AddRange(Ids(page));
        Assert.True(page.HasNext);
        Assert.Equal(3, page.Total);

        seen.AddRange(Ids(page = Ask("an", page: new(First: 2, After: page.Cursors[^1]))));
        Assert.Equal((false, true), (page.HasNext, page.HasPrevious));
        Assert.Equal(["person:a", "person:b", "person:c"], seen);
    }

    [Fact]
    public void A_cursor_of_another_list_is_refused()
    {
        var list = s_facts.Ask(new EntityList(EntityKind.Person, null, new(), new(First: 1)));

        var refused = Assert.Throws<RefusedQuestionException>(() => Ask("an", page: new(After: list.Cursors[0])));

        Assert.Equal("after", refused.Argument);
    }

    [Fact]
    public void A_text_too_long_to_be_a_name_is_refused()
    {
        var refused = Assert.Throws<RefusedQuestionException>(() => Ask(string.Join(' ', Enumerable.Repeat("an", 41))));

        Assert.Equal("\"text\" has 41 words, and a search takes at most 40. Leave out what is no name.", refused.Message);
        Assert.Equal("text", refused.Argument);
    }

    private static Slice<SearchHit> Ask(string text, IReadOnlyList<EntityKind>? kinds = null, Page? page = null) =>
        s_facts.Ask(new Search(text, kinds, page ?? new()));

    private static IEnumerable<string> Ids(Slice<SearchHit> slice) => slice.Items.Select(hit => hit.Entity.Id.Value);
}
