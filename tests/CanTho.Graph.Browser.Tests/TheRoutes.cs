using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests;

/// <summary>The analyst's question: which partners link the two, and which document says so?</summary>
public sealed class TheRoutes(Chromium chromium, RunningApi api)
{
    private const string Question = "from=place:okayama-prefecture&to=project:heart-hospital";

    [Fact]
    public async Task Lead_from_two_names_by_keys_alone_to_the_partners_the_routes_and_the_document_behind_a_step()
    {
        await using var watched = await chromium.Open(api.Origin + "/routes?lang=en");
        var page = watched.Page;
        await Expect(page.GetByText("This page finds every route between them.")).ToBeVisibleAsync();
        await watched.AssertAccessible();

        await Pick(page, "From", "okayama prefecture", "Okayama Prefecture");
        await Expect(page.GetByText("Choose the other end as well.")).ToBeVisibleAsync();
        await Pick(page, "To", "heart hospital project", "Can Tho Heart Hospital project");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("From Okayama Prefecture to Can Tho Heart Hospital project");
        await Expect(Partners(page)).ToContainTextAsync(["Okayama University", "Chiba", "Expert group supporting the Heart Hospital project"]);
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "7 routes · every possibility was looked at" })).ToBeVisibleAsync();
        await Expect(Routes(page)).ToHaveCountAsync(7);
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Drawing of 7 routes" })).ToBeVisibleAsync();
        await watched.AssertAccessible();

        var step = Routes(page).First.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Chiba is former Rector" });
        await step.GetByRole(AriaRole.Link, new() { Name = "167/KH-UBND · III.3.a" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(api.Origin + "/documents/document:kh-167-2017?at=III.3.a");
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Stand_whole_in_an_address_that_can_be_sent()
    {
        await using var first = await chromium.Open($"{api.Origin}/routes?{Question}&lang=en");
        await first.Page.GetByRole(AriaRole.Button, new() { Name = "Without Chiba" }).ClickAsync();
        await Choose(first.Page, "At most", "5 steps");
        await Expect(Routes(first.Page)).ToHaveCountAsync(10);
        var sentences = await Sentences(first.Page);
        var address = first.Page.Url;

        await using var second = await chromium.Open(address);

        await Expect(Routes(second.Page)).ToHaveCountAsync(10);
        Assert.Equal(sentences, await Sentences(second.Page));
        Assert.DoesNotContain(sentences, sentence => sentence.Contains("Chiba as former Rector", StringComparison.Ordinal));
        await Expect(second.Page.GetByRole(AriaRole.List, new() { Name = "Not by way of" })).ToContainTextAsync("Chiba");
        Assert.Contains("maxHops=5", address, StringComparison.Ordinal);
        second.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Say_nothing_in_the_address_that_goes_without_saying()
    {
        await using var watched = await chromium.Open($"{api.Origin}/routes?{Question}&lang=en");
        await Choose(watched.Page, "At most", "3 steps");
        await Expect(Routes(watched.Page)).ToHaveCountAsync(2);
        Assert.Contains("maxHops=3", watched.Page.Url, StringComparison.Ordinal);

        await Choose(watched.Page, "At most", "4 steps");

        await Expect(Routes(watched.Page)).ToHaveCountAsync(7);
        Assert.DoesNotContain("maxHops", watched.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Become_others_with_each_filter_and_are_as_before_when_the_filters_are_cleared()
    {
        await using var watched = await chromium.Open($"{api.Origin}/routes?{Question}&lang=en");
        var page = watched.Page;
        await Expect(Routes(page)).ToHaveCountAsync(7);

        await Choose(page, "In between may stand", "People", "Organisations");
        await Expect(Routes(page)).ToHaveCountAsync(1);
        await Choose(page, "Relationships", "located in");
        await Expect(page.GetByText("There is no route within 4 steps.")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status).GetByRole(AriaRole.Button, new() { Name = "Clear the filters" }).ClickAsync();

        await Expect(Routes(page)).ToHaveCountAsync(7);
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Are_sought_one_step_further_when_there_are_none()
    {
        await using var watched = await chromium.Open($"{api.Origin}/routes?{Question}&maxHops=2&lang=en");
        await Expect(watched.Page.GetByText("There is no route within 2 steps.")).ToBeVisibleAsync();
        await watched.AssertAccessible();

        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Allow 3 steps" }).ClickAsync();

        await Expect(Routes(watched.Page)).ToHaveCountAsync(2);
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Come_ten_thirty_a_hundred_at_a_time_and_the_page_says_where_the_end_is()
    {
        await using var watched = await chromium.Open($"{api.Origin}/routes?from=person:yasuo-otani&to=project:heart-hospital&maxHops=6&lang=en");
        var page = watched.Page;
        await Expect(page.GetByText("The best 10 routes")).ToBeVisibleAsync();

        foreach (var count in (int[])[30, 100])
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "More routes" }).ClickAsync();
            await Expect(Routes(page)).ToHaveCountAsync(count);
            Assert.Contains($"first={count}", page.Url, StringComparison.Ordinal);
        }

        await Expect(page.GetByText("One question gives at most 100 routes.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "More routes" })).ToHaveCountAsync(0);
        await watched.AssertAccessible();
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Say_of_each_step_what_it_is_how_sure_and_who_says_so()
    {
        await using var watched = await chromium.Open($"{api.Origin}/routes?{Question}&lang=en");

        var step = Routes(watched.Page).First.GetByRole(AriaRole.Listitem).First;

        await Expect(step).ToContainTextAsync("Okayama University is located in Okayama Prefecture (inferred).");
        await Expect(step).ToContainTextAsync("concluded by us");
        await Expect(step.GetByRole(AriaRole.List, new() { Name = "Sources" }).GetByRole(AriaRole.Link)).Not.ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Run_the_other_way_round_at_a_press_and_back_by_the_browsers_own_button()
    {
        await using var watched = await chromium.Open($"{api.Origin}/routes?{Question}&lang=en");
        await Expect(Routes(watched.Page)).ToHaveCountAsync(7);

        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Swap" }).ClickAsync();
        await Expect(watched.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("From Can Tho Heart Hospital project to Okayama Prefecture");
        await watched.Page.GoBackAsync();

        await Expect(watched.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("From Okayama Prefecture to Can Tho Heart Hospital project");
    }

    [Fact]
    public async Task Can_be_highlighted_in_the_drawing_one_at_a_time()
    {
        await using var watched = await chromium.Open($"{api.Origin}/routes?{Question}&lang=en");
        var drawing = watched.Page.GetByRole(AriaRole.Group, new() { Name = "Drawing of" });
        await Expect(drawing).ToContainTextAsync("holds a post");

        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Highlight route 2 in the drawing" }).ClickAsync();

        await Expect(drawing).ToContainTextAsync("attended");
        await Expect(drawing).Not.ToContainTextAsync("holds a post");
        await Expect(watched.Page.GetByRole(AriaRole.Button, new() { Name = "Highlight route 1 in" })).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [Theory]
    [InlineData("from=place:okayama-prefecture&to=project:nowhere", "Nothing has the id project:nowhere.")]
    [InlineData("from=person:nobody&to=project:heart-hospital", "Nothing has the id person:nobody.")]
    [InlineData(Question + "&avoid=person:nobody", "Nothing has the id person:nobody.")]
    [InlineData("from=project:heart-hospital&to=project:heart-hospital", "Both ends are the same. Choose two that differ.")]
    public async Task Are_not_made_up_for_an_address_that_asks_for_none(string question, string said)
    {
        await using var watched = await chromium.Open($"{api.Origin}/routes?{question}&lang=en");

        await Expect(watched.Page.GetByRole(AriaRole.Main)).ToContainTextAsync(said);
        await Expect(Routes(watched.Page)).ToHaveCountAsync(0);
        await watched.AssertAccessible();
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Lead_to_the_canvas_with_everything_that_stands_on_them()
    {
        await using var watched = await chromium.Open($"{api.Origin}/routes?{Question}&maxHops=3&lang=en");

        await Expect(watched.Page.GetByRole(AriaRole.Link, new() { Name = "Show on the canvas" })).ToHaveAttributeAsync(
            "href",
            "/canvas?of=place%3Aokayama-prefecture%2Corganisation%3Aokayama-university%2Cperson%3Achiba%2Cproject%3Aheart-hospital%2Cevent%3Ameeting-okayama-university-2017");
    }

    private static ILocator Routes(IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "The routes", Exact = true }).GetByRole(AriaRole.List).First.Locator("> li");

    private static ILocator Partners(IPage page) => page.GetByRole(AriaRole.List, new() { Name = "Partners in between" }).GetByRole(AriaRole.Listitem).GetByRole(AriaRole.Link);

    private static async Task<IReadOnlyList<string>> Sentences(IPage page) => await Routes(page).Locator("> div > p").AllTextContentsAsync();

    /// <summary>As it is done without a mouse.</summary>
    private static async Task Pick(IPage page, string field, string typed, string name)
    {
        await page.GetByRole(AriaRole.Combobox, new() { Name = field, Exact = true }).FocusAsync();
        await page.Keyboard.TypeAsync(typed);
        await Expect(page.GetByRole(AriaRole.Option, new() { Name = name }).First).ToHaveAttributeAsync("data-highlighted", "");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Combobox, new() { Name = field, Exact = true })).ToHaveValueAsync(name);
    }

    private static async Task Choose(IPage page, string field, params string[] names)
    {
        await page.GetByRole(AriaRole.Combobox, new() { Name = field }).ClickAsync();
        foreach (var name in names)
            await page.GetByRole(AriaRole.Option, new() { Name = name, Exact = true }).ClickAsync();
        await page.Keyboard.PressAsync("Escape");
    }
}
