using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests.Canvas;

/// <summary>Chiba is pinned in the middle of the canvas, the project that he was invited to on the right: what is drawn has no elements to click on.</summary>
public sealed partial class TheCanvasByPointer(Chromium chromium, RunningApi api)
{
    private const string Pinned = "of=person:chiba,place:can-tho,project:heart-hospital&more=none&pin=place:can-tho*-300*0,person:chiba*0*0,project:heart-hospital*300*0";

    [GeneratedRegex(@"person(:|%3A)chiba\*0\*0")]
    private static partial Regex InTheMiddle();

    [Fact]
    public async Task Dragged_a_shape_is_pinned_where_it_was_dropped()
    {
        await using var canvas = await Open();
        var (x, y) = await Middle(canvas);

        await Drag(canvas.Page, (x, y), (x - 90, y + 120));
        await Expect(canvas.Page).Not.ToHaveURLAsync(InTheMiddle());
        await Expect(canvas.Page).ToHaveURLAsync(new Regex(@"pin=.*person%3Achiba\*-\d+\*-\d+"));

        await canvas.Page.Mouse.ClickAsync(x - 90, y + 120);
        await Selected(canvas, "Chiba");
        await canvas.Press("Undo");
        await Expect(canvas.Page).ToHaveURLAsync(InTheMiddle());
        await canvas.AssertAllIsWell();
    }

    [Fact]
    public async Task Clicked_with_an_unsteady_hand_a_shape_is_selected_and_stays()
    {
        await using var canvas = await Open();
        var (x, y) = await Middle(canvas);

        await Drag(canvas.Page, (x, y), (x + 2, y + 1));

        await Selected(canvas, "Chiba");
        await Expect(canvas.Page).ToHaveURLAsync(InTheMiddle());
        canvas.Watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Clicked_a_line_tells_what_it_joins_and_the_empty_canvas_selects_nothing()
    {
        await using var canvas = await Open();
        var (x, y) = await Middle(canvas);

        await canvas.Page.Mouse.ClickAsync(x + 150, y);
        await Selected(canvas, "Selected relationships");
        await Expect(canvas.Panel.GetByRole(AriaRole.List).First).ToContainTextAsync("Can Tho Heart Hospital project");
        await Expect(canvas.Panel.GetByRole(AriaRole.List).First).ToContainTextAsync("Chiba");

        await canvas.Page.Mouse.ClickAsync(x + 150, y - 150);
        await Selected(canvas, "Nothing selected");
        canvas.Watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Clicked_twice_a_shape_is_expanded()
    {
        await using var canvas = await Open();
        var (x, y) = await Middle(canvas);

        await canvas.Page.Mouse.DblClickAsync(x, y);

        await Expect(canvas.Page).ToHaveURLAsync(new Regex("more=person%3Achiba"));
        await Expect(canvas.Said).ToHaveTextAsync(new Regex("added, 0 not shown"));
        canvas.Watched.AssertNothingWentWrong();
    }

    private static async Task Drag(IPage page, (float X, float Y) from, (float X, float Y) to)
    {
        await page.Mouse.MoveAsync(from.X, from.Y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(to.X, to.Y, new() { Steps = 6 });
        await page.Mouse.UpAsync();
    }

    private static Task Selected(OpenCanvas canvas, string heading) =>
        Expect(canvas.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToContainTextAsync(heading);

    private Task<OpenCanvas> Open() => OpenCanvas.At(chromium, api, Pinned);

    private static async Task<(float X, float Y)> Middle(OpenCanvas canvas)
    {
        await canvas.Shows(3, 2);
        var box = (await canvas.Drawing.BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }
}
