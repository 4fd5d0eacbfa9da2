using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests.Canvas;

public sealed class TheCanvasSent(Chromium chromium, RunningApi api)
{
    [Fact]
    public async Task Shows_another_reader_the_same()
    {
        await using var first = await OpenCanvas.At(chromium, api);
        await first.Select("Can Tho City");
        await first.Press("Expand “partner of”: 8 not shown");
        await Expect(first.Said).ToHaveTextAsync("8 added, 0 not shown.");
        await first.Press("Pin");
        await first.Select("Chiba");
        await first.Press("Hide");
        await first.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("^Tasks") }).ClickAsync();
        await Expect(first.Page).ToHaveURLAsync(new Regex("no=TASK"));
        var (entities, relationships) = await first.Counts();

        await using var second = new OpenCanvas(await chromium.Open(first.Page.Url));

        await second.Shows(entities, relationships);
        Assert.Equal(await first.Names(), await second.Names());
        Assert.Equal(await first.Sentences(), await second.Sentences());
        Assert.True(first.Page.Url.Length < 300, first.Page.Url);
        second.Watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task With_an_id_that_is_nobodys_says_which_and_what_comes_nearest()
    {
        await using var watched = await chromium.Blank(api.Origin);
        await watched.Page.GotoAsync(api.Origin + "/canvas?lang=en&of=project:heart-hospitl");

        await Expect(watched.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("project:heart-hospital");
        await watched.AssertAccessible();
    }

    [Fact]
    public async Task With_an_id_that_is_nobodys_among_others_says_which_and_shows_the_rest()
    {
        await using var watched = await chromium.Blank(api.Origin);
        await watched.Page.GotoAsync(api.Origin + "/canvas?lang=en&of=project:heart-hospital,person:nobody&routes=project:heart-hospital*place:nowhere");
        var canvas = new OpenCanvas(watched);
        var told = canvas.Page.GetByText("2 ids in the link are nobody’s; the rest is shown. Check the link, or search by name.");

        await canvas.Shows(15, 35);
        await Expect(told).ToBeVisibleAsync();
        await Expect(canvas.Page.GetByText("person:nobody, place:nowhere")).ToBeVisibleAsync();
        await watched.AssertAccessible();

        await canvas.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("^Tasks") }).ClickAsync();
        await Expect(canvas.Page).ToHaveURLAsync(api.Origin + "/canvas?of=project%3Aheart-hospital&no=TASK&lang=en");
        await Expect(told).ToBeHiddenAsync();
    }
}
