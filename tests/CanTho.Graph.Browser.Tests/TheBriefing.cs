using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests;

/// <summary>What a protocol officer reads before a meeting. That it is accessible, small, and fits a phone: <see cref="TheExplorer"/>.</summary>
public sealed partial class TheBriefing(Chromium chromium, RunningApi api)
{
    [Fact]
    public async Task Says_who_somebody_is_what_he_does_when_we_met_and_what_nobody_knows()
    {
        await using var watched = await Open("person:yasuo-otani?lang=en");
        var page = watched.Page;

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Yasuo Otani Otani Yasuo");
        await Expect(page.GetByLabel("At a glance")).ToContainTextAsync("Mr (ông) [1, 2]");
        await Expect(page.GetByLabel("At a glance")).ToContainTextAsync("Last contact with usOctober 2017");
        await Expect(Lines(page, "Posts")).ToHaveCountAsync(5);
        await Expect(Lines(page, "Posts").First).ToHaveTextAsync("Head of Office · Japan–Vietnam Friendship Association, Railway Chapter Hội hữu nghị Nhật Bản – Việt Nam Chi hội đường sắtstated February 2020 [2]");
        await Expect(Lines(page, "Meetings and signatures")).ToHaveTextAsync(
            [new Regex("^October 2017.*\\[1\\]role: President of the Railway Chapter .*of us:\\s+Le Viet Dung,\\s+Vietnam–Japan Friendship Association of Can Tho Cityalso:\\s+Japan–Vietnam Friendship Association, Railway Chapter$")]);
        await Expect(Lines(page, "Not known").First).ToHaveTextAsync("The name of Yasuo Otani in Japanese is not known: no source prints it.");
        watched.AssertNothingWentWrong();
    }

    [Theory]
    [InlineData("vi", "Đại học Okayama", "Các lần gặp gỡ, ký kết", "24/06/2018 – 30/06/2018")]
    [InlineData("en", "Okayama University Đại học Okayama", "Meetings and signatures", "24 June 2018 – 30 June 2018")]
    [InlineData("ja", "岡山大学 Đại học Okayama", "会談・署名", "2018年6月24日 – 2018年6月30日")]
    public async Task Speaks_the_readers_language_with_the_original_beside_the_name(string language, string name, string meetings, string when)
    {
        await using var watched = await Open($"organisation:okayama-university?lang={language}");

        await Expect(watched.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(name);
        await Expect(Lines(watched.Page, meetings).First).ToContainTextAsync(when);
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Says_what_is_overdue_in_words_and_both_sides_of_what_is_disputed()
    {
        await using var watched = await Open("organisation:can-tho-peoples-committee?lang=en");

        await Expect(Lines(watched.Page, "Open tasks")).ToHaveTextAsync([new Regex("due 2020 overdue")]);
        await Expect(Part(watched.Page, "The sources disagree")).ToHaveTextAsync(new Regex("capital10 million USD \\[\\d+\\]8 million USD \\[\\d+\\]"));
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Is_of_the_day_that_the_address_holds()
    {
        await using var watched = await Open("person:yasuo-otani?lang=en");
        var page = watched.Page;

        await page.GetByLabel("As of the day").FillAsync("2017-01-31");

        await Expect(page.GetByLabel("At a glance")).ToContainTextAsync("As of31 January 2017");
        await Expect(page.GetByLabel("At a glance")).ToContainTextAsync("None on record");
        await Expect(Part(page, "Meetings and signatures")).ToContainTextAsync("No source tells of a meeting or signature by this day.");
        await Expect(page).ToHaveURLAsync(new Regex("\\?lang=en&asOf=2017-01-31$"));

        await page.ReloadAsync();
        await Expect(page.GetByLabel("At a glance")).ToContainTextAsync("As of31 January 2017");
        await page.GetByRole(AriaRole.Button, new() { Name = "Today" }).ClickAsync();
        await Expect(page.GetByLabel("At a glance")).ToContainTextAsync("October 2017");
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Leads_from_a_line_to_its_footnote_and_from_there_to_the_place_in_the_document()
    {
        await using var watched = await Open("person:yasuo-otani?lang=en");
        var page = watched.Page;
        var footnotes = Part(page, "Sources").GetByRole(AriaRole.Listitem);
        await Expect(footnotes).ToHaveTextAsync(
        [
            "[1] Plan for cooperation with Japanese partners, 2017–2018 (167/KH-UBND, 10 November 2017), II.3.c",
            "[2] Report on two years of the Japan Working Group in Can Tho and plan of work for 2020 (/BC-TTXX, February 2020), I.1",
            "[3] /BC-TTXX, II.2.đ",
            "[4] 167/KH-UBND, III.1.b",
        ]);

        await Lines(page, "Posts").First.GetByRole(AriaRole.Link, new() { Name = "Source 2" }).ClickAsync();
        await Expect(footnotes.Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync($"{api.Origin}/documents/document:report-2020?at=I.1");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "I.1", Exact = true })).ToBeFocusedAsync();
        watched.AssertNothingWentWrong();
    }

    [Theory]
    [InlineData("project:takesho-food-factory", "Status over time", "licensed (2019)")]
    [InlineData("project:takesho-food-factory", "On record", "10 million USD")]
    [InlineData("agreement:mou-friendship-railway", "Signatories", "Yasuo Otani")]
    [InlineData("agreement:mou-friendship-railway", "Parties", "Vietnam–Japan Friendship Association of Can Tho City")]
    [InlineData("event:niigata-meeting-2024", "Who took part", "Hanazumi")]
    [InlineData("task:carry-out-mous", "Charged with it", "Japan Working Group in Can Tho City")]
    [InlineData("place:japan", "On record", "An important partner of Vietnam")]
    public async Task Of_other_kinds_says_what_they_are_and_shows_every_relationship(string of, string part, string says)
    {
        await using var watched = await Open($"{of}?lang=en");

        await Expect(Part(watched.Page, part)).ToContainTextAsync(says);
        await Expect(Part(watched.Page, part).GetByRole(AriaRole.Link, new() { NameRegex = Source() }).First).ToBeVisibleAsync();
        await Expect(watched.Page.GetByRole(AriaRole.Heading, new() { Level = 3 }).First).ToBeVisibleAsync();
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Shows_all_relationships_of_somebody_when_they_are_opened()
    {
        await using var watched = await Open("person:yasuo-otani?lang=en");
        var all = watched.Page.Locator("summary").Filter(new() { HasText = "All relationships (6)" });
        await Expect(watched.Page.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToHaveCountAsync(0);

        await all.FocusAsync();
        await watched.Page.Keyboard.PressAsync("Enter");

        await Expect(watched.Page.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToHaveTextAsync(["holds a post 4", "member of 1", "signed 1"]);
        await Expect(watched.Page.Locator("details li").Filter(new() { HasText = "Yasuo Otani is President of the Japan–Vietnam Friendship Association, Railway Chapter." }))
            .ToContainTextAsync("167/KH-UBND · II.3.c");
        await watched.AssertAccessible();
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Leads_on_to_the_canvas_the_routes_and_the_timeline()
    {
        await using var watched = await Open("person:yasuo-otani?lang=en");
        var actions = watched.Page.GetByRole(AriaRole.Main);

        await Expect(actions.GetByRole(AriaRole.Link, new() { Name = "Canvas" })).ToHaveAttributeAsync("href", "/canvas?of=person%3Ayasuo-otani");
        await Expect(actions.GetByRole(AriaRole.Link, new() { Name = "Routes" })).ToHaveAttributeAsync("href", "/routes?from=person%3Ayasuo-otani");
        await Expect(actions.GetByRole(AriaRole.Link, new() { Name = "Timeline" })).ToHaveAttributeAsync("href", "/timeline?about=person%3Ayasuo-otani");
    }

    [Fact]
    public async Task Of_nobody_offers_whom_the_address_may_mean()
    {
        await using var watched = await Open("person:yasuo-otan?lang=en");

        await Expect(watched.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("There is no such entry");
        await Expect(watched.Page.GetByText("Nothing has the id “person:yasuo-otan”.")).ToBeVisibleAsync();
        await watched.AssertAccessible();
        await watched.Page.GetByRole(AriaRole.Region, new() { Name = "Did you mean one of these?" }).GetByRole(AriaRole.Link, new() { Name = "Yasuo Otani" }).ClickAsync();

        await Expect(watched.Page.GetByLabel("At a glance")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Of_a_document_is_the_page_of_the_document()
    {
        await using var watched = await Open("document:kh-167-2017?lang=en");

        await Expect(watched.Page).ToHaveURLAsync($"{api.Origin}/documents/document:kh-167-2017");
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Says_why_there_is_none_and_asks_again_by_itself()
    {
        await using var watched = await chromium.Blank(api.Origin);
        await watched.Page.RouteAsync("**/graphql", route => route.FulfillAsync(
            new() { ContentType = "application/json", Body = """{ "errors": [{ "message": "The store cannot be reached.", "extensions": { "code": "STORE_UNAVAILABLE" } }] }""" }));
        await watched.Page.GotoAsync($"{api.Origin}/briefing/person:yasuo-otani?lang=en");
        await Expect(watched.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The store cannot be reached.");
        await watched.AssertAccessible();

        await watched.Page.UnrouteAsync("**/graphql");

        await Expect(watched.Page.GetByLabel("At a glance")).ToContainTextAsync("October 2017", new() { Timeout = 15_000 });
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Of_a_day_that_is_none_says_how_days_are_written()
    {
        await using var watched = await Open("person:yasuo-otani?lang=en&asOf=soon");

        await Expect(watched.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Write 2017, 2017-10 or 2017-10-12.");
    }

    private static ILocator Part(IPage page, string name) => page.GetByRole(AriaRole.Region, new() { Name = name, Exact = true });

    private static ILocator Lines(IPage page, string part) => Part(page, part).Locator("> div > ul > li");

    private Task<WatchedPage> Open(string of) => chromium.Open($"{api.Origin}/briefing/{of}");

    [GeneratedRegex(@"^Source \d+$")]
    private static partial Regex Source();
}
