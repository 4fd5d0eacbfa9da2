using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests.Canvas;

public sealed class TheCanvas(Chromium chromium, RunningApi api)
{
    [Fact]
    public async Task Opened_by_a_link_shows_the_entity_and_its_neighbours()
    {
        await using var canvas = await OpenCanvas.At(chromium, api);

        await canvas.Shows(15, 35);
        await Expect(canvas.Page.GetByText("15 entities, 35 relationships shown. 13 entities have neighbours not shown")).ToBeVisibleAsync();
        Assert.Contains("Can Tho Heart Hospital project", await canvas.Names());
        await canvas.AssertAllIsWell();
    }

    [Fact]
    public async Task Starts_from_anything_that_has_a_name()
    {
        await using var watched = await chromium.Open(api.Origin + "/canvas?lang=en");
        await Expect(watched.Page.GetByRole(AriaRole.List, new() { Name = "Examples" }).GetByRole(AriaRole.Link)).ToHaveCountAsync(5);
        await watched.AssertAccessible();

        await watched.Page.GetByRole(AriaRole.Combobox, new() { Name = "Name of a person" }).FillAsync("otani");
        await watched.Page.GetByRole(AriaRole.Option, new() { Name = "Yasuo Otani" }).ClickAsync();

        await Expect(watched.Page).ToHaveURLAsync(api.Origin + "/canvas?of=person%3Ayasuo-otani&lang=en");
        await Expect(watched.Page.GetByRole(AriaRole.Application)).ToBeVisibleAsync();
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Grows_by_one_type_of_relationship_and_says_what_came_and_what_did_not()
    {
        await using var canvas = await OpenCanvas.At(chromium, api);
        await canvas.Select("Can Tho City");

        await canvas.Press("Expand “partner of”: 8 not shown");

        await Expect(canvas.Said).ToHaveTextAsync("8 added, 0 not shown.");
        Assert.Equal(23, (await canvas.Counts()).Entities);
        await canvas.AssertAllIsWell();
    }

    [Fact]
    public async Task Says_at_each_entity_how_many_of_its_neighbours_are_not_shown()
    {
        await using var canvas = await OpenCanvas.At(chromium, api, "of=place:can-tho&more=place:can-tho*LOCATED_IN*12");
        await canvas.Shows(13, 21);
        var row = canvas.Entities.GetByRole(AriaRole.Row).Filter(new() { HasTextRegex = new("Can Tho City\\s*thành phố Cần Thơ") });
        var before = int.Parse(await row.Locator("td").Last.InnerTextAsync());
        await canvas.Select("Can Tho City");
        var counts = await canvas.Panel.GetByRole(AriaRole.List, new() { Name = "Not shown" }).Locator("b").AllInnerTextsAsync();
        Assert.Equal(before, counts.Sum(int.Parse));

        await canvas.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Expand “located in”") }).ClickAsync();

        await Expect(canvas.Said).ToHaveTextAsync("40 added, 0 not shown.");
        await Expect(row.Locator("td").Last).ToHaveTextAsync($"{before - 40}");
        await canvas.AssertAllIsWell();
    }
}
