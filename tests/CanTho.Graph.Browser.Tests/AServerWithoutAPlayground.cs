using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests;

/// <summary>The real program, told <c>--playground off</c>: no page offers what is not there.</summary>
public sealed class AServerWithoutAPlayground(Chromium chromium) : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("cantho-off-");

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public async Task Has_pages_that_do_not_lead_to_it()
    {
        await using var api = await ApiProcess.Start(data, options: ["--playground", "off"]);
        await using var watched = await chromium.Open(api.Origin + "/routes?from=place:okayama-prefecture&to=project:heart-hospital&lang=en");
        var page = watched.Page;

        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "The routes", Exact = true })).ToBeVisibleAsync();

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy the link" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Open in the playground" })).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Pages" }).GetByRole(AriaRole.Link, new() { Name = "Disputes" })).ToBeVisibleAsync();
        await Expect(page.Locator("a[href*='playground']")).ToHaveCountAsync(0);
        watched.AssertNothingWentWrong();
    }
}
