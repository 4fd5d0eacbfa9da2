using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests;

public sealed class TheDisputes(Chromium chromium, RunningApi api)
{
    [Fact]
    public async Task Stand_with_every_side_and_every_source_that_the_API_names()
    {
        await using var watched = await chromium.Open(api.Origin + "/disputes?lang=en");
        var page = watched.Page;
        var answer = await api.Ask("{ conflicts(first: 100) { totalCount nodes { about { name(language: EN) } sides { value(language: EN) sources { locator document { id } } } } } }");
        var conflicts = answer.GetProperty("conflicts").GetProperty("nodes").EnumerateArray().ToList();

        await Expect(page.GetByText($"{conflicts.Count} open contradictions", new() { Exact = true })).ToBeVisibleAsync();
        for (var at = 0; at < conflicts.Count; at++)
        {
            var article = page.GetByRole(AriaRole.Article).Nth(at);
            await Expect(article.GetByRole(AriaRole.Heading)).ToContainTextAsync(conflicts[at].GetProperty("about").GetProperty("name").GetString()!);
            var letter = 'A';
            foreach (var side in conflicts[at].GetProperty("sides").EnumerateArray())
            {
                var shown = article.GetByRole(AriaRole.Group, new() { Name = $"Side {letter++}" });
                await Expect(shown).ToContainTextAsync(side.GetProperty("value").GetString()!);
                foreach (var source in side.GetProperty("sources").EnumerateArray())
                    await Expect(shown.GetByRole(AriaRole.Link, new() { Name = $"· {source.GetProperty("locator").GetString()}" }))
                        .ToHaveAttributeAsync("href", new Regex(Regex.Escape($"/documents/{source.GetProperty("document").GetProperty("id").GetString()}?at=")));
            }
        }

        await watched.AssertAccessible();
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Lead_to_the_place_in_the_document_that_says_so_and_to_the_briefing()
    {
        await using var watched = await chromium.Open(api.Origin + "/disputes?about=place:can-tho&lang=en");
        var page = watched.Page;

        await page.GetByRole(AriaRole.Group, new() { Name = "Side A" }).GetByRole(AriaRole.Link, new() { Name = "167/KH-UBND · II.1.a" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(api.Origin + "/documents/document:kh-167-2017?at=II.1.a");
        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Article).GetByRole(AriaRole.Heading).GetByRole(AriaRole.Link).ClickAsync();

        await Expect(page).ToHaveURLAsync(api.Origin + "/briefing/place:can-tho");
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Tell_a_conclusion_of_ours_from_what_a_source_says()
    {
        await using var watched = await chromium.Open(api.Origin + "/disputes?about=event:seminar-hcmc&lang=en");
        var page = watched.Page;

        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Side A" })).ToContainTextAsync("the source says so");
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Side B" })).ToContainTextAsync("concluded by us");
        await Expect(page.GetByRole(AriaRole.Complementary, new() { Name = "What to do" })).ToContainTextAsync("read the place that is cited");
    }

    [Fact]
    public async Task Are_filtered_by_property_and_say_how_many_of_all()
    {
        await using var watched = await chromium.Open(api.Origin + "/disputes?lang=en");
        var page = watched.Page;

        await page.GetByRole(AriaRole.Combobox, new() { Name = "What is disputed" }).ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { Name = "other party" }).ClickAsync();

        await Expect(page.GetByText("1 of 5 open contradictions")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Article)).ToContainTextAsync("Okayama");
        await Expect(page).ToHaveURLAsync(api.Origin + "/disputes?lang=en&property=counterparty");
        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(1);
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Say_so_when_there_are_none()
    {
        await using var watched = await chromium.Open(api.Origin + "/disputes?about=person:yasuo-otani&lang=en");

        await Expect(watched.Page.GetByText("The sources do not contradict each other here.")).ToBeVisibleAsync();
        await watched.AssertAccessible();
        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Clear filters" }).ClickAsync();
        await Expect(watched.Page.GetByRole(AriaRole.Article)).ToHaveCountAsync(5);
        watched.AssertNothingWentWrong();
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    public async Task Stand_beside_each_other_row_by_row_or_one_under_the_other_on_a_phone(int width, bool beside)
    {
        await using var watched = await chromium.Open(api.Origin + "/disputes?about=place:can-tho&lang=ja", new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = watched.Page;

        var (a, b) = (await Sources("A説"), await Sources("B説"));

        Assert.Equal(beside, a.Y == b.Y);
        Assert.Equal(beside, a.X != b.X);
        Assert.Equal(width, await page.EvaluateAsync<int>("Math.max(innerWidth, document.documentElement.scrollWidth)"));
        await watched.AssertAccessible();
        watched.AssertNothingWentWrong();

        async Task<LocatorBoundingBoxResult> Sources(string side) => (await page.GetByRole(AriaRole.Group, new() { Name = side }).GetByRole(AriaRole.Link).First.BoundingBoxAsync())!;
    }
}
