using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests;

public sealed class TheTimeline(Chromium chromium, RunningApi api)
{
    [Fact]
    public async Task Shows_everything_that_has_a_date_by_year_and_month_the_earliest_first()
    {
        await using var watched = await Open();
        var page = watched.Page;

        await Expect(Count(page)).ToHaveTextAsync("184 entries");
        await Expect(Entries(page)).ToHaveCountAsync(184);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2 }).Filter(new() { HasNotText = "Entries by year" })).ToHaveTextAsync(
            ["Beginning not known", "2013", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025"]);
        await Expect(Year(page, "2017").GetByRole(AriaRole.Heading, new() { Level = 3 })).ToHaveTextAsync(
            ["Month not known", "May 2017", "September 2017", "October 2017", "November 2017"]);
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Says_of_an_entry_when_what_kind_about_whom_and_by_whom()
    {
        await using var watched = await Open("?kinds=SIGNED");

        var entry = Entries(watched.Page).First;

        await Expect(entry).ToContainTextAsync("May 2017");
        await Expect(entry).ToContainTextAsync("signed");
        await Expect(entry.GetByRole(AriaRole.Paragraph)).ToHaveTextAsync("“Joint Declaration on cooperation between Can Tho City and Hyogo Prefecture” was signed in May 2017.");
        await Expect(entry.GetByRole(AriaRole.List, new() { Name = "Sources" }).GetByRole(AriaRole.Link)).Not.ToHaveCountAsync(0);
        await entry.GetByRole(AriaRole.Link, new() { Name = "Joint Declaration" }).First.ClickAsync();
        await Expect(watched.Page).ToHaveURLAsync(api.Origin + "/briefing/agreement:joint-declaration-hyogo");
    }

    [Fact]
    public async Task Says_in_words_which_deadlines_are_past_and_where_today_is()
    {
        await using var watched = await chromium.Blank(api.Origin);
        await watched.Page.Clock.SetFixedTimeAsync(new DateTime(2020, 5, 5, 12, 0, 0, DateTimeKind.Utc));
        await watched.Page.GotoAsync(api.Origin + "/timeline?kinds=DEADLINE&lang=en");
        var page = watched.Page;

        await Expect(Entries(page).Filter(new() { HasText = "deadline · past" })).ToHaveCountAsync(3);
        await Expect(Entries(page)).ToHaveCountAsync(7);
        await Expect(Year(page, "2020").GetByRole(AriaRole.Listitem)).ToContainTextAsync(["2020", "2020", "January 2020 – June 2020", "Today, 5 May 2020", "July 2020 – September 2020"]);
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Go to a year" }).GetByRole(AriaRole.Button, new() { Name = "Today" }).ClickAsync();
        await Expect(page.GetByText("Today, 5 May 2020")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Is_narrowed_to_some_entities_by_keys_and_the_address_holds_them()
    {
        await using var watched = await Open();
        var page = watched.Page;

        await page.GetByRole(AriaRole.Combobox, new() { Name = "About" }).FocusAsync();
        await page.Keyboard.TypeAsync("okayama university");
        await Expect(page.GetByRole(AriaRole.Option, new() { Name = "Okayama University" }).First).ToHaveAttributeAsync("data-highlighted", "");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Timeline: Okayama University");
        await Expect(Entries(page)).ToHaveCountAsync(5);
        await Expect(page).ToHaveURLAsync(api.Origin + "/timeline?lang=en&about=organisation%3Aokayama-university");
        await watched.AssertAccessible();

        await page.GetByRole(AriaRole.Button, new() { Name = "Remove Okayama University" }).ClickAsync();
        await Expect(Entries(page)).ToHaveCountAsync(184);
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Is_narrowed_to_a_year_by_its_bar_and_widened_by_the_same()
    {
        await using var watched = await Open();
        var page = watched.Page;

        await page.GetByRole(AriaRole.Button, new() { Name = "2024: 5 entries" }).ClickAsync();
        await Expect(Entries(page)).ToHaveCountAsync(5);
        await Expect(page.GetByLabel("From")).ToHaveValueAsync("1 January 2024");
        await Expect(page.GetByLabel("Until")).ToHaveValueAsync("31 December 2024");

        await page.GetByRole(AriaRole.Button, new() { Name = "2022: 35 entries" }).ClickAsync(new() { Modifiers = [KeyboardModifier.Shift] });
        await Expect(Count(page)).ToHaveTextAsync("43 entries");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "2023: 1 entry" })).ToHaveAttributeAsync("aria-pressed", "true");

        await page.GetByRole(AriaRole.Button, new() { Name = "2024: 5 entries" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "2024: 5 entries" }).ClickAsync();
        await Expect(Entries(page)).ToHaveCountAsync(184);
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Counts_what_a_filter_by_kind_leaves()
    {
        await using var watched = await Open();
        var page = watched.Page;

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Kind of entry" }).ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { Name = "signed" }).ClickAsync();
        await page.Keyboard.PressAsync("Escape");

        await Expect(Count(page)).ToHaveTextAsync("8 of 184 entries");
        await Expect(Entries(page)).ToHaveCountAsync(8);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "2017: 6 entries" })).ToBeVisibleAsync();
        watched.AssertNothingWentWrong();
    }

    [Theory]
    [InlineData("?about=person:nobody", "Nothing has the id person:nobody.")]
    [InlineData("?from=2025-01-01&until=2024-01-01", "The first day is later than the last.")]
    [InlineData("?from=2500", "There are no entries.")]
    public async Task Says_why_there_is_nothing(string question, string said)
    {
        await using var watched = await Open(question);

        await Expect(watched.Page.GetByRole(AriaRole.Main)).ToContainTextAsync(said);
        await watched.AssertAccessible();
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Goes_to_a_year_that_is_chosen_on_its_scale()
    {
        await using var watched = await Open();

        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Go to 2022" }).ClickAsync();

        var year = watched.Page.GetByRole(AriaRole.Heading, new() { Name = "2022", Exact = true });
        await Expect(year).ToBeInViewportAsync();
        await Expect(year).ToBeFocusedAsync();
    }

    /// <summary>What is far from the view is not laid out before it comes near, and found by the browser all the same.</summary>
    [Fact]
    public async Task Is_searched_to_its_end_by_the_browser()
    {
        await using var watched = await Open();
        await Expect(Entries(watched.Page)).ToHaveCountAsync(184);
        var sentence = await Entries(watched.Page).Last.GetByRole(AriaRole.Paragraph).TextContentAsync();
        var first = Entries(watched.Page).Filter(new() { HasText = sentence }).First;
        await Expect(first).Not.ToBeInViewportAsync();

        Assert.True(await watched.Page.EvaluateAsync<bool>("text => find(text)", sentence));

        await Expect(first).ToBeInViewportAsync();
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Is_printed_without_what_only_a_screen_can_use()
    {
        await using var watched = await Open("?from=2024");
        await Expect(Entries(watched.Page)).ToHaveCountAsync(6);

        await watched.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(watched.Page.GetByText("since 1 January 2024")).ToBeVisibleAsync();
        await Expect(watched.Page.GetByRole(AriaRole.Combobox)).ToHaveCountAsync(0);
        await Expect(Entries(watched.Page).Last).ToBeVisibleAsync();
    }

    private async Task<WatchedPage> Open(string question = "") =>
        await chromium.Open($"{api.Origin}/timeline{(question == "" ? "?" : question + "&")}lang=en");

    private static ILocator Count(IPage page) => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status).Filter(new() { HasText = "entr" });

    private static ILocator Year(IPage page, string year) => page.GetByRole(AriaRole.Region, new() { Name = year, Exact = true });

    private static ILocator Entries(IPage page) => page.GetByRole(AriaRole.Main).Locator("section li:has(p)");
}
