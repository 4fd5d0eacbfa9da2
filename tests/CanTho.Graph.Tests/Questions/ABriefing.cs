using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Briefing;

namespace CanTho.Graph.Tests.Questions;

public sealed class ABriefing
{
    private static readonly DossierAnswer s_sato = Briefed.On("person:sato");

    [Fact]
    public void Shows_both_posts_that_two_sources_give() =>
        Assert.Equal(
            ["Chánh Văn phòng document:news", "Chủ tịch document:plan"],
            s_sato.Posts.Select(post => $"{post.Role!.Vi} {post.Sources[0].Document}"));

    [Fact]
    public void Calls_former_what_sources_call_so_and_what_had_ended() =>
        Assert.Equal(["Bộ trưởng", "nguyên Thị trưởng"], s_sato.FormerPosts.Select(post => post.Role!.Vi).Order(CodePointOrder.Instance));

    [Fact]
    public void Shows_no_post_that_was_yet_to_begin() =>
        Assert.Equal(["Chủ tịch"], Briefed.On("person:sato", "2018").Posts.Select(post => post.Role!.Vi));

    [Fact]
    public void Counts_meetings_and_signatures_the_latest_first_but_no_plan_and_no_invitation() =>
        Assert.Equal(["event:meeting", "agreement:mou"], Ids(s_sato.Contacts.Select(contact => contact.At)));

    [Fact]
    public void Tells_where_in_what_capacity_with_whom_and_by_which_source()
    {
        var signed = s_sato.Contacts[1];

        Assert.Equal(
            ("2017-10", "Chủ tịch", "person:dung", ""),
            (signed.When.ToString(), signed.Role?.Vi, Joined(signed.Ours), Joined(signed.Others)));
        Assert.Equal(["document:plan II.1"], signed.Sources.Select(source => $"{source.Document} {source.Locator}"));
    }

    [Fact]
    public void Takes_who_of_us_was_there_from_the_visit_that_the_meeting_was_part_of()
    {
        var meeting = s_sato.Contacts[0];

        Assert.Equal(
            ("place:osaka", "organisation:committee", "person:guest"),
            (Joined(meeting.Places), Joined(meeting.Ours), Joined(meeting.Others)));
        Assert.Contains(new Citation(new("document:news"), "5"), meeting.Sources);
    }

    [Fact]
    public void The_last_contact_is_the_latest_with_one_of_us() => Assert.Equal("event:meeting", s_sato.LastContact?.At.Id.Value);

    [Fact]
    public void Whom_both_have_met_are_the_others_there() => Assert.Equal(["person:guest"], Ids(s_sato.SharedContacts));

    [Fact]
    public void Says_what_was_discussed() =>
        Assert.Equal(["Đầu tư"], s_sato.Promises.Select(claim => ((ClaimValue.Text)claim.Value).Value.Vi));

    [Fact]
    public void Lists_the_tasks_of_its_agreements_that_are_not_completed()
    {
        var task = Assert.Single(s_sato.OpenTasks);

        Assert.Equal(
            ("task:carry-out", "organisation:university", "2018-06", true),
            (task.Task.Id.Value, Joined(task.Leads), task.Deadline.ToString(), task.Overdue));
        Assert.Equal("task:carry-out", Assert.Single(Assert.Single(s_sato.Agreements).OpenTasks).Task.Id.Value);
    }

    [Fact]
    public void Tasks_due_at_an_open_end_come_before_those_without_a_deadline()
    {
        var facts = new Facts()
            .Joined("person:a LEADS task:a")
            .Joined("person:a LEADS task:b")
            .Claim("task:b", "deadline", "2019/..");

        Assert.Equal(["task:b", "task:a"], facts.Ask(new Dossier(new("person:a"))).OpenTasks.Select(task => task.Task.Id.Value));
    }

    [Fact]
    public void A_task_of_a_later_plan_is_not_yet_known() => Assert.Empty(Briefed.On("person:sato", "2017-11-01").OpenTasks);

    [Theory]
    [InlineData("2022-02", "SUSPENDED")]
    [InlineData("2019", "PLANNED")]
    public void Says_how_far_a_project_had_come_by_the_day(string day, string status) =>
        Assert.Equal(new ClaimValue.Word(status), Assert.Single(Briefed.On("person:sato", day).Projects).Status?.Value);

    [Fact]
    public void Says_when_an_agreement_was_signed_and_when_it_ends()
    {
        var agreement = Assert.Single(s_sato.Agreements);

        Assert.Equal(("2017-10", "2025-12"), (agreement.Signed.ToString(), agreement.Until.ToString()));
    }

    [Fact]
    public void Looks_ahead_to_what_is_planned_and_what_ends() =>
        Assert.Equal(["Event event:seminar", "Until agreement:mou"], s_sato.Upcoming.Select(entry => $"{entry.Kind} {entry.Subject}"));

    [Fact]
    public void Before_a_deadline_it_is_still_to_come() =>
        Assert.Contains(
            "Deadline task:carry-out", Briefed.On("person:sato", "2018-06-30").Upcoming.Select(entry => $"{entry.Kind} {entry.Subject}"));

    [Fact]
    public void Names_what_the_sources_disagree_about() =>
        Assert.Equal(["conflict:event:meeting/attendance/delegates"], s_sato.Conflicts.Select(conflict => conflict.Id));

    [Fact]
    public void Says_what_is_not_known() =>
        Assert.Equal(["NoJapaneseName person:sato", "PostUndated person:sato"], s_sato.Gaps.Select(gap => $"{gap.Kind} {gap.About.Id}"));

    [Fact]
    public void Misses_no_kanji_of_somebody_who_is_not_Japanese() =>
        Assert.Equal(["NoFormOfAddress", "NoPost"], Briefed.On("person:guest").Gaps.Select(gap => gap.Kind.ToString()));

    [Fact]
    public void Of_a_body_shows_who_holds_posts_there_and_what_they_signed()
    {
        var chapter = Briefed.On("organisation:chapter");

        Assert.Equal(["person:sato", "person:expert", "person:sato"], chapter.Posts.Select(post => post.From.Value));
        Assert.Equal(["event:meeting", "agreement:mou"], Ids(chapter.Contacts.Select(contact => contact.At)));
    }

    [Fact]
    public void Of_a_project_shows_who_has_to_do_with_it()
    {
        var park = Assert.Single(Briefed.On("project:park").Projects);

        Assert.Equal(["person:sato"], park.Joined.Select(joined => joined.From.Value));
    }

    [Fact]
    public void Without_a_day_is_for_the_day_of_the_latest_document() =>
        Assert.Equal("2022-01-18", Briefed.On("person:sato", null).AsOf.ToString());

    [Fact]
    public void Of_nobody_we_know_names_the_nearest() => Assert.Equal(
        "There is no entity \"person:satto\". Did you mean \"person:sato\"?",
        Assert.Throws<UnknownEntityException>(() => Briefed.On("person:satto")).Message);

    [Fact]
    public void Ours_are_the_bodies_of_the_city_and_who_holds_posts_only_there()
    {
        var graph = Briefed.Facts.Graph;
        var ours = new OurSide(graph);

        Assert.Equal(
            ["organisation:committee", "organisation:university", "person:dung", "place:can-tho"],
            Briefed.Facts.Changes.Entities
                .Select(entity => entity.Id)
                .Where(id => ours.Has(graph.NumberOf(id)))
                .Select(id => id.Value)
                .Order(CodePointOrder.Instance));
    }

    [Fact]
    public void Every_citation_is_a_footnote_once()
    {
        Assert.Equal(s_sato.Footnotes.Distinct(), s_sato.Footnotes);
        Assert.Subset(
            s_sato.Footnotes.ToHashSet(),
            s_sato.Contacts.SelectMany(contact => contact.Sources)
                .Concat(s_sato.Projects.SelectMany(project => project.Sources))
                .ToHashSet());
    }

    private static IEnumerable<string> Ids(IEnumerable<Entity> entities) => entities.Select(entity => entity.Id.Value);

    private static string Joined(IEnumerable<Entity> entities) => string.Join(' ', Ids(entities));
}
