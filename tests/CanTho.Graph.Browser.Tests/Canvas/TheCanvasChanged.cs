using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests.Canvas;

public sealed class TheCanvasChanged(Chromium chromium, RunningApi api)
{
    [Fact]
    public async Task Is_as_before_after_undo_and_as_after_after_redo()
    {
        await using var canvas = await OpenCanvas.At(chromium, api);
        await canvas.Select("Can Tho City");
        await canvas.Press("Expand “partner of”: 8 not shown");
        await Expect(canvas.Said).ToHaveTextAsync("8 added, 0 not shown.");
        var grown = await canvas.Counts();

        await canvas.Page.Keyboard.PressAsync("Control+z");
        await canvas.Shows(15, 35);
        await Expect(canvas.Said).ToHaveTextAsync("8 taken away.");

        await canvas.Page.Keyboard.PressAsync("Control+Shift+z");
        await canvas.Shows(grown.Entities, grown.Relationships);
        await canvas.Press("Undo");
        await canvas.Shows(15, 35);
        await canvas.AssertAllIsWell();
    }

    [Fact]
    public async Task Collapsed_loses_what_only_that_expansion_brought()
    {
        await using var canvas = await OpenCanvas.At(chromium, api);
        var before = await canvas.Names();
        await canvas.Select("Department of Health");
        await canvas.Press("Expand");
        await Expect(canvas.Said).ToHaveTextAsync("2 added, 0 not shown.");

        await canvas.Press("Collapse");

        await canvas.Shows(15, 35);
        Assert.Equal(before, await canvas.Names());
        canvas.Watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Hides_an_entity_counts_it_as_hidden_and_shows_it_again()
    {
        await using var canvas = await OpenCanvas.At(chromium, api);
        await canvas.Select("Chiba");

        await canvas.Press("Hide");

        await canvas.Shows(14, 33);
        Assert.DoesNotContain("Chiba", await canvas.Names());
        await canvas.Select("Can Tho Heart Hospital project");
        await Expect(canvas.Page.GetByRole(AriaRole.Button, new() { Name = "Expand “invited to”: 1 not shown" })).ToBeVisibleAsync();
        await canvas.AssertAllIsWell();

        await canvas.Press("Show Chiba again");
        await canvas.Shows(15, 35);
    }

    [Fact]
    public async Task Pins_an_entity_and_the_address_knows_where()
    {
        await using var canvas = await OpenCanvas.At(chromium, api);
        await canvas.Select("Chiba");

        await canvas.Press("Pin");
        await Expect(canvas.Page).ToHaveURLAsync(new Regex(@"pin=person%3Achiba\*-?\d+\*-?\d+"));

        await canvas.Press("Unpin");
        await Expect(canvas.Page).Not.ToHaveURLAsync(new Regex("pin="));
        canvas.Watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Filtered_by_kind_type_and_day_draws_less_and_says_what_has_no_date()
    {
        await using var canvas = await OpenCanvas.At(chromium, api, "of=place:can-tho");
        await canvas.Shows(79, 123);
        await canvas.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("^Projects") }).ClickAsync();
        await Expect(canvas.Entities.GetByText("Entities (62)")).ToBeVisibleAsync();
        await canvas.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("^located in") }).ClickAsync();
        await Expect(canvas.Relationships).Not.ToContainTextAsync("located in");
        await Expect(canvas.Page).ToHaveURLAsync(new Regex("no=PROJECT%2CLOCATED_IN"));

        await canvas.Press("Clear all filters");
        await canvas.Shows(79, 123);
        await canvas.Page.GetByLabel("On a day").FillAsync("2010-01-01");

        await canvas.Shows(79, 120);
        await Expect(canvas.Page).ToHaveURLAsync(new Regex("on=2010-01-01"));
        await Expect(canvas.Page.GetByText("120 of 123 have no dates and always stay.")).ToBeVisibleAsync();
        await canvas.AssertAllIsWell();
    }

    [Fact]
    public async Task Lays_the_routes_between_two_over_what_is_there()
    {
        await using var canvas = await OpenCanvas.At(chromium, api);
        await canvas.Select("Can Tho Heart Hospital project");

        await canvas.Panel.GetByRole(AriaRole.Combobox).FillAsync("okayama university");
        await canvas.Page.GetByRole(AriaRole.Option, new() { Name = "Okayama University" }).First.ClickAsync();

        await Expect(canvas.Panel.GetByText("Routes shown")).ToBeVisibleAsync();
        await Expect(canvas.Entities).ToContainTextAsync("Okayama University");
        await canvas.AssertAllIsWell();

        await canvas.Press("Remove");
        await canvas.Shows(15, 35);
    }

    [Theory]
    [InlineData("By steps")]
    [InlineData("By kind")]
    [InlineData("Circle")]
    public async Task Is_laid_out_anew(string layout)
    {
        await using var canvas = await OpenCanvas.At(chromium, api);

        await canvas.Press("Layout: By links");
        await canvas.Page.GetByRole(AriaRole.Menuitemradio, new() { Name = layout }).ClickAsync();

        await Expect(canvas.Page.GetByRole(AriaRole.Button, new() { Name = $"Layout: {layout}" })).ToBeVisibleAsync();
        await canvas.Shows(15, 35);
        canvas.Watched.AssertNothingWentWrong();
    }
}
