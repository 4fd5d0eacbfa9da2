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

    /// <summary>Open, and its editors ready: Monaco arrives after the page.</summary>
    private async Task<WatchedPage> Open(string fragment = "")
    {
        var watched = await chromium.Open($"{api.Origin}/playground{fragment}");
        await watched.Page.Locator(".graphiql-query-editor .view-line").First.WaitForAsync();
        return watched;
    }
}
