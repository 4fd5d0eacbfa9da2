using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests;

/// <summary>Where footnotes lead: what a document says, place by place.</summary>
public sealed class TheDocumentPage(Chromium chromium, RunningApi api)
{
    [Fact]
    public async Task Says_what_the_document_is_and_what_it_is_about()
    {
        await using var watched = await Open("document:ttxvn-2024?lang=en");
        var page = watched.Page;

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Promoting local cooperation between Vietnam and Japan");
        await Expect(page.GetByText("Document, news")).ToBeVisibleAsync();
        await Expect(Term(page, "Date")).ToHaveTextAsync("5 August 2024");
        await Expect(Term(page, "Publisher")).ToContainTextAsync("Vietnam News Agency (Tin Tuc)");
        await Expect(Term(page, "About")).ToContainTextAsync("Niigata");
        await Expect(Term(page, "The original").GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", new Regex("^https://baotintuc.vn/"));
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Goes_to_the_place_that_the_address_names_and_marks_it()
    {
        await using var watched = await Open("document:kh-167-2017?lang=en&at=III.3.a");
        var place = Place(watched.Page, "III.3.a");

        await Expect(place).ToBeFocusedAsync();
        await Expect(place).ToBeInViewportAsync();
        await Expect(place).ToHaveAttributeAsync("data-marked", "true");
        await Expect(place.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Chiba, form of address: Professor, Dr" })).ToHaveCountAsync(1);
        await Expect(place.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Chiba is former Rector of Okayama University." })
            .GetByRole(AriaRole.Link, new() { Name = "Okayama University" })).ToHaveAttributeAsync("href", "/briefing/organisation:okayama-university");
        await watched.AssertAccessible();
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Leads_from_place_to_place()
    {
        await using var watched = await Open("document:kh-167-2017?lang=en");
        var page = watched.Page;

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Places" }).GetByRole(AriaRole.Link, new() { Name = "II.3.c" }).ClickAsync();
        await Expect(Place(page, "II.3.c")).ToBeFocusedAsync();
        await Expect(page).ToHaveURLAsync(new Regex("[?&]at=II.3.c$"));

        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(new Regex("\\?lang=en$"));
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Stands_in_the_order_of_its_places()
    {
        await using var watched = await Open("document:kh-167-2017?lang=en");

        await Expect(watched.Page.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToHaveTextAsync(
        [
            "I.1", "I.2", "I.3.a", "I.3.b", "II.1.a", "II.1.b", "II.1.c", "II.2", "II.3.a", "II.3.b", "II.3.c", "III.1.a", "III.1.b", "III.2.a", "III.2.b", "III.2.c",
            "III.2.d", "III.2.e", "III.3.a", "III.3.b", "III.4.a", "III.4.b", "III.4.c", "closing", "heading", "preamble", "recipients", "signature",
        ]);
    }

    [Fact]
    public async Task Shows_only_some_by_kind_and_by_words_and_keeps_that_in_the_address()
    {
        await using var watched = await Open("document:kh-167-2017?lang=en&at=III.3.a");
        var page = watched.Page;

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Show only" }).ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { Name = "Figures" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "7 of 511 entries" })).ToBeVisibleAsync();
        await page.GetByLabel("Find in this document").FillAsync("fdi capital");
        await Expect(Place(page, "II.1.a").GetByRole(AriaRole.Listitem)).ToHaveTextAsync([new Regex("Can Tho City →\\s+Japan, FDI capital: 12\\.05 million USD \\(2017, cumulative\\)")]);
        await Expect(page).ToHaveURLAsync(new Regex("\\?lang=en&show=Figure&q=fdi\\+capital$"));

        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToHaveTextAsync(["II.1.a"]);
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Finds_words_without_their_accents_and_says_when_there_is_nothing()
    {
        await using var watched = await Open("document:kh-167-2017?lang=vi&q=benh+vien+tim+mach+giao+su");
        await Expect(Place(watched.Page, "III.3.a")).ToBeVisibleAsync();

        await watched.Page.GetByLabel("Tìm trong tài liệu").FillAsync("zzz");
        await Expect(watched.Page.GetByText("Không mục nào khớp.")).ToBeVisibleAsync();
        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Bỏ lọc" }).ClickAsync();

        await Expect(Place(watched.Page, "I.1")).ToBeVisibleAsync();
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Loads_a_long_document_page_by_page_until_all_is_there()
    {
        await using var watched = await chromium.Blank(api.Origin);
        var second = new TaskCompletionSource();
        await watched.Page.RouteAsync("**/graphql", async route =>
        {
            if (route.Request.PostData is { } asked && asked.Contains("query Mentions", StringComparison.Ordinal) && !asked.Contains("\"after\":null", StringComparison.Ordinal))
                await second.Task;
            await route.ContinueAsync();
        });
        await watched.Page.GotoAsync($"{api.Origin}/documents/document:report-2020?lang=en");
        await Expect(watched.Page.GetByText("Loading: 500 of 729 entries")).ToBeVisibleAsync();

        second.SetResult();

        await Expect(watched.Page.GetByText("729 of 729 entries")).ToBeVisibleAsync();
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Says_that_nothing_stands_at_a_place_that_is_none()
    {
        await using var watched = await Open("document:kh-167-2017?lang=en&at=IX.9");

        await Expect(watched.Page.GetByText("511 of 511 entries")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Expect(watched.Page.GetByText("Nothing stands at “IX.9” in this document.")).ToBeVisibleAsync();
        await Expect(Place(watched.Page, "I.1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Says_that_a_document_is_only_spoken_of_and_who_speaks_of_it()
    {
        await using var watched = await Open("document:qd-1339-2019?lang=en");

        await Expect(watched.Page.GetByText("This document is only spoken of")).ToBeVisibleAsync();
        await Expect(Term(watched.Page, "Named in").GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "/documents/document:report-2020?at=I.1");
        await Expect(watched.Page.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToHaveTextAsync(["concerns 1", "replaces 2", "issued, assigned 1"]);
        await watched.AssertAccessible();
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Of_nothing_offers_what_the_address_may_mean()
    {
        await using var watched = await Open("document:kh-167?lang=en");

        await Expect(watched.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("There is no such entry");
        await Expect(watched.Page.GetByText("Nothing has the id “document:kh-167”.")).ToBeVisibleAsync();
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Of_somebody_is_the_briefing()
    {
        await using var watched = await Open("person:yasuo-otani?lang=en");

        await Expect(watched.Page).ToHaveURLAsync($"{api.Origin}/briefing/person:yasuo-otani");
        watched.AssertNothingWentWrong();
    }

    private static ILocator Place(IPage page, string name) => page.GetByRole(AriaRole.Region, new() { Name = name, Exact = true });

    private static ILocator Term(IPage page, string name) => page.Locator("dl > div").Filter(new() { Has = page.GetByText(name, new() { Exact = true }) }).Locator("dd");

    private Task<WatchedPage> Open(string of) => chromium.Open($"{api.Origin}/documents/{of}");
}
