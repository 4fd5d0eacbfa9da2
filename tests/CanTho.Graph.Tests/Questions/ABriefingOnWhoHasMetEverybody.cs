using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Tests.Questions;

/// <summary>Of whoever has more of a sort than so many, a briefing looks at the latest, and says so.</summary>
public sealed class ABriefingOnWhoHasMetEverybody
{
    private static readonly Facts s_meetings = Enumerable.Range(10, 10).Aggregate(
        new Facts().Entity("person:envoy", null, null, "Đặc phái viên", "en:Envoy", "ja:特使"),
        (facts, number) => facts.Joined($"person:envoy ATTENDED event:{number}").Claim($"event:{number}", "date", $"20{number}"));

    [Fact]
    public void Tells_the_latest_meetings_and_that_there_are_more()
    {
        var briefing = s_meetings.Ask(new Dossier(new("person:envoy"), Most: 3));

        Assert.Equal(["event:19", "event:18", "event:17"], briefing.Contacts.Select(contact => contact.At.Id.Value));
        Assert.False(briefing.Complete);
        Assert.Equal("Chỉ xét 3 mục gần nhất của mỗi loại, vì còn nhiều hơn, ở: Đặc phái viên.", briefing.Note?.In(Language.Vi));
        Assert.Equal("Only the latest 3 of each sort were looked at, as there are more, of: Envoy.", briefing.Note?.In(Language.En));
        Assert.Equal("件数が多いため、各種別の最新3件だけを調べた対象：特使。", briefing.Note?.In(Language.Ja));
        Assert.Contains("\nOnly the latest 3 of each sort were looked at, as there are more, of: Envoy.\n", briefing.Text(Language.En), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_latest_by_the_day_it_is_for() => Assert.Equal(
        ["event:14", "event:13"],
        s_meetings.Ask(new Dossier(new("person:envoy"), PartialDate.Parse("2014"), Most: 2)).Contacts.Select(contact => contact.At.Id.Value));

    [Fact]
    public void Leaves_nothing_out_of_just_as_many()
    {
        var briefing = s_meetings.Ask(new Dossier(new("person:envoy"), Most: 10));

        Assert.Equal(10, briefing.Contacts.Count);
        Assert.Null(briefing.Note);
        Assert.True(briefing.Complete);
    }

    [Fact]
    public void Does_not_miss_one_of_us_among_people_whom_it_has_not_all_looked_at()
    {
        var facts = Enumerable.Range(0, 5).Aggregate(
            new Facts().Joined("person:envoy ATTENDED event:fair"),
            (some, number) => some.Joined($"person:guest-{number} ATTENDED event:fair"));

        var (all, some) = (facts.Ask(new Dossier(new("person:envoy"))), facts.Ask(new Dossier(new("person:envoy"), Most: 3)));

        Assert.Contains(all.Gaps, gap => gap.Kind == GapKind.NoneOfUs);
        Assert.DoesNotContain(some.Gaps, gap => gap.Kind == GapKind.NoneOfUs);
        Assert.Equal((5, 2), (all.Contacts[0].Others.Count, some.Contacts[0].Others.Count));
        Assert.Equal("Only the latest 3 of each sort were looked at, as there are more, of: fair.", some.Note?.In(Language.En));
    }

    [Fact]
    public void Names_five_of_those_of_whom_there_is_more()
    {
        var facts = Enumerable.Range(1, 7).Aggregate(new Facts(), (some, number) => some
            .Joined($"person:envoy ATTENDED event:{number}")
            .Joined($"person:guest ATTENDED event:{number}"));

        Assert.Equal(
            "Only the latest 1 of each sort were looked at, as there are more, of: envoy, 1.",
            facts.Ask(new Dossier(new("person:envoy"), Most: 1)).Note?.In(Language.En));

        foreach (var number in Enumerable.Range(1, 7))
        {
            facts = Enumerable.Range(1, 8).Aggregate(facts, (some, guest) => some.Joined($"person:guest-{guest} ATTENDED event:{number}"));
        }

        Assert.Equal(
            "Only the latest 7 of each sort were looked at, as there are more, of: 1, 2, 3, 4, 5, 2 others.",
            facts.Ask(new Dossier(new("person:envoy"), Most: 7)).Note?.In(Language.En));
    }

    [Fact]
    public void Those_ahead_are_the_ones_that_are_due_first()
    {
        var facts = Enumerable.Range(20, 6).Aggregate(new Facts(), (some, number) => some
            .Joined($"task:{number} CONCERNS person:envoy")
            .Claim($"task:{number}", "deadline", $"20{number}"));
        var briefing = facts.Ask(new Dossier(new("person:envoy"), PartialDate.Parse("2021-05"), Most: 4));

        Assert.Equal(["2021", "2022", "2023", "2024", "2025"], briefing.Upcoming.Select(entry => entry.When.ToString()));
        Assert.Equal(["2022", "2023", "2024", "2025"], briefing.OpenTasks.Select(task => task.Deadline.ToString()));
    }
}
