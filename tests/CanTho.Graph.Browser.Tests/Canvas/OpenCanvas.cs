using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests.Canvas;

/// <summary>The canvas as a reader of English uses it. What is drawn is read from its tables: they are its twin.</summary>
internal sealed class OpenCanvas(WatchedPage watched) : IAsyncDisposable
{
    public IPage Page => watched.Page;

    public WatchedPage Watched => watched;

    public ILocator Drawing => Page.GetByRole(AriaRole.Application);

    public ILocator Panel => Page.GetByRole(AriaRole.Region, new() { Name = "Details" });

    /// <summary>What the last change brought and took.</summary>
    public ILocator Said => Page.GetByRole(AriaRole.Status).First;

    public ILocator Entities => Page.GetByRole(AriaRole.Region, new() { NameRegex = new("^Entities") });

    public ILocator Relationships => Page.GetByRole(AriaRole.Region, new() { NameRegex = new("^Relationships") });

    public static Task<OpenCanvas> At(Chromium chromium, RunningApi api, string question = "of=project:heart-hospital", BrowserNewContextOptions? options = null) =>
        At(chromium, api.Origin, question, options);

    public static async Task<OpenCanvas> At(Chromium chromium, string origin, string question, BrowserNewContextOptions? options = null)
    {
        var canvas = new OpenCanvas(await chromium.Open($"{origin}/canvas?lang=en&{question}", options));
        await Expect(canvas.Drawing).ToBeVisibleAsync();
        return canvas;
    }

    /// <summary>Selects as a reader does who knows the name: the search on the canvas.</summary>
    public async Task Select(string name)
    {
        await Page.GetByRole(AriaRole.Combobox, new() { Name = "Find on the canvas" }).FillAsync(name);
        await Page.GetByRole(AriaRole.Option, new() { Name = name }).First.ClickAsync();
        await Expect(Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToContainTextAsync(name);
    }

    public Task Press(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>How many entities and relationships are drawn.</summary>
    public Task Shows(int entities, int relationships) =>
        Expect(Drawing).ToHaveAccessibleNameAsync(string.Create(CultureInfo.InvariantCulture, $"Canvas of {entities} entities and {relationships} relationships"));

    public async Task<(int Entities, int Relationships)> Counts()
    {
        var numbers = (await Drawing.GetAttributeAsync("aria-label"))!.Split(' ').Where(word => char.IsDigit(word[0])).Select(int.Parse).ToList();
        return (numbers[0], numbers[1]);
    }

    /// <summary>In the table, which follows the drawing.</summary>
    public async Task<IReadOnlyList<string>> Names()
    {
        await Expect(Entities.Locator("caption")).ToHaveTextAsync($"Entities ({(await Counts()).Entities})");
        var more = Page.Locator("[aria-labelledby=tables] > button");
        while (await more.CountAsync() > 0)
            await more.First.ClickAsync();
        return await Entities.Locator("tbody td:first-child a > span:first-child").AllInnerTextsAsync();
    }

    /// <summary>What the relationships say, once all of it has come.</summary>
    public async Task<IReadOnlyList<string>> Sentences()
    {
        await Expect(Relationships.Locator("caption")).ToHaveTextAsync($"Relationships ({(await Counts()).Relationships})");
        await Expect(Relationships.Locator("tbody td:nth-child(6):empty")).ToHaveCountAsync(0);
        return await Relationships.Locator("tbody td:nth-child(6)").AllInnerTextsAsync();
    }

    /// <summary>Where the file lies.</summary>
    public async Task<string> Downloaded(string format)
    {
        await Press("Download");
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.GetByRole(AriaRole.Menuitem, new() { NameRegex = new($"^{Regex.Escape(format)}") }).ClickAsync());
        return await download.PathAsync();
    }

    public async Task AssertAllIsWell()
    {
        await watched.AssertAccessible();
        watched.AssertNothingWentWrong();
    }

    public ValueTask DisposeAsync() => watched.DisposeAsync();
}
