using CanTho.Graph.Domain;
using CanTho.Graph.Sentences;

namespace CanTho.Graph.Tests.Sentences;

public sealed class DatesInWords
{
    [Theory]
    [InlineData("2017-10-12", "ngày 12 tháng 10 năm 2017", "12 October 2017", "2017年10月12日")]
    [InlineData("2017-10", "tháng 10 năm 2017", "October 2017", "2017年10月")]
    [InlineData("2017", "năm 2017", "2017", "2017年")]
    [InlineData("2017-10-12/2017-10-19", "từ ngày 12 tháng 10 năm 2017 đến ngày 19 tháng 10 năm 2017", "from 12 October 2017 to 19 October 2017", "2017年10月12日から2017年10月19日まで")]
    [InlineData("2019-01/..", "từ tháng 1 năm 2019", "since January 2019", "2019年1月から")]
    [InlineData("../2025-12", "đến tháng 12 năm 2025", "until December 2025", "2025年12月まで")]
    public void A_period_reads_as_each_language_writes_it(string period, string vietnamese, string english, string japanese)
    {
        Assert.Equal(vietnamese, Dates.Of(Period.Parse(period), Language.Vi));
        Assert.Equal(english, Dates.Of(Period.Parse(period), Language.En));
        Assert.Equal(japanese, Dates.Of(Period.Parse(period), Language.Ja));
    }

    [Theory]
    [InlineData("1349.31", "1.349,31", "1,349.31")]
    [InlineData("12.050", "12,05", "12.05")]
    [InlineData("250", "250", "250")]
    public void A_number_is_grouped_as_each_language_does(string number, string vietnamese, string english)
    {
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(vietnamese, ClaimWords.Number(value, Language.Vi));
        Assert.Equal(english, ClaimWords.Number(value, Language.En));
        Assert.Equal(english, ClaimWords.Number(value, Language.Ja));
    }

    [Theory]
    [InlineData("million USD", "8,5 triệu USD", "8.5 million USD", "8.5百万米ドル")]
    [InlineData("Japanese delegates", "8,5 đại biểu Nhật Bản", "8.5 Japanese delegates", "日本側8.5人")]
    [InlineData("bushels", "8,5 bushels", "8.5 bushels", "8.5 bushels")]
    [InlineData(null, "8,5", "8.5", "8.5")]
    public void A_unit_is_said_in_each_language_where_it_is_known(string? unit, string vietnamese, string english, string japanese)
    {
        string Say(Language language) => ClaimWords.Of(
            new ClaimValue.Number(8.5m), unit, _ => throw new InvalidOperationException(), language);

        Assert.Equal((vietnamese, english, japanese), (Say(Language.Vi), Say(Language.En), Say(Language.Ja)));
    }

    [Theory]
    [InlineData("2017-10-12", "vào ngày 12 tháng 10 năm 2017", "on 12 October 2017", "2017年10月12日に")]
    [InlineData("2017", "vào năm 2017", "in 2017", "2017年に")]
    [InlineData("../2022-01-18", "chậm nhất ngày 18 tháng 1 năm 2022", "no later than 18 January 2022", "遅くとも2022年1月18日までに")]
    public void When_something_happened_is_said_as_an_adverb(string period, string vietnamese, string english, string japanese)
    {
        Assert.Equal(vietnamese, Dates.When(Period.Parse(period), Language.Vi));
        Assert.Equal(english, Dates.When(Period.Parse(period), Language.En));
        Assert.Equal(japanese, Dates.When(Period.Parse(period), Language.Ja));
    }
}
