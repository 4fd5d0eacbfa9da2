using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests;

public sealed class TheFigures(Chromium chromium, RunningApi api)
{
    private const string Japan = "/figures?indicator=FDI_CAPITAL&about=place:japan";

    [Fact]
    public async Task Show_both_sides_of_a_contradiction_on_the_chart_and_in_the_table()
    {
        await using var watched = await chromium.Open(api.Origin + Japan + "&lang=en");
        var page = watched.Page;

        var chart = page.GetByRole(AriaRole.Group, new() { Name = "Chart: FDI capital: Can Tho City – Japan" });
        await Expect(chart.GetByRole(AriaRole.Img, new() { Name = "2017: 12.05 million USD, sources contradict (side A)" })).ToBeVisibleAsync();
        await Expect(chart.GetByRole(AriaRole.Img, new() { Name = "2017: 12.04 million USD, sources contradict (side B)" })).ToBeVisibleAsync();
        await Expect(chart.GetByRole(AriaRole.Img)).ToHaveCountAsync(5);

        var table = page.GetByRole(AriaRole.Table, new() { Name = "Table: FDI capital: Can Tho City – Japan" });
        var sideA = table.GetByRole(AriaRole.Row).Filter(new() { HasText = "12.05 million USD" });
        await Expect(sideA).ToContainTextAsync("sources contradict (side A)");
        await Expect(sideA.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "/documents/document:kh-167-2017?at=II.1.a");
        await Expect(table.GetByRole(AriaRole.Row).Filter(new() { HasText = "12.04 million USD" }).GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "/documents/document:report-2020?at=I.2.e");

        await Expect(page.GetByText("Sources contradict each other (2017): A 12.05 million USD ≠ B 12.04 million USD.")).ToBeVisibleAsync();
        await watched.AssertAccessible();
        await page.GetByRole(AriaRole.Link, new() { Name = "Compare the sides" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Article)).ToContainTextAsync("12.05 million USD");
        watched.AssertNothingWentWrong();
    }

    /// <summary>12.05 and 12.04 beside 1,350 are as good as equal in height: the marks must not hide each other.</summary>
    [Fact]
    public async Task Draw_sides_apart_and_each_in_a_shape_of_its_own()
    {
        await using var watched = await chromium.Open(api.Origin + Japan + "&lang=en");
        var marks = watched.Page.GetByRole(AriaRole.Group, new() { Name = "Chart:" }).GetByRole(AriaRole.Img);
        await Expect(marks).ToHaveCountAsync(5);

        var a = marks.Filter(new() { HasText = "A" }).Locator("path");
        var b = marks.Filter(new() { HasText = "B" }).Locator("path");

        var (left, right) = (await a.BoundingBoxAsync(), await b.BoundingBoxAsync());
        Assert.True(left!.X + left.Width <= right!.X, $"A ends at {left.X + left.Width}, B begins at {right.X}.");
        Assert.NotEqual(await a.GetAttributeAsync("d"), await b.GetAttributeAsync("d"));
    }

    [Fact]
    public async Task Lead_from_value_to_value_by_arrow_keys_and_say_what_is_printed()
    {
        await using var watched = await chromium.Open(api.Origin + Japan + "&lang=vi");
        var page = watched.Page;
        var marks = page.GetByRole(AriaRole.Group, new() { Name = "Biểu đồ:" }).GetByRole(AriaRole.Img);
        await Expect(marks.First).ToHaveAttributeAsync("tabindex", "0");

        await marks.First.FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("ArrowLeft");

        await Expect(page.GetByRole(AriaRole.Tooltip)).ToContainTextAsync("1,35 tỷ USD");
        await Expect(page.GetByRole(AriaRole.Tooltip)).ToContainTextAsync("ước tính");
        await Expect(marks.Nth(3)).ToBeFocusedAsync();
        await watched.AssertAccessible();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Tooltip)).ToHaveCountAsync(0);
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Draw_a_part_of_a_year_as_wide_as_that_part()
    {
        await using var watched = await chromium.Open(api.Origin + "/figures?indicator=EXPORTS&lang=en");
        var chart = watched.Page.GetByRole(AriaRole.Group, new() { Name = "Chart:" });

        var year = await Bar("2018:");
        var half = await Bar("January 2024 – June 2024:");
        var twoMonths = await Bar("January 2022 – February 2022:");

        Assert.InRange(half.Width / year.Width, 0.45, 0.55);
        Assert.InRange(twoMonths.Width / year.Width, 0.12, 0.2);
        Assert.InRange(half.Height / year.Height, 80.72 / 170.6 - 0.03, 80.72 / 170.6 + 0.03);
        await Expect(chart.GetByRole(AriaRole.Img, new() { Name = "2019: 190.2 million USD, estimate" })).ToBeVisibleAsync();

        async Task<LocatorBoundingBoxResult> Bar(string name) =>
            (await chart.GetByRole(AriaRole.Img, new() { Name = name }).Locator("rect").First.BoundingBoxAsync())!;
    }

    [Fact]
    public async Task Say_one_or_two_values_as_numbers_with_time_and_source()
    {
        await using var watched = await chromium.Open(api.Origin + "/figures?indicator=FDI_PROJECTS&lang=en");
        var card = watched.Page.GetByRole(AriaRole.Region, new() { Name = "FDI projects: Can Tho City, not broken down by partner", Exact = true });

        await Expect(card.GetByRole(AriaRole.Region, new() { Name = "Cumulative" }).GetByRole(AriaRole.Listitem).Filter(new() { HasText = "86 projects" })).ToContainTextAsync("2019");
        await Expect(card.GetByRole(AriaRole.Region, new() { Name = "During the period" })).ToContainTextAsync("4 projects");
        await Expect(card.GetByRole(AriaRole.Link, new() { Name = "/BC-TTXX · I.2.e" })).ToBeVisibleAsync();
        await Expect(card.GetByRole(AriaRole.Group)).ToHaveCountAsync(0);
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Are_saved_as_printed_every_one()
    {
        await using var watched = await chromium.Open(api.Origin + "/figures?lang=en");
        var answer = await api.Ask("{ figures(first: 500) { nodes { id value unit period sources { locator } } } }");
        var figures = answer.GetProperty("figures").GetProperty("nodes").EnumerateArray().ToDictionary(one => one.GetProperty("id").GetString()!);

        var saved = await SavedCsv.By(watched.Page, watched.Page.GetByRole(AriaRole.Button, new() { Name = "Download CSV" }));

        Assert.Equal(figures.Keys.Order(StringComparer.Ordinal), saved.Column("Id").Order(StringComparer.Ordinal));
        Assert.All(saved.Rows, row =>
        {
            var figure = figures[row["Id"]];
            Assert.Equal(figure.GetProperty("value").GetDouble(), double.Parse(row["Value"], System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(figure.GetProperty("unit").GetString(), row["Unit"]);
            Assert.Equal(figure.GetProperty("period").GetString(), row["Period"]);
            Assert.Equal(figure.GetProperty("sources").GetArrayLength(), row["Sources"].Split("; ").Length);
        });
        Assert.Equal(2, saved.Column("Contradicted").Count(text => text == "sources contradict"));
    }

    [Fact]
    public async Task Say_so_when_no_figure_meets_the_filters()
    {
        await using var watched = await chromium.Open(api.Origin + "/figures?indicator=GROWTH&until=2001-01-01&lang=en");
        var page = watched.Page;
        await Expect(page.GetByText("No figure meets the filters.")).ToBeVisibleAsync();
        await watched.AssertAccessible();

        await page.GetByRole(AriaRole.Button, new() { Name = "Clear filters" }).ClickAsync();

        await Expect(page.GetByText("40 figures")).ToBeVisibleAsync();
        watched.AssertNothingWentWrong();
    }

    [Theory]
    [InlineData("vi", "Vốn FDI: thành phố Cần Thơ – Nhật Bản", "1.349,31 triệu USD")]
    [InlineData("en", "FDI capital: Can Tho City – Japan", "1,349.31 million USD")]
    [InlineData("ja", "FDI登録資本: カントー市・日本", "1,349.31百万米ドル")]
    public async Task Are_read_in_each_language_and_on_a_phone(string language, string title, string value)
    {
        await using var watched = await chromium.Open($"{api.Origin}{Japan}&lang={language}", new() { ViewportSize = new() { Width = 390, Height = 800 } });
        var page = watched.Page;

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2, Name = title })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Cell, new() { Name = value })).ToHaveCountAsync(1);
        Assert.Equal(390, await page.EvaluateAsync<int>("Math.max(innerWidth, document.documentElement.scrollWidth)"));
        await watched.AssertAccessible();
        watched.AssertNothingWentWrong();
    }
}
