using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests;

/// <summary>What holds on every page.</summary>
public sealed partial class TheExplorer(Chromium chromium, RunningApi api)
{
    private static readonly string[] Pages =
    [
        "/", "/search?q=okayama", "/briefing/person:yasuo-otani", "/briefing/organisation:okayama-university", "/briefing/project:heart-hospital",
        "/routes?from=place:okayama-prefecture&to=project:heart-hospital", "/canvas?of=project:heart-hospital", "/timeline", "/registers/organisation", "/registers/task",
        "/figures", "/disputes", "/documents/document:kh-167-2017",
    ];

    // One of them in the dark: colours are the same in every language.
    public static TheoryData<string, string, ColorScheme> InEachLanguage { get; } =
    [
        .. from page in Pages
           from reader in ((string, ColorScheme)[])[("vi", ColorScheme.Light), ("en", ColorScheme.Light), ("ja", ColorScheme.Dark)]
           select new TheoryDataRow<string, string, ColorScheme>(page, reader.Item1, reader.Item2),
    ];

    public static TheoryData<string> EachPage { get; } = [.. Pages];

    [Theory]
    [MemberData(nameof(InEachLanguage))]
    public async Task Is_whole_and_accessible_in_each_language(string path, string language, ColorScheme light)
    {
        await using var watched = await Opened(path, language, new() { ColorScheme = light });

        await Expect(watched.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
        await watched.AssertAccessible();
        watched.AssertNothingWentWrong();
    }

    /// <summary>WCAG 1.4.10: 320 CSS pixels are also what 1,280 are at 400 %.</summary>
    [Theory]
    [MemberData(nameof(EachPage))]
    public async Task Needs_no_sideways_scrolling_on_a_phone(string path)
    {
        await using var watched = await Opened(path, "vi", new() { ViewportSize = new() { Width = 320, Height = 640 } });

        Assert.True(await watched.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), await Widest(watched.Page));
    }

    [Fact]
    public async Task Is_read_in_the_language_chosen_from_then_on()
    {
        await using var watched = await chromium.Open(api.Origin + "/");
        var page = watched.Page;
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "vi");

        await page.GetByRole(AriaRole.Button, new() { Name = "Ngôn ngữ: VI" }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitemradio, new() { Name = "日本語" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("カントー市と日本のパートナー");

        await page.ReloadAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "ja");
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Is_light_or_dark_as_chosen_from_then_on()
    {
        await using var watched = await chromium.Open(api.Origin + "/?lang=en");
        var page = watched.Page;

        await page.GetByRole(AriaRole.Button, new() { Name = "Appearance" }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitemradio, new() { Name = "Dark" }).ClickAsync();
        await page.ReloadAsync();

        Assert.Equal("dark", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).colorScheme"));
        watched.AssertNothingWentWrong();
    }

    /// <summary>Everything that comes over the wire until the page stands: HTML, scripts, styles, faces of type, answers.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData("/briefing/person:yasuo-otani")]
    [InlineData("/routes?from=place:okayama-prefecture&to=project:heart-hospital")]
    [InlineData("/registers/person")]
    [InlineData("/figures")]
    [InlineData("/documents/document:kh-167-2017")]
    public async Task Is_small(string path)
    {
        await using var watched = await Opened(path, "vi");

        var bytes = await watched.Page.EvaluateAsync<int>(
            "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce((sum, { transferSize }) => sum + transferSize, 0)");

        Assert.InRange(bytes, 1, 300 * 1024);
    }

    [Fact]
    public async Task Leads_past_the_header_by_the_first_key()
    {
        await using var watched = await chromium.Open(api.Origin + "/?lang=en");

        var skip = watched.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" });
        await Expect(skip).ToBeAttachedAsync(); // a key pressed before goes to an empty page

        await watched.Page.Keyboard.PressAsync("Tab");
        await Expect(skip).ToBeFocusedAsync();
        await watched.Page.Keyboard.PressAsync("Enter");

        await Expect(watched.Page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Says_that_there_is_no_such_page_with_the_status_that_says_so_to_programs()
    {
        await using var watched = await chromium.Blank(api.Origin);

        var response = await watched.Page.GotoAsync(api.Origin + "/nowhere?lang=en");

        Assert.Equal(404, response!.Status);
        await Expect(watched.Page.GetByRole(AriaRole.Heading, new() { Name = "There is no such page" })).ToBeVisibleAsync();
        await watched.AssertAccessible();
    }

    private async Task<WatchedPage> Opened(string path, string language, BrowserNewContextOptions? options = null)
    {
        var watched = await chromium.Open($"{api.Origin}{path}{(path.Contains('?', StringComparison.Ordinal) ? "&" : "?")}lang={language}", options);
        await Expect(watched.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Expect(watched.Page.GetByRole(AriaRole.Status, new() { NameRegex = Waiting() })).ToHaveCountAsync(0);
        return watched;
    }

    private static Task<string> Widest(IPage page) => page.EvaluateAsync<string>(
        "[...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > innerWidth + 1).slice(0, 5).map(one => one.outerHTML.slice(0, 200)).join('\\n')");

    [GeneratedRegex("Đang tải|Loading|読み込み中")]
    private static partial Regex Waiting();
}
