using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(CanTho.Graph.Browser.Tests.Chromium))]

namespace CanTho.Graph.Browser.Tests;

/// <summary>The machine's own Chromium: <c>CHROMIUM</c> names it, or Debian's place does. Where there is none, the tests are skipped and say so.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string Path = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Path))
            return;

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path,
            Args =
            [
                "--no-sandbox", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", // even a request we failed to notice would reach nobody
            ],
        });
    }

    public async Task<WatchedPage> Open(string address, BrowserNewContextOptions? options = null)
    {
        var watched = await Blank(new Uri(address).GetLeftPart(UriPartial.Authority), options);
        await watched.Page.GotoAsync(address);
        return watched;
    }

    /// <summary>A page in a profile of its own, watched from its first request.</summary>
    public async Task<WatchedPage> Blank(string origin, BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(browser is null, $"There is no Chromium at {Path}: install it, or name it in CHROMIUM.");
        return await WatchedPage.In(await browser.NewContextAsync(options), origin);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
