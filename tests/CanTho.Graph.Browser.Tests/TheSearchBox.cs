using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests;

/// <summary>As the officer uses it: without a mouse.</summary>
public sealed class TheSearchBox(Chromium chromium, RunningApi api)
{
    [Fact]
    public async Task Finds_a_name_as_it_is_typed_and_leads_to_the_briefing_by_keys_alone()
    {
        await using var watched = await chromium.Open(api.Origin + "/?lang=en");
        var page = watched.Page;

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("/");
        await Expect(Box(page)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("yasuo ohtani");
        await Expect(page.GetByRole(AriaRole.Option, new() { Name = "Otani Yasuo" })).ToBeVisibleAsync();
        await watched.AssertAccessible();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(api.Origin + "/briefing/person:yasuo-otani");
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Says_which_of_the_names_matched_and_why()
    {
        await using var watched = await chromium.Open(api.Origin + "/?lang=vi");

        await Box(watched.Page).FillAsync("岡山大学");

        var hit = watched.Page.GetByRole(AriaRole.Option, new() { Name = "Đại học Okayama" }).First;
        await Expect(hit).ToContainTextAsync("岡山大学");
        await Expect(hit).ToContainTextAsync("đúng từng chữ");
    }

    [Fact]
    public async Task Groups_what_it_finds_by_kind_and_shows_all_on_a_page_of_their_own()
    {
        await using var watched = await chromium.Open(api.Origin + "/?lang=en");
        var page = watched.Page;

        await Box(page).FillAsync("okayama");
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Places" })).ToContainTextAsync("Okayama");
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Organisations" })).ToContainTextAsync("Okayama University");
        await page.GetByRole(AriaRole.Link, new() { Name = "See all" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(api.Origin + "/search?q=okayama");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Results for “okayama”" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).First).ToContainTextAsync("Okayama");
        await watched.AssertAccessible();
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Says_what_to_try_when_nothing_is_found()
    {
        await using var watched = await chromium.Open(api.Origin + "/?lang=en");

        await Box(watched.Page).FillAsync("qqzzqq");

        await Expect(watched.Page.GetByText("Nothing found for “qqzzqq”. Try a part of the name, or the name in another language.")).ToBeVisibleAsync();
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Leaves_a_slash_to_whoever_types_one()
    {
        await using var watched = await chromium.Open(api.Origin + "/?lang=en");

        await Box(watched.Page).FillAsync("a");
        await watched.Page.Keyboard.TypeAsync("/b");

        await Expect(Box(watched.Page)).ToHaveValueAsync("a/b");
    }

    private static ILocator Box(IPage page) => page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Combobox);
}
