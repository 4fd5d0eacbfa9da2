using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests;

public sealed partial class TheHomePage(Chromium chromium, RunningApi api)
{
    [Fact]
    public async Task Answers_the_headline_question_by_itself()
    {
        await using var watched = await chromium.Open(api.Origin + "/");

        await Expect(watched.Page.GetByRole(AriaRole.List, new() { Name = "Partners" })).ToContainTextAsync("Okayama University");
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Counts_what_the_graph_holds()
    {
        await using var watched = await chromium.Open(api.Origin + "/");

        foreach (var count in await watched.Page.Locator("[data-fact]").AllAsync())
            await Expect(count).ToHaveTextAsync(Count());
        watched.AssertNothingWentWrong();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Keeps_the_room_that_the_counts_will_need(int width)
    {
        var arrives = new TaskCompletionSource();
        await using var watched = await chromium.Blank(api.Origin, new() { ViewportSize = new() { Width = width, Height = 800 } });
        await watched.Page.RouteAsync("**/graphql", async route =>
        {
            await arrives.Task;
            await route.ContinueAsync();
        });
        await watched.Page.GotoAsync(api.Origin + "/");
        await watched.Page.EvaluateAsync("document.fonts.ready");
        var before = await watched.Page.Locator("#facts").BoundingBoxAsync();

        arrives.SetResult();
        await Expect(watched.Page.Locator("[data-fact=people]")).ToHaveTextAsync(Count());

        var after = await watched.Page.Locator("#facts").BoundingBoxAsync();
        Assert.Equal((before!.Width, before.Height), (after!.Width, after.Height));
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Says_so_when_the_API_does_not_answer_and_asks_again_when_told()
    {
        await using var watched = await chromium.Blank(api.Origin);
        await watched.Page.RouteAsync("**/graphql", route => route.FulfillAsync(new() { Body = """{ "errors": [{ "message": "The store is closed." }] }""" }));
        await watched.Page.GotoAsync(api.Origin + "/");
        await Expect(watched.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The API does not answer. The store is closed.");

        await watched.Page.UnrouteAsync("**/graphql");
        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Ask again" }).ClickAsync();

        await Expect(watched.Page.GetByRole(AriaRole.List, new() { Name = "Partners" })).ToContainTextAsync("Okayama University");
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Leads_to_the_playground_with_the_question_open()
    {
        await using var watched = await chromium.Open(api.Origin + "/");

        await watched.Page.GetByRole(AriaRole.Link, new() { Name = "Where do the documents contradict each other" }).ClickAsync();

        await Expect(watched.Page.Locator("[role=tab][aria-selected=true] .graphiql-tab-button")).ToHaveTextAsync("OpenConflicts");
        watched.AssertNothingWentWrong();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task Needs_no_sideways_scrolling(int width)
    {
        await using var watched = await chromium.Open(api.Origin + "/", new() { ViewportSize = new() { Width = width, Height = 800 } });
        await Expect(watched.Page.GetByRole(AriaRole.List, new() { Name = "Partners" })).ToBeVisibleAsync();

        Assert.Equal(width, await watched.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [GeneratedRegex("^[1-9][0-9,]*$")]
    private static partial Regex Count();
}
