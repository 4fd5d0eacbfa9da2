using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests;

public sealed partial class TheRegisters(Chromium chromium, RunningApi api)
{
    [Fact]
    public async Task Are_filtered_ordered_and_paged_by_keys_alone()
    {
        await using var watched = await chromium.Open(api.Origin + "/registers/organisation?lang=en&size=20");
        var page = watched.Page;
        await Expect(Where(page)).ToHaveTextAsync("1–20 of 75");

        await TabTo(page, page.GetByRole(AriaRole.Textbox, new() { Name = "Name contains" }));
        await page.Keyboard.TypeAsync("okayama");
        await Expect(Where(page)).ToHaveTextAsync(Few());
        await Expect(Rows(page).First).ToContainTextAsync("Okayama");
        Assert.Contains("name=okayama", page.Url, StringComparison.Ordinal);

        await TabTo(page, page.GetByRole(AriaRole.Button, new() { Name = "Clear filters" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(Where(page)).ToHaveTextAsync("1–20 of 75");

        var order = page.GetByRole(AriaRole.Columnheader, new() { Name = "Relationships" });
        await order.GetByRole(AriaRole.Button).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(order).ToHaveAttributeAsync("aria-sort", "ascending");
        await page.Keyboard.PressAsync("Enter");
        await Expect(order).ToHaveAttributeAsync("aria-sort", "descending");
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "Name" })).ToHaveAttributeAsync("aria-sort", "none");
        await Expect(page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
        var most = await Degrees(page);
        Assert.Equal(most.OrderDescending(), most);

        await TabTo(page, page.GetByRole(AriaRole.Button, new() { Name = "Next page" }).First, "Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Where(page)).ToHaveTextAsync("21–40 of 75");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Table: Organisations" })).ToBeFocusedAsync();
        Assert.True((await Degrees(page))[0] <= most[^1]);

        await page.GoBackAsync();
        await Expect(Where(page)).ToHaveTextAsync("1–20 of 75");
        Assert.Equal(most, await Degrees(page));
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Turn_to_the_end_and_back_with_the_place_in_the_whole()
    {
        await using var watched = await chromium.Open(api.Origin + "/registers/organisation?lang=en&size=20");
        var page = watched.Page;

        await page.GetByRole(AriaRole.Button, new() { Name = "Last page" }).First.ClickAsync();
        await Expect(Where(page)).ToHaveTextAsync("56–75 of 75");
        await page.GetByRole(AriaRole.Button, new() { Name = "Previous page" }).First.ClickAsync();
        await Expect(Where(page)).ToHaveTextAsync("36–55 of 75");
        await page.ReloadAsync();
        await Expect(Where(page)).ToHaveTextAsync("36–55 of 75");
        await page.GetByRole(AriaRole.Button, new() { Name = "First page" }).First.ClickAsync();
        await Expect(Where(page)).ToHaveTextAsync("1–20 of 75");
        watched.AssertNothingWentWrong();
    }

    /// <summary>A cursor is of one order, and names have one for each language.</summary>
    [Fact]
    public async Task Show_the_first_page_to_who_opens_the_link_of_another_in_another_language()
    {
        await using var watched = await chromium.Open(api.Origin + "/registers/organisation?lang=en&size=20");
        var page = watched.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Next page" }).First.ClickAsync();
        await Expect(Where(page)).ToHaveTextAsync("21–40 of 75");

        await page.GotoAsync(page.Url.Replace("lang=en", "lang=ja", StringComparison.Ordinal));

        await Expect(Where(page)).ToHaveTextAsync("75件中 1～20件");
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Say_which_condition_to_give_up_when_nothing_meets_them_all()
    {
        await using var watched = await chromium.Open(api.Origin + "/registers/event?lang=en&name=okayama&class=FORUM&from=2018-01-01");
        var page = watched.Page;

        await Expect(page.GetByText("Nothing meets all the conditions.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Without “Period”" })).ToBeVisibleAsync();
        await watched.AssertAccessible();
        var without = page.GetByRole(AriaRole.Button, new() { Name = "Without “Class”" });
        var promised = int.Parse(Last().Match(await without.InnerTextAsync()).Value, System.Globalization.CultureInfo.InvariantCulture);
        await without.ClickAsync();

        await Expect(Where(page)).ToHaveTextAsync($"1–{promised} of {promised}");
        await Expect(page).ToHaveURLAsync(api.Origin + "/registers/event?lang=en&name=okayama&from=2018-01-01");
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Are_filtered_by_what_they_are_linked_to_and_by_class()
    {
        await using var watched = await chromium.Open(api.Origin + "/registers/organisation?lang=en");
        var page = watched.Page;

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Linked to" }).FillAsync("heart hospital");
        await page.GetByRole(AriaRole.Option, new() { Name = "Heart Hospital" }).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("linked=project:heart-hospital|linked=project%3Aheart-hospital"));
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Class" }).ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { Name = "hospital", Exact = true }).ClickAsync();
        await page.Keyboard.PressAsync("Escape");

        var linked = await api.Ask("""{ organisations(first: 500, filter: { linkedTo: ["project:heart-hospital"], classes: ["HOSPITAL"] }) { nodes { name(language: EN) } } }""");
        var names = linked.GetProperty("organisations").GetProperty("nodes").EnumerateArray().Select(one => one.GetProperty("name").GetString()!).ToList();
        Assert.NotEmpty(names);
        await Expect(Where(page)).ToHaveTextAsync($"1–{names.Count} of {names.Count}");
        foreach (var name in names)
            await Expect(Rows(page).Filter(new() { HasText = name })).ToHaveCountAsync(1);
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Say_in_words_what_is_overdue()
    {
        await using var watched = await chromium.Open(api.Origin + "/registers/task?lang=vi");

        var row = Rows(watched.Page).Filter(new() { HasText = "Xúc tiến dự án Nông trang kiểu mẫu" });

        await Expect(row).ToContainTextAsync("04/2018");
        await Expect(row).ToContainTextAsync("đã quá hạn, chưa nguồn nào ghi là hoàn thành");
        await Expect(row).ToContainTextAsync("Trường Cao đẳng Kinh tế - Kỹ thuật Cần Thơ");
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Mark_what_sources_dispute_and_lead_to_both_sides()
    {
        await using var watched = await chromium.Open(api.Origin + "/registers/place?lang=en&name=can%20tho%20city&class=MUNICIPALITY");
        var page = watched.Page;

        await Rows(page).Filter(new() { HasText = "Can Tho City" }).GetByRole(AriaRole.Link, new() { Name = "sources contradict" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex(@"/disputes\?about=place%3Acan-tho$"));
        await Expect(page.GetByRole(AriaRole.Article)).ToContainTextAsync("12.05 million USD");
        watched.AssertNothingWentWrong();
    }

    [Theory]
    [InlineData("vi", "Nhiệm vụ", "Thời hạn")]
    [InlineData("en", "Tasks", "Deadline")]
    [InlineData("ja", "任務", "期限")]
    public async Task Are_cards_on_a_phone_in_each_language(string language, string title, string deadline)
    {
        await using var watched = await chromium.Open($"{api.Origin}/registers/task?lang={language}", new() { ViewportSize = new() { Width = 390, Height = 800 } });
        var page = watched.Page;

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = title })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = deadline }).GetByRole(AriaRole.Button)).ToBeVisibleAsync();
        await Expect(Rows(page)).ToHaveCountAsync(27); // still a table for who hears it
        Assert.Equal(390, await page.EvaluateAsync<int>("Math.max(innerWidth, document.documentElement.scrollWidth)"));
        await watched.AssertAccessible();
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Are_not_there_for_a_kind_that_is_none()
    {
        await using var watched = await chromium.Open(api.Origin + "/registers/nonsense?lang=en");

        await Expect(watched.Page.GetByRole(AriaRole.Heading, new() { Name = "There is no such page" })).ToBeVisibleAsync();
        watched.AssertNothingWentWrong();
    }

    private static ILocator Where(IPage page) => page.GetByRole(AriaRole.Navigation, new() { NameRegex = Pages() }).GetByRole(AriaRole.Status);

    private static ILocator Rows(IPage page) => page.Locator("main tbody").GetByRole(AriaRole.Row);

    private static async Task<List<int>> Degrees(IPage page) =>
        [.. (await page.Locator("main tbody td[data-title=Relationships]").AllInnerTextsAsync()).Select(text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture))];

    private static async Task TabTo(IPage page, ILocator wanted, string key = "Tab")
    {
        for (var pressed = 0; pressed < 80 && !await wanted.EvaluateAsync<bool>("one => one === document.activeElement"); pressed++)
            await page.Keyboard.PressAsync(key);
        await Expect(wanted).ToBeFocusedAsync();
    }

    [GeneratedRegex("Pages of|Chuyển trang|ページ移動")]
    private static partial Regex Pages();

    [GeneratedRegex("^1–([1-9]|1[0-9]) of ([1-9]|1[0-9])$")]
    private static partial Regex Few();

    [GeneratedRegex("[0-9]+$")]
    private static partial Regex Last();
}
