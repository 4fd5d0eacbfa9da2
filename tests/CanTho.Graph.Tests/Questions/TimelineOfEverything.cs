using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Tests.Questions;

public sealed class TimelineOfEverything
{
    private static readonly Facts s_facts = new Facts()
        .Entity("event:visit", "VISIT", names: ["Chuyến thăm", "en:Visit", "ja:訪問"])
        .Entity("event:seminar", "SEMINAR", names: ["Hội thảo", "en:Seminar", "ja:セミナー"])
        .Entity("agreement:mou", "MOU", names: ["Bản ghi nhớ", "en:Memorandum", "ja:覚書"])
        .Entity("document:plan", "PLAN", names: ["Kế hoạch", "en:Plan", "ja:計画書"])
        .Entity("task:t", names: ["Nhiệm vụ", "en:Task", "ja:任務"])
        .Entity("project:park", "INFRASTRUCTURE", names: ["Khu công nghiệp", "en:Park", "ja:工業団地"])
        .Entity("organisation:group", "WORKING_GROUP", names: ["Tổ công tác", "en:The group", "ja:作業部会"])
        .Entity("person:dung", names: ["Lê Việt Dũng", "en:Le Viet Dung"])
        .Claim("event:visit", "date", "../2022-01-18")
        .Claim("event:seminar", "date", "2018-04")
        .Claim("event:seminar", "status", "PLANNED", period: "2017-11-10")
        .Claim("agreement:mou", "date", "2017-10")
        .Claim("agreement:mou", "date", "2017-10-15", rank: Rank.Deprecated)
        .Claim("agreement:mou", "validity", "2019-01/2025-12")
        .Claim("document:plan", "date", "2017-11-10")
        .Claim("task:t", "deadline", "2018-04/2018-06")
        .Claim("project:park", "opening", "2018-04")
        .Claim("project:park", "status", "ONGOING", period: "2020-02")
        .Claim("organisation:group", "founded", "2017")
        .Joined("person:dung HOLDS_POST organisation:group", role: "Tổ trưởng", since: "2017-09-01", until: "2019")
        .Joined("person:dung ATTENDED event:visit", since: "2022")
        .Joined("person:dung SIGNED agreement:mou")
        .Joined("organisation:group LEADS task:t")
        .Joined("project:park CONCERNS organisation:group", rank: Rank.Deprecated);

    [Fact]
    public void Comes_by_the_first_day_it_may_have_been_then_the_last() => Assert.Equal(
    [
        "../2022-01-18 EVENT event:visit",
        "2017 SINCE organisation:group",
        "2017-09-01 SINCE person:dung",
        "2017-10 SIGNED agreement:mou",
        "2017-11-10 STATUS event:seminar",
        "2017-11-10 ISSUED document:plan",
        "2018-04 EVENT event:seminar",
        "2018-04 SINCE project:park",
        "2018-04/2018-06 DEADLINE task:t",
        "2019-01 SINCE agreement:mou",
        "2019 UNTIL person:dung",
        "2020-02 STATUS project:park",
        "2025-12 UNTIL agreement:mou",
    ],
    Entries(new(null, null, null, new())));

    [Fact]
    public void Of_a_person_holds_what_they_took_part_in_and_their_posts() => Assert.Equal(
    [
        "../2022-01-18 EVENT event:visit",
        "2017-09-01 SINCE person:dung",
        "2017-10 SIGNED agreement:mou",
        "2019-01 SINCE agreement:mou",
        "2019 UNTIL person:dung",
        "2025-12 UNTIL agreement:mou",
    ],
    Entries(new([new("person:dung")], null, null, new())));

    [Fact]
    public void Of_a_body_holds_its_own_dates_its_posts_and_its_tasks_but_nothing_deprecated() => Assert.Equal(
        ["2017 SINCE organisation:group", "2017-09-01 SINCE person:dung", "2018-04/2018-06 DEADLINE task:t", "2019 UNTIL person:dung"],
        Entries(new([new("organisation:group")], null, null, new())));

    [Fact]
    public void Between_two_dates_holds_what_may_fall_there() => Assert.Equal(
        ["../2022-01-18 EVENT event:visit", "2018-04 EVENT event:seminar", "2018-04 SINCE project:park", "2018-04/2018-06 DEADLINE task:t"],
        Entries(new(null, PartialDate.Parse("2018-04-30"), PartialDate.Parse("2018"), new())));

    [Fact]
    public void Goes_on_from_a_cursor()
    {
        var first = s_facts.Ask(new Timeline(null, null, null, new(First: 5)));
        var second = s_facts.Ask(new Timeline(null, null, null, new(First: 1, After: first.Cursors[^1])));

        Assert.Equal(
            ("document:plan", true, true, 13), (second.Items.Single().Subject.Value, second.HasPrevious, second.HasNext, second.Total));
    }

    [Theory]
    [InlineData("event:visit", "“Chuyến thăm” diễn ra chậm nhất ngày 18 tháng 1 năm 2022.", "“Visit” took place no later than 18 January 2022.", "「訪問」が遅くとも2022年1月18日までに行われた。")]
    [InlineData("event:seminar EVENT", "“Hội thảo” dự kiến diễn ra vào tháng 4 năm 2018.", "“Seminar” was planned to take place in April 2018.", "「セミナー」が2018年4月に行われる予定とされた。")]
    [InlineData("event:seminar STATUS", "Tính đến ngày 10 tháng 11 năm 2017, tình trạng của “Hội thảo”: dự kiến.", "As of 10 November 2017, “Seminar” was planned.", "2017年11月10日時点で、「セミナー」は計画中である。")]
    [InlineData("agreement:mou SIGNED", "“Bản ghi nhớ” được ký vào tháng 10 năm 2017.", "“Memorandum” was signed in October 2017.", "「覚書」が2017年10月に署名された。")]
    [InlineData("agreement:mou UNTIL", "“Bản ghi nhớ” có hiệu lực từ tháng 1 năm 2019 đến tháng 12 năm 2025.", "“Memorandum” is in force from January 2019 to December 2025.", "「覚書」の有効期間は2019年1月から2025年12月までである。")]
    [InlineData("document:plan", "“Kế hoạch” đề ngày 10 tháng 11 năm 2017.", "“Plan” is dated 10 November 2017.", "「計画書」は2017年11月10日付である。")]
    [InlineData("task:t", "Thời hạn của “Nhiệm vụ”: từ tháng 4 năm 2018 đến tháng 6 năm 2018.", "“Task” is due from April 2018 to June 2018.", "「任務」の期限は2018年4月から2018年6月までである。")]
    [InlineData("project:park SINCE", "Mốc khởi công hoặc vận hành của “Khu công nghiệp”: tháng 4 năm 2018.", "The start of work or operation of “Park” is given as April 2018.", "「工業団地」の着工または操業開始は2018年4月とされている。")]
    [InlineData("organisation:group", "Tổ công tác được thành lập vào năm 2017.", "The group was founded in 2017.", "作業部会が2017年に設立された。")]
    [InlineData("person:dung SINCE", "Lê Việt Dũng từng là Tổ trưởng Tổ công tác từ ngày 1 tháng 9 năm 2017 đến năm 2019.", "Le Viet Dung was Tổ trưởng of The group from 1 September 2017 to 2019.", "Lê Việt Dũngは作業部会のTổ trưởngである（退任）（2017年9月1日から2019年まで）。")]
    public void Reads_as_sentences(string entry, string vietnamese, string english, string japanese)
    {
        var found = s_facts.Ask(new Timeline(null, null, null, new())).Items
            .First(one => $"{one.Subject} {ConstantCase.Of(one.Kind)}".StartsWith(entry, StringComparison.Ordinal));

        Assert.Equal(
            (vietnamese, english, japanese), (found.Sentence(Language.Vi), found.Sentence(Language.En), found.Sentence(Language.Ja)));
    }

    private static IEnumerable<string> Entries(Timeline asked) =>
        s_facts.Ask(asked).Items.Select(entry => $"{entry.When} {ConstantCase.Of(entry.Kind)} {entry.Subject}");
}
