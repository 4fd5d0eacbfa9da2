using CanTho.Graph.Questions;
using CanTho.Graph.Seeding;
using CanTho.Graph.Tests.Stores;

namespace CanTho.Graph.Tests.Questions;

/// <summary>What people type, against all the names that the five documents print.</summary>
public sealed class SearchOfTheSeed
{
    private static readonly NaiveGraph s_graph = new(SeedFolder.Read(Path.Combine(Repository.Root, "seed")).Changes);

    [Theory]
    [InlineData("dung le viet", "person:le-viet-dung")]
    [InlineData("LE VIET DUNG", "person:le-viet-dung")]
    [InlineData("Le\u0302 Vie\u0323\u0302t Du\u0303ng", "person:le-viet-dung")]
    [InlineData("PGS.TS Le Viet Dung", "person:le-viet-dung")]
    [InlineData("Lê Việt Dung", "person:le-viet-dung")]
    [InlineData("otani", "person:yasuo-otani")]
    [InlineData("Ōtani", "person:yasuo-otani")]
    [InlineData("OTANI Yasuo", "person:yasuo-otani")]
    [InlineData("Yasuo Ohtani", "person:yasuo-otani")]
    [InlineData("おおたに", "person:yasuo-otani")]
    [InlineData("Otami", "person:yasuo-otani")]
    [InlineData("Toshizou Idou", "person:toshizo-ido")]
    [InlineData("Vo Thanh Tong", "person:vo-thanh-thong")]
    [InlineData("Giáo sư Chiba", "person:chiba")]
    [InlineData("nakayama", "person:nakayama")]
    [InlineData("nakasima", "organisation:nakashima")]
    [InlineData("heart hospital", "project:heart-hospital")]
    [InlineData("cantho", "place:can-tho")]
    [InlineData("TPCT", "place:can-tho")]
    [InlineData("ubnd tp can tho", "organisation:can-tho-peoples-committee")]
    [InlineData("岡山県", "place:okayama-prefecture")]
    [InlineData("おかやまけん", "place:okayama-prefecture")]
    [InlineData("okayama ken", "place:okayama-prefecture")]
    [InlineData("Okayama-shi", "place:okayama-city")]
    [InlineData("兵庫", "place:hyogo-prefecture")]
    [InlineData("ﾋｮｳｺﾞ", "place:hyogo-prefecture")]
    [InlineData("とうきょう", "place:tokyo")]
    [InlineData("國際協力機構", "organisation:jica")]
    public void Finds_first(string typed, string first) => Assert.Equal(first, Found(typed).First());

    [Theory]
    [InlineData("tim mach", "project:heart-hospital")]
    [InlineData("tim mach", "organisation:can-tho-heart-hospital")]
    [InlineData("heart hospital", "organisation:can-tho-heart-hospital")]
    [InlineData("岡山", "place:okayama-prefecture")]
    [InlineData("オカヤマ", "place:okayama-prefecture")]
    [InlineData("ｵｶﾔﾏ", "place:okayama-city")]
    [InlineData("công ty", "organisation:nakashima")]
    public void Finds_among_others(string typed, string one) => Assert.Contains(one, Found(typed));

    [Theory]
    [InlineData("nakayama", "organisation:nakashima")]
    [InlineData("otani", "place:oita-prefecture")]
    [InlineData("oita", "person:yasuo-otani")]
    [InlineData("wakayama", "place:okayama-prefecture")]
    [InlineData("岡山県", "place:okayama-city")]
    public void Keeps_look_alikes_apart(string typed, string other) => Assert.DoesNotContain(other, Found(typed));

    [Theory]
    [InlineData("zzzz")]
    [InlineData("高市早苗")]
    [InlineData("bệnh viện tim mạch hà nội")]
    [InlineData("đại học cần giờ")]
    [InlineData("ba ria")]
    [InlineData("")]
    [InlineData(" … ")]
    public void Finds_nothing(string typed) => Assert.Empty(Found(typed));

    [Theory]
    [InlineData("hội hữu nghị Việt - Nhật", "organisation:vietnam-japan-friendship-association-can-tho", "organisation:japan-vietnam-friendship-association")]
    [InlineData("Nhật – Việt", "organisation:japan-vietnam-friendship-association", "organisation:vietnam-japan-friendship-association-can-tho")]
    [InlineData("hoi huu nghi nhat viet", "organisation:japan-vietnam-friendship-association", "organisation:vietnam-japan-friendship-association-can-tho")]
    public void Puts_the_order_typed_before_the_other(string typed, string before, string behind)
    {
        var found = Found(typed).ToList();

        Assert.InRange(found.IndexOf(before), 0, found.IndexOf(behind) - 1);
    }

    private static IEnumerable<string> Found(string typed) =>
        new Search(typed, null, new(First: Page.Most)).Answer(s_graph, TestContext.Current.CancellationToken).Items.Select(hit => hit.Entity.Id.Value);
}
