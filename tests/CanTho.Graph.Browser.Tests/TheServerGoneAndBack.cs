using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests;

/// <summary>The real program is killed while a page is open, and started again where it was.</summary>
public sealed class TheServerGoneAndBack(Chromium chromium) : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("cantho-gone-");

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public async Task Leaves_a_page_that_says_so_and_that_goes_on_by_itself()
    {
        var first = await ApiProcess.Start(data);
        var origin = first.Origin;
        await using var watched = await chromium.Open(origin + "/?lang=en");
        var page = watched.Page;
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Which partners link Okayama" })).ToBeVisibleAsync();
        watched.AssertNothingWentWrong();

        await first.DisposeAsync();
        await page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Combobox).FillAsync("chiba");
        await Expect(page.GetByText("The server does not answer.")).ToBeVisibleAsync();

        await using var second = await ApiProcess.Start(data, origin);
        await Expect(page.GetByRole(AriaRole.Option, new() { Name = "Chiba" }).First).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Chiba");
    }
}
