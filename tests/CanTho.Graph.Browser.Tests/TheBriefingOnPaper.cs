using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests;

/// <summary>What Ctrl+P gives: Chromium's own PDF of the page, read and looked at with Poppler.</summary>
public sealed partial class TheBriefingOnPaper(Chromium chromium, RunningApi api)
{
    private const int Margin = 28; // 10 mm at 72 pixels to the inch; the page's own is 14 mm

    [Theory]
    [InlineData("person:yasuo-otani", "vi", "Nguồn")]
    [InlineData("person:yasuo-otani", "ja", "出典")]
    [InlineData("organisation:okayama-university", "vi", "Nguồn")]
    [InlineData("organisation:okayama-university", "ja", "出典")]
    [InlineData("organisation:can-tho-peoples-committee", "vi", "Nguồn")]
    [InlineData("organisation:can-tho-peoples-committee", "ja", "出典")]
    [InlineData("place:can-tho", "vi", "Nguồn")]
    [InlineData("place:can-tho", "en", "Sources")]
    [InlineData("place:can-tho", "ja", "出典")]
    [InlineData("task:carry-out-mous", "vi", "Nguồn")]
    [InlineData("project:heart-hospital", "vi", "Nguồn")]
    public async Task Fits_two_sheets_with_margins_all_round(string of, string language, string sources)
    {
        using var paper = await Print(of, language);

        Assert.InRange(await paper.Pages(), 1, 2);
        Assert.Contains(sources, await paper.Text(), StringComparison.Ordinal);
        Assert.All(await paper.Images(), page =>
        {
            Assert.Equal((595, 842), (page.Width, page.Height));
            Assert.Equal(0, page.Ink(.., ..Margin) + page.Ink(.., ^Margin..) + page.Ink(..Margin, ..));
            Assert.InRange(page.Ink(.., ..), 0.003, 0.2); // the last may hold the sources alone
        });
    }

    [Fact]
    public async Task Says_whom_it_is_about_for_which_day_and_when_it_was_printed()
    {
        using var paper = await Print("person:yasuo-otani", "en", "&asOf=2020-03-01");
        var text = await paper.Text();

        Assert.Contains("Briefing · Person Yasuo Otani Otani Yasuo", text, StringComparison.Ordinal);
        Assert.Contains("As of 1 March 2020", text, StringComparison.Ordinal);
        Assert.Contains($"Printed {DateTime.Now:d MMMM yyyy} · {api.Origin}/briefing/person:yasuo-otani?lang=en&asOf=2020-03-01", text, StringComparison.Ordinal);
        Assert.Contains("1 / 1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Holds_every_line_and_footnote_but_nothing_to_press()
    {
        using var paper = await Print("person:yasuo-otani", "en");
        var text = await paper.Text();

        foreach (var line in (string[])["Head of Office · Japan–Vietnam Friendship Association, Railway Chapter", "of us: Le Viet Dung", "[4] 167/KH-UBND, III.1.b"])
            Assert.Contains(line, text, StringComparison.Ordinal);
        foreach (var control in (string[])["Copy the link", "Open in the playground", "Print", "Canvas", "Find people", "All relationships", "GraphQL schema", "As of the day"])
            Assert.DoesNotContain(control + " ", text.Replace("Printed ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_of_a_city_a_summary_that_says_where_the_rest_is_and_has_the_notes_of_its_own_lines_alone()
    {
        using var paper = await Print("place:can-tho", "en");
        var text = await paper.Text();

        foreach (var said in (string[])["… and 9 more: see the timeline", "… and 10 more: see the register", "… and 13 more: see on the screen", "All 79 relationships: see on the screen."])
            Assert.Contains(said, text, StringComparison.Ordinal);

        var (lines, notes) = (text[..text.LastIndexOf("Sources", StringComparison.Ordinal)], text[text.LastIndexOf("Sources", StringComparison.Ordinal)..]);
        var referred = Marks().Matches(lines).SelectMany(mark => mark.Groups[1].Value.Split(',')).Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToHashSet();
        Assert.Equal(referred.Order(), Marks().Matches(notes).Where(mark => !notes[..mark.Index].EndsWith("document of ", StringComparison.Ordinal)).Select(mark => int.Parse(mark.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().Order());
        Assert.InRange(referred.Count, 10, 48);
    }

    [Fact]
    public async Task Is_dark_on_white_where_the_screen_is_dark()
    {
        using var paper = await Print("person:yasuo-otani", "en", options: new() { ColorScheme = ColorScheme.Dark });

        Assert.All(await paper.Images(), page => Assert.InRange(page.Ink(.., ..), 0.01, 0.2));
    }

    [Fact]
    public async Task Is_asked_for_by_a_button_too()
    {
        await using var watched = await chromium.Blank(api.Origin);
        await watched.Page.AddInitScriptAsync("window.print = () => { window.onPaper = true; }");
        await watched.Page.GotoAsync($"{api.Origin}/briefing/person:yasuo-otani?lang=en");

        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Print" }).ClickAsync();

        Assert.True(await watched.Page.EvaluateAsync<bool>("window.onPaper"));
    }

    [GeneratedRegex(@"\[ ?(\d+(?: ?, ?\d+)*) ?\]")]
    private static partial Regex Marks();

    private async Task<Poppler> Print(string of, string language, string question = "", BrowserNewContextOptions? options = null)
    {
        await using var watched = await chromium.Open($"{api.Origin}/briefing/{of}?lang={language}{question}", options);
        await Expect(watched.Page.GetByRole(AriaRole.Article)).ToBeVisibleAsync();
        await watched.Page.EvaluateAsync("document.fonts.ready"); // other faces are wider
        watched.AssertNothingWentWrong();
        return new(await watched.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));
    }
}
