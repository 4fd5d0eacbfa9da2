using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests;

/// <summary>Where a page asks for a day: on the timeline, as on every other.</summary>
public sealed class TheDayField(Chromium chromium, RunningApi api)
{
    [Theory]
    [InlineData("en", "12/10/2017")]
    [InlineData("en", "2017-10-12")]
    [InlineData("en", "12 Oct 2017")]
    [InlineData("en", "october 12, 2017")]
    [InlineData("vi", "ngày 12 tháng 10 năm 2017")]
    [InlineData("vi", "12.10.2017")]
    [InlineData("ja", "2017年10月12日")]
    [InlineData("ja", "２０１７／１０／１２")]
    [InlineData("ja", "平成29年10月12日")]
    public async Task Reads_a_day_as_anybody_writes_one_and_says_what_it_understood(string language, string typed)
    {
        var (label, understood, shown) = language switch
        {
            "vi" => ("Từ ngày", "Thứ Năm, 12 tháng 10, 2017", "12/10/2017"),
            "ja" => ("開始日", "2017年10月12日木曜日", "2017年10月12日"),
            _ => ("From", "Thursday, 12 October 2017", "12 October 2017"),
        };
        await using var watched = await chromium.Open($"{api.Origin}/timeline?lang={language}");
        var field = watched.Page.GetByLabel(label);

        await field.PressSequentiallyAsync(typed);
        await Expect(field).ToHaveAccessibleDescriptionAsync(understood);
        await Expect(field).ToHaveValueAsync(typed);
        await field.PressAsync("Tab");

        await Expect(field).ToHaveValueAsync(shown);
        await Expect(field).ToHaveAccessibleDescriptionAsync("");
        await Expect(watched.Page).ToHaveURLAsync($"{api.Origin}/timeline?lang={language}&from=2017-10-12");
        watched.AssertNothingWentWrong();
    }

    [Theory]
    [InlineData("en", "From", "31/2/2017", "There is no such day. Type day, month and year, such as 12 Oct 2017 or 12/10/2017.")]
    [InlineData("vi", "Từ ngày", "2017", "Không có ngày này. Hãy nhập đủ ngày, tháng, năm, ví dụ 12/10/2017.")]
    [InlineData("ja", "開始日", "来週", "該当する日付がありません。2017年10月12日、2017/10/12のように、年月日を入力してください。")]
    public async Task Says_what_to_type_where_it_is_no_day(string language, string label, string typed, string said)
    {
        await using var watched = await chromium.Open($"{api.Origin}/timeline?lang={language}");
        var field = watched.Page.GetByLabel(label);

        await field.PressSequentiallyAsync(typed);
        await field.PressAsync("Enter");

        await Expect(field).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(field).ToHaveAccessibleDescriptionAsync(said);
        await Expect(watched.Page).ToHaveURLAsync($"{api.Origin}/timeline?lang={language}");
        await watched.AssertAccessible();

        await field.FillAsync("");
        await Expect(field).ToHaveAttributeAsync("aria-invalid", "false");
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Shows_the_day_of_the_address_in_the_language_of_the_page_and_can_be_emptied()
    {
        await using var watched = await chromium.Open(api.Origin + "/timeline?from=2022-03-01&lang=en");
        var page = watched.Page;
        await Expect(page.GetByLabel("From")).ToHaveValueAsync("1 March 2022");

        await page.GetByRole(AriaRole.Button, new() { Name = "Language: EN" }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitemradio, new() { Name = "日本語" }).ClickAsync();
        await Expect(page.GetByLabel("開始日")).ToHaveValueAsync("2022年3月1日");

        await page.GetByLabel("開始日").FillAsync("");
        await Expect(page).ToHaveURLAsync(api.Origin + "/timeline?lang=en");
        watched.AssertNothingWentWrong();
    }
}
