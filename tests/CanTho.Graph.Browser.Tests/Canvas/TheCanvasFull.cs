using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests.Canvas;

/// <summary>What is not shown is said, also where there is more than a canvas holds.</summary>
public sealed class TheCanvasFull(Chromium chromium, ACrowdedCity city) : IClassFixture<ACrowdedCity>
{
    [Fact]
    public async Task Asks_first_where_so_many_come_that_it_gets_hard_to_read()
    {
        await using var canvas = await OpenCanvas.At(chromium, city.Origin, "of=place:city");
        await canvas.Shows(101, 100);
        await canvas.Select("Made-up City");
        var asked = canvas.Page.GetByRole(AriaRole.Alertdialog, new() { Name = "This will be crowded" });

        await canvas.Press("Expand all 1,950");
        await Expect(asked).ToContainTextAsync("The canvas shows 101 entities. This adds up to 1950 more: hard to read, and slower.");
        await canvas.AssertAllIsWell();
        await asked.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Expect(asked).ToBeHiddenAsync();
        await canvas.Shows(101, 100);

        await canvas.Press("Expand all 1,950");
        await asked.GetByRole(AriaRole.Button, new() { Name = "Add them" }).ClickAsync();
        await Expect(canvas.Said).ToHaveTextAsync("1,899 added, 51 not shown.", new() { Timeout = 15_000 });
        await canvas.Shows(2000, 1999);
        canvas.Watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Says_how_many_it_cannot_hold()
    {
        await using var canvas = await OpenCanvas.At(chromium, city.Origin, "of=place:city,place:other&more=place:city**1999,place:other");

        await canvas.Shows(2000, 1998);

        await Expect(canvas.Page.GetByText("The canvas holds at most 2,000 entities; 61 are left out. Collapse some, or expand by single types.")).ToBeVisibleAsync();
        canvas.Watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Writes_into_its_picture_only_names_that_find_room()
    {
        await using var canvas = await OpenCanvas.At(chromium, city.Origin, "of=place:city&more=place:city**299", new() { ReducedMotion = ReducedMotion.Reduce });
        await canvas.Shows(300, 299);

        // Laid out by links there is room for all but one or none; along a circle they always stand too close.
        await canvas.Press("Layout: By links");
        await canvas.Page.GetByRole(AriaRole.Menuitemradio, new() { Name = "Circle" }).ClickAsync();
        await Expect(canvas.Page.GetByRole(AriaRole.Button, new() { Name = "Layout: Circle" })).ToBeVisibleAsync();
        await canvas.Shows(300, 299);
        var svg = await File.ReadAllTextAsync(await canvas.Downloaded("Drawing (SVG)"), TestContext.Current.CancellationToken);

        var (named, overlapping, wards) = await Names(canvas.Page, svg);

        Assert.InRange(named, 50, 299);
        Assert.Equal(0, overlapping);
        Assert.Equal(300, wards);
        Assert.Contains(">Made-up City</text>", svg, StringComparison.Ordinal);
    }

    /// <summary>How many names the picture has, how many pairs of them overlap, and how many entities say their name in a title.</summary>
    private static async Task<(int Named, int Overlapping, int Titled)> Names(IPage page, string svg)
    {
        var counts = await page.EvaluateAsync<int[]>(
            """
            async svg => {
              await document.fonts.ready;
              const picture = document.body.appendChild(document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true));
              const boxes = [...picture.querySelectorAll("g[font-size='13'] text")].map(text => text.getBBox());
              const overlapping = boxes.flatMap((a, at) => boxes.slice(at + 1).filter(b =>
                a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y + 2 < b.y + b.height - 2 && b.y + 2 < a.y + a.height - 2));
              return [boxes.length, overlapping.length, picture.querySelectorAll("g[id] > title").length];
            }
            """,
            svg);
        return (counts[0], counts[1], counts[2]);
    }
}
