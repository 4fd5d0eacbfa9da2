using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CanTho.Graph.Browser.Tests;

public sealed class TheBriefing(Chromium chromium, RunningApi api)
{
    [Fact]
    public async Task Says_who_somebody_is_what_he_does_and_when_we_met()
    {
        await using var watched = await Open("person:yasuo-otani?lang=en");
        var page = watched.Page;

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Yasuo Otani Otani Yasuo");
        await Expect(Part(page, "Posts").GetByRole(AriaRole.Listitem)).ToHaveCountAsync(5);
        await Expect(Part(page, "Posts")).ToContainTextAsync("Head of Office · Japan–Vietnam Friendship Association, Railway Chapter");
        await Expect(Part(page, "Meetings and signatures")).ToContainTextAsync("October 2017");
        await Expect(Part(page, "Meetings and signatures")).ToContainTextAsync("of us: Le Viet Dung");
        await Expect(Part(page, "Not known")).ToContainTextAsync("The name of Yasuo Otani in Japanese is not known: no source prints it.");
        watched.AssertNothingWentWrong();
        await watched.AssertAccessible();
    }

    private static ILocator Part(IPage page, string name) => page.GetByRole(AriaRole.Region, new() { Name = name, Exact = true });

    private Task<WatchedPage> Open(string of) => chromium.Open($"{api.Origin}/briefing/{of}");
}
