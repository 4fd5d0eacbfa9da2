using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests.Canvas;

/// <summary>Nothing but keys, from the address on.</summary>
public sealed class TheCanvasByKeyboard(Chromium chromium, RunningApi api)
{
    [Fact]
    public async Task Is_one_stop_of_the_tab_key()
    {
        await using var canvas = await OpenCanvas.At(chromium, api);
        await TabTo(canvas);

        await canvas.Page.Keyboard.PressAsync("Tab");

        Assert.False(await canvas.Drawing.EvaluateAsync<bool>("stage => stage.contains(document.activeElement)"));
        canvas.Watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Walks_round_the_neighbours_and_says_who_is_under_focus()
    {
        await using var canvas = await OpenCanvas.At(chromium, api);
        await TabTo(canvas);
        await Focused(canvas, "Can Tho Heart Hospital project, Project, 16 relationships shown, 0 hidden");

        var seen = new HashSet<string>();
        for (var step = 0; step < 14; step++)
        {
            await canvas.Page.Keyboard.PressAsync("ArrowRight");
            seen.Add(await UnderFocus(canvas).InnerTextAsync());
        }

        Assert.Equal(14, seen.Count);
        await canvas.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Contains(await UnderFocus(canvas).InnerTextAsync(), seen);
        await canvas.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.Contains(await UnderFocus(canvas).InnerTextAsync(), seen);
        canvas.Watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Selects_pins_expands_hides_and_leaves()
    {
        await using var canvas = await OpenCanvas.At(chromium, api);
        await TabTo(canvas);
        await WalkTo(canvas, "Can Tho City, Place");

        await canvas.Page.Keyboard.PressAsync("Space");
        await Expect(canvas.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToContainTextAsync("Can Tho City");
        await canvas.Page.Keyboard.PressAsync("p");
        await Focused(canvas, "Can Tho City, Place, 3 relationships shown, 76 hidden, pinned, selected");
        await canvas.Page.Keyboard.PressAsync("Enter");
        await Expect(canvas.Said).ToContainTextAsync("added, 0 not shown.");
        await canvas.Page.Keyboard.PressAsync("Control+z");
        await canvas.Shows(15, 35);
        await canvas.Page.Keyboard.PressAsync("Delete");
        await Expect(canvas.Said).ToHaveTextAsync("1 taken away.");

        await canvas.Page.Keyboard.PressAsync("Escape");

        await Expect(canvas.Panel).ToBeFocusedAsync();
        await canvas.AssertAllIsWell();
    }

    [Fact]
    public async Task Selects_two_and_finds_the_routes_between_them()
    {
        await using var canvas = await OpenCanvas.At(chromium, api);
        await TabTo(canvas);
        await canvas.Page.Keyboard.PressAsync("Space");
        await WalkTo(canvas, "Chiba, Person");

        await canvas.Page.Keyboard.PressAsync("Shift+Space");
        await canvas.Page.GetByRole(AriaRole.Button, new() { Name = "Show the routes between them" }).PressAsync("Enter");

        await Expect(canvas.Panel.GetByText("Routes shown")).ToBeVisibleAsync();
        canvas.Watched.AssertNothingWentWrong();
    }

    private static ILocator UnderFocus(OpenCanvas canvas) => canvas.Page.Locator("p[aria-live=polite]");

    private static Task Focused(OpenCanvas canvas, string says) => Expect(UnderFocus(canvas)).ToHaveTextAsync(says);

    private static async Task TabTo(OpenCanvas canvas)
    {
        for (var stop = 0; stop < 60; stop++)
        {
            await canvas.Page.Keyboard.PressAsync("Tab");
            if (await canvas.Drawing.EvaluateAsync<bool>("stage => stage === document.activeElement"))
                return;
        }

        Assert.Fail("Sixty presses of Tab did not reach the canvas.");
    }

    private static async Task WalkTo(OpenCanvas canvas, string name)
    {
        for (var step = 0; step < 30; step++)
        {
            if ((await UnderFocus(canvas).InnerTextAsync()).StartsWith(name, StringComparison.Ordinal))
                return;
            await canvas.Page.Keyboard.PressAsync("ArrowRight");
        }

        Assert.Fail($"Thirty steps round the neighbours did not reach {name}.");
    }
}
