using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests.Canvas;

/// <summary>Fingers on a phone. Chiba is pinned in the middle of the canvas.</summary>
public sealed partial class TheCanvasByTouch(Chromium chromium, RunningApi api)
{
    private const string Pinned = "of=person:chiba,place:can-tho,project:heart-hospital&more=none&pin=place:can-tho*-300*0,person:chiba*0*0,project:heart-hospital*300*0";

    [GeneratedRegex(@"person(:|%3A)chiba\*0\*0")]
    private static partial Regex InTheMiddle();

    [Fact]
    public async Task A_tap_near_a_shape_selects_it_and_a_tap_elsewhere_selects_nothing()
    {
        await using var canvas = await Open();
        var hand = await Hand.On(canvas);

        await canvas.Page.Touchscreen.TapAsync(hand.X, hand.Y - 20);
        await Selected(canvas, "Chiba");

        await canvas.Page.Touchscreen.TapAsync(hand.X, hand.Y - 90);
        await Selected(canvas, "Nothing selected");
        await canvas.AssertAllIsWell();
    }

    [Fact]
    public async Task A_finger_drags_a_shape_and_pins_it()
    {
        await using var canvas = await Open();
        var hand = await Hand.On(canvas);

        await hand.Move([(0, 0)], [(40, 80)]);

        await Expect(canvas.Page).Not.ToHaveURLAsync(InTheMiddle());
        await Expect(canvas.Page).ToHaveURLAsync(new Regex(@"pin=.*person%3Achiba\*\d+\*-\d+"));
        await canvas.Page.Touchscreen.TapAsync(hand.X + 40, hand.Y + 80);
        await Selected(canvas, "Chiba");
        canvas.Watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task A_finger_beside_the_shapes_moves_the_canvas()
    {
        await using var canvas = await Open();
        var hand = await Hand.On(canvas);

        await hand.Move([(0, 100)], [(60, 40)]);

        await canvas.Page.Touchscreen.TapAsync(hand.X + 60, hand.Y - 60);
        await Selected(canvas, "Chiba");
        await Expect(canvas.Page).ToHaveURLAsync(InTheMiddle());
        canvas.Watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Two_fingers_zoom_around_what_lies_between_them()
    {
        await using var canvas = await Open();
        var hand = await Hand.On(canvas);

        await hand.Move([(30, 60), (70, 60)], [(10, 60), (90, 60)]); // twice as far apart, around 50 to the right and 60 below

        await canvas.Page.Touchscreen.TapAsync(hand.X - 50, hand.Y - 60);
        await Selected(canvas, "Chiba");
        canvas.Watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Two_fingers_of_which_one_is_on_a_shape_zoom_and_drag_nothing()
    {
        await using var canvas = await Open();
        var hand = await Hand.On(canvas);

        await hand.Move([(0, 0), (0, 80)], [(0, -40), (0, 120)]); // twice as far apart, around 40 below

        await canvas.Page.Touchscreen.TapAsync(hand.X, hand.Y - 40);
        await Selected(canvas, "Chiba");
        await Expect(canvas.Page).ToHaveURLAsync(InTheMiddle());
        canvas.Watched.AssertNothingWentWrong();
    }

    private Task<OpenCanvas> Open() => OpenCanvas.At(chromium, api, Pinned, new() { HasTouch = true, IsMobile = true, ViewportSize = new() { Width = 390, Height = 844 } });

    private static Task Selected(OpenCanvas canvas, string heading) =>
        Expect(canvas.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToContainTextAsync(heading);

    /// <summary>Fingers, in pixels from the middle of the canvas.</summary>
    private sealed class Hand(ICDPSession session, float x, float y)
    {
        public float X => x;

        public float Y => y;

        public static async Task<Hand> On(OpenCanvas canvas)
        {
            await canvas.Shows(3, 2);
            await canvas.Drawing.ScrollIntoViewIfNeededAsync();
            var box = (await canvas.Drawing.BoundingBoxAsync())!;
            return new(await canvas.Page.Context.NewCDPSessionAsync(canvas.Page), box.X + (box.Width / 2), box.Y + (box.Height / 2));
        }

        /// <summary>The fingers go down one after another, move together in steps, stay where they are, and go up.</summary>
        public async Task Move((float X, float Y)[] from, (float X, float Y)[] to)
        {
            const int Steps = 8;
            for (var fingers = 1; fingers <= from.Length; fingers++)
                await Touch("touchStart", from[..fingers]);
            for (var step = 1; step <= Steps; step++)
                await Touch("touchMove", [.. from.Zip(to, (a, b) => (a.X + ((b.X - a.X) * step / Steps), a.Y + ((b.Y - a.Y) * step / Steps)))]);
            await Touch("touchEnd", []);
        }

        private async Task Touch(string type, (float X, float Y)[] fingers) => await session.SendAsync("Input.dispatchTouchEvent", new()
        {
            ["type"] = type,
            ["touchPoints"] = fingers.Select((finger, id) => new { x = x + finger.X, y = y + finger.Y, id }).ToArray(),
        });
    }
}
