using System.Globalization;
using Microsoft.Playwright;

namespace CanTho.Graph.Benchmarks;

/// <summary>
/// How long each page of the explorer takes until it can be used, in Chromium with an empty cache, as fast as the machine is and with the processor
/// slowed to a fourth; and what comes over the wire. Usable: the title stands and nothing is being waited for.
/// </summary>
internal static class PagesInABrowser
{
    private const int Times = 7;
    private const int Slower = 4;

    private static readonly string[] s_pages =
    [
        "/", "/search?q=okayama", "/briefing/person:yasuo-otani", "/routes?from=place:okayama-prefecture&to=project:heart-hospital", "/timeline", "/registers/organisation",
        "/figures", "/disputes", "/documents/document:kh-167-2017", "/canvas?of=project:heart-hospital",
    ];

    // Looks at every frame, in the page itself: no polling from outside is in the figure.
    private const string Usable =
        """
        () => new Promise(resolve => {
          const look = () => document.querySelector("h1") && !document.querySelector("main [role=status][aria-label], main [aria-busy=true]")
            ? resolve(performance.now()) : requestAnimationFrame(look);
          look();
        })
        """;

    private const string Bytes =
        "() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce((sum, { transferSize }) => sum + transferSize, 0)";

    public static async Task Run(string chromium, int port)
    {
        var folder = Directory.CreateTempSubdirectory("cantho-pages-");

        try
        {
            using var host = await ApiHost.StartWithPages(port, "--data", folder.FullName);
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox"] });
            Console.WriteLine($"| page | usable, ms | processor at 1/{Slower}, ms | worst | ratio | KB |\n|---|---:|---:|---:|---:|---:|");

            foreach (var page in s_pages)
            {
                var (fast, slow, bytes) = (new Timings(), new Timings(), 0);

                // By turns, so that what else the machine does weighs on both.
                for (var time = 0; time < Times; time++)
                {
                    bytes = await Measure(browser, $"http://127.0.0.1:{port}{page}", 1, fast);
                    await Measure(browser, $"http://127.0.0.1:{port}{page}", Slower, slow);
                }

                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"| `{page}` | {fast.Median:F0} | {slow.Median:F0} | {slow.Percentile99:F0} | {slow.Median / fast.Median:F1} | {bytes / 1024.0:F0} |"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> Measure(IBrowser browser, string address, int slower, Timings timings)
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = slower });
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        timings.Add(TimeSpan.FromMilliseconds(await page.EvaluateAsync<double>(Usable)));

        return await page.EvaluateAsync<int>(Bytes);
    }
}
