using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests;

public sealed class ThePlayground(Chromium chromium, RunningApi api)
{
    [Fact]
    public async Task Opens_with_the_ten_examples_as_tabs_the_headline_question_first()
    {
        await using var watched = await Open();

        await Expect(watched.Page.Locator(".graphiql-tab-button")).ToHaveTextAsync(
        [
            "OkayamaToHeartHospital", "FindByName", "BriefingOnOtani", "AroundHeartHospital", "OpenConflicts",
            "TasksByDeadline", "JapaneseInvestment", "AgreementsSigned", "WhatHappenedWhen", "Overview",
        ]);
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Answers_the_headline_question_on_control_enter()
    {
        await using var watched = await Open();

        await watched.Page.Locator(".graphiql-query-editor .view-line").First.ClickAsync();
        await watched.Page.Keyboard.PressAsync("Control+Enter");

        await Expect(watched.Page.Locator(".graphiql-response")).ToContainTextAsync("organisation:okayama-university");
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Opens_the_example_that_an_address_names()
    {
        await using var watched = await Open("#find-by-name");

        await Expect(watched.Page.Locator("[role=tab][aria-selected=true] .graphiql-tab-button")).ToHaveTextAsync("FindByName");
        await Expect(watched.Page.Locator(".graphiql-query-editor")).ToContainTextAsync("dung le viet");
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Brings_an_example_back_that_was_closed()
    {
        await using var watched = await Open();
        var tabs = watched.Page.Locator(".graphiql-tab-button");

        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Close Tab" }).First.ClickAsync();
        await Expect(tabs).ToHaveCountAsync(9);
        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Examples" }).ClickAsync();
        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Which partners link Okayama" }).ClickAsync();

        await Expect(tabs).ToHaveCountAsync(10);
        await Expect(watched.Page.Locator("[role=tab][aria-selected=true] .graphiql-tab-button")).ToHaveTextAsync("OkayamaToHeartHospital");
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Shows_the_schema_to_click_a_query_together_and_to_read()
    {
        await using var watched = await Open();

        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "GraphiQL Explorer" }).ClickAsync();
        await Expect(watched.Page.Locator(".graphiql-plugin")).ToContainTextAsync("neighbourhood");

        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Documentation Explorer" }).ClickAsync();
        await watched.Page.Locator(".graphiql-plugin").GetByText("Query", new() { Exact = true }).ClickAsync();
        await Expect(watched.Page.Locator(".graphiql-plugin")).ToContainTextAsync("dossier");
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Opens_the_question_that_a_page_asked_and_gives_its_answer()
    {
        await using var watched = await chromium.Open(api.Origin + "/routes?from=place:okayama-prefecture&to=project:heart-hospital&maxHops=3&lang=en");
        var page = watched.Page;

        await page.GetByRole(AriaRole.Link, new() { Name = "Open in the playground" }).ClickAsync();
        await Ready(page);
        await Expect(page.Locator("[role=tab][aria-selected=true] .graphiql-tab-button")).ToHaveTextAsync("Links");
        await page.GetByRole(AriaRole.Button, new() { Name = "Execute query" }).ClickAsync();

        await Expect(page.Locator(".graphiql-response")).ToContainTextAsync("\"organisation:okayama-university\"");
        await Expect(page.Locator(".graphiql-query-editor")).ToContainTextAsync("query Links(");
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Opens_a_linked_question_once_however_often_its_link_is_followed()
    {
        const string Link = "#query=query+Who(%24id%3AID!)%7Bentity(id%3A%24id)%7Bid%7D%7D&variables=%7B%22id%22%3A%22person%3Achiba%22%7D";
        await using var watched = await Open(Link);
        var tabs = watched.Page.Locator(".graphiql-tab-button");
        await Expect(tabs).ToHaveCountAsync(11);
        await Expect(watched.Page.Locator(".graphiql-query-editor")).ToContainTextAsync("entity(id: $id) {");

        await watched.Page.ReloadAsync();
        await Ready(watched.Page);

        await Expect(tabs).ToHaveCountAsync(11);
        await Expect(watched.Page.Locator("[role=tab][aria-selected=true] .graphiql-tab-button")).ToHaveTextAsync("Who");
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Stands_under_the_header_of_all_pages_which_leads_back_to_them()
    {
        await using var watched = await Open("?lang=en");
        var page = watched.Page;
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Pages" }).GetByRole(AriaRole.Link, new() { Name = "GraphQL" })).ToHaveAttributeAsync("aria-current", "page");

        await page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Combobox).FillAsync("chiba");
        await page.GetByRole(AriaRole.Option, new() { Name = "Chiba" }).First.ClickAsync();

        await Expect(page).ToHaveURLAsync(api.Origin + "/briefing/person:chiba");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Is_light_or_dark_with_the_other_pages()
    {
        await using var watched = await Open("?lang=en");

        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Appearance" }).ClickAsync();
        await watched.Page.GetByRole(AriaRole.Menuitemradio, new() { Name = "Dark" }).ClickAsync();

        await Expect(watched.Page.Locator("body")).ToContainClassAsync("graphiql-dark");
        Assert.Equal("dark", await watched.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).colorScheme"));
        watched.AssertNothingWentWrong();
    }

    /// <summary>Open, and its editors ready: Monaco arrives after the page.</summary>
    private async Task<WatchedPage> Open(string fragment = "")
    {
        var watched = await chromium.Open($"{api.Origin}/playground{fragment}");
        await Ready(watched.Page);
        return watched;
    }

    private static Task Ready(IPage page) => page.Locator(".graphiql-query-editor .view-line").First.WaitForAsync();
}
