using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests;

/// <summary>An hour before the meeting, without a mouse: find him, read, change the day, print, look into a source, and come back.</summary>
public sealed class TheOfficersHour(Chromium chromium, RunningApi api)
{
    [Theory]
    [InlineData("vi", "Tóm lược", "Tính đến ngày", "Tính đến01/11/2017", "Nguồn", "Nguồn 1")]
    [InlineData("en", "At a glance", "As of the day", "As of1 November 2017", "Sources", "Source 1")]
    [InlineData("ja", "要点", "基準日", "基準日2017年11月1日", "出典", "出典1")]
    public async Task From_the_search_box_to_paper_to_the_source_and_back(string language, string glance, string day, string asOf, string sources, string first)
    {
        await using var watched = await chromium.Open($"{api.Origin}/?lang={language}");
        var page = watched.Page;
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("otani");
        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("Otani");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync($"{api.Origin}/briefing/person:yasuo-otani");
        await Expect(page.GetByLabel(glance, new() { Exact = true })).ToContainTextAsync("2017");

        await page.GetByLabel(day, new() { Exact = true }).FillAsync("2017-11-01");
        await Expect(page.GetByLabel(glance, new() { Exact = true })).ToContainTextAsync(asOf);

        await page.EvaluateAsync("document.fonts.ready");
        using (var paper = new Poppler(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true })))
            Assert.InRange(await paper.Pages(), 1, 2);

        await page.GetByRole(AriaRole.Link, new() { Name = first, Exact = true }).First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = sources, Exact = true }).GetByRole(AriaRole.Listitem).First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync($"{api.Origin}/documents/document:kh-167-2017?at=II.3.c");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "II.3.c", Exact = true })).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "II.3.c", Exact = true })).ToContainTextAsync("Otani");

        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/briefing/person:yasuo-otani\\?asOf=2017-11-01$"));
        await Expect(page.GetByLabel(glance, new() { Exact = true })).ToContainTextAsync(asOf);
        watched.AssertNothingWentWrong();
    }
}
