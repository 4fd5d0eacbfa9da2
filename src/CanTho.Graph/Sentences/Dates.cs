using CanTho.Graph.Domain;

namespace CanTho.Graph.Sentences;

/// <summary>Dates as readers of each language write them: ngày 12 tháng 10 năm 2017, 12 October 2017, 2017年10月12日.</summary>
public static class Dates
{
    private static readonly string[] s_months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    public static string Of(PartialDate date, Language language) => language switch
    {
        Language.Vi => date switch
        {
            { Month: 0 } => $"năm {date.Year}",
            { Day: 0 } => $"tháng {date.Month} năm {date.Year}",
            _ => $"ngày {date.Day} tháng {date.Month} năm {date.Year}",
        },
        Language.En => date switch
        {
            { Month: 0 } => $"{date.Year}",
            { Day: 0 } => $"{s_months[date.Month - 1]} {date.Year}",
            _ => $"{date.Day} {s_months[date.Month - 1]} {date.Year}",
        },
        _ => date switch
        {
            { Month: 0 } => $"{date.Year}年",
            { Day: 0 } => $"{date.Year}年{date.Month}月",
            _ => $"{date.Year}年{date.Month}月{date.Day}日",
        },
    };

    public static string Of(Period period, Language language)
    {
        if (period.From is { } only && period.From == period.Until)
        {
            return Of(only, language);
        }

        var from = period.From is { } start ? Of(start, language) : null;
        var until = period.Until is { } end ? Of(end, language) : null;

        return language switch
        {
            Language.Vi => string.Join(" ", Parts(from is null ? null : $"từ {from}", until is null ? null : $"đến {until}")),
            Language.En => (from, until) switch
            {
                (null, _) => $"until {until}",
                (_, null) => $"since {from}",
                _ => $"from {from} to {until}",
            },
            _ => string.Concat(Parts(from is null ? null : $"{from}から", until is null ? null : $"{until}まで")),
        };
    }

    /// <summary>
    /// When something happened, as an adverb: <c>on 12 October 2017</c>, <c>vào ngày 12 tháng 10 năm 2017</c>, <c>2017年10月12日に</c>; of an
    /// unknown start <c>no later than 18 January 2022</c>.
    /// </summary>
    public static string When(Period period, Language language)
    {
        if (period is { From: null, Until: { } latest })
        {
            return language switch
            {
                Language.Vi => $"chậm nhất {Of(latest, language)}",
                Language.En => $"no later than {Of(latest, language)}",
                _ => $"遅くとも{Of(latest, language)}までに",
            };
        }

        if (period.From is not { } date || period.From != period.Until)
        {
            return Of(period, language);
        }

        return language switch
        {
            Language.Vi => $"vào {Of(date, language)}",
            Language.En => $"{(date.Day > 0 ? "on" : "in")} {Of(date, language)}",
            _ => $"{Of(date, language)}に",
        };
    }

    private static IEnumerable<string> Parts(params IEnumerable<string?> parts) => parts.OfType<string>();
}
