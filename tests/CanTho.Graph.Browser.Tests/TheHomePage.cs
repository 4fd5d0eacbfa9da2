using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests;

public sealed partial class TheHomePage(Chromium chromium, RunningApi api)
{
    [Fact]
    public async Task Answers_the_headline_question_by_itself_and_leads_to_its_routes()
    {
        await using var watched = await chromium.Open(api.Origin + "/?lang=en");

        await Expect(watched.Page.GetByRole(AriaRole.List, new() { Name = "Which partners link Okayama to the Heart Hospital project?" })).ToContainTextAsync("Okayama University");
        await watched.AssertAccessible();

        await watched.Page.GetByRole(AriaRole.Link, new() { Name = "Follow every route" }).ClickAsync();
        await Expect(watched.Page).ToHaveURLAsync(api.Origin + "/routes?from=place%3Aokayama-prefecture&to=project%3Aheart-hospital");
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Counts_what_the_graph_holds()
    {
        await using var watched = await chromium.Open(api.Origin + "/?lang=en");

        await Expect(watched.Page.GetByRole(AriaRole.Link, new() { NameRegex = CountOfPeople() })).ToHaveAttributeAsync("href", "/registers/person");
        await Expect(watched.Page.GetByRole(AriaRole.Link, new() { NameRegex = CountOfConflicts() })).ToHaveAttributeAsync("href", "/disputes");
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Says_so_when_the_server_does_not_answer_and_comes_back_by_itself()
    {
        await using var watched = await chromium.Blank(api.Origin);
        await watched.Page.RouteAsync("**/graphql", route => route.FulfillAsync(
            new() { Body = """{ "errors": [{ "message": "The store is away.", "extensions": { "code": "STORE_UNAVAILABLE" } }], "data": null }""" }));
        await watched.Page.GotoAsync(api.Origin + "/?lang=en");
        await Expect(watched.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The server does not answer");
        await Expect(watched.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The store is away.");
        await watched.AssertAccessible();

        await watched.Page.UnrouteAsync("**/graphql");

        await Expect(watched.Page.GetByRole(AriaRole.Heading, new() { Name = "Which partners link Okayama" })).ToBeVisibleAsync();
        await Expect(watched.Page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        watched.AssertNothingWentWrong();
    }

    [GeneratedRegex("^(Person )?People *[1-9][0-9,]*$")]
    private static partial Regex CountOfPeople();

    [GeneratedRegex("^Open contradictions *[1-9][0-9,]*$")]
    private static partial Regex CountOfConflicts();
}
