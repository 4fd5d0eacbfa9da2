using System.Globalization;
using CanTho.Graph.Generating;
using CanTho.Graph.Stores.Embedded;
using Microsoft.Playwright;

namespace CanTho.Graph.Benchmarks;

/// <summary>
/// How many frames a second the canvas draws while somebody pans and zooms, with 300 entities and with as many as it holds. Made-up data: no entity of the
/// real ones has so many neighbours.
/// </summary>
internal static class CanvasFrames
{
    private const string Hub = "organisation:government-0";
    private const string Other = "organisation:government-1";
    private const int Times = 3;

    private static readonly (int Entities, string Question)[] s_canvases =
    [
        (300, $"of={Hub}&more={Hub}**299"),
        (2000, $"of={Hub},{Other}&more={Hub}**1800,{Other}**400"),
    ];

    // Notes when each frame came, from here on.
    private const string Watch =
        """
        () => {
          window.frames = [];
          const note = now => { window.frames.push(now); requestAnimationFrame(note); };
          requestAnimationFrame(note);
        }
        """;

    private const string Rate = "() => { const seen = window.frames.splice(0); return 1000 * (seen.length - 1) / (seen.at(-1) - seen[0]); }";

    public static async Task Run(string chromium, int port)
    {
        var folder = Directory.CreateTempSubdirectory("cantho-canvas-");

        try
        {
            await Fill(folder.FullName);
            using var host = await ApiHost.StartWithPages(port, "--data", folder.FullName);
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox"] });
            Console.WriteLine("\n| canvas of | panning, frames a second | zooming |\n|---:|---:|---:|");

            foreach (var (entities, question) in s_canvases)
            {
                var (pan, zoom) = (new List<double>(), new List<double>());

                for (var time = 0; time < Times; time++)
                {
                    await Measure(browser, $"http://127.0.0.1:{port}/canvas?lang=en&{question}", entities, pan, zoom);
                }

                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {entities} | {pan.Order().ElementAt(Times / 2):F0} | {zoom.Order().ElementAt(Times / 2):F0} |"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task Fill(string folder)
    {
        await using var store = EmbeddedStore.Open(folder, TimeProvider.System, CancellationToken.None);

        foreach (var step in new MadeUpFacts(20_000, 100_000, seed: 1).Changes(20_000, CancellationToken.None))
        {
            await store.Apply(step, CancellationToken.None);
        }
    }

    private static async Task Measure(IBrowser browser, string address, int entities, List<double> pan, List<double> zoom)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        var drawing = page.GetByRole(AriaRole.Application, new() { NameRegex = new($"^Canvas of {entities} entities") });
        await drawing.WaitForAsync();
        await Task.Delay(TimeSpan.FromSeconds(8)); // the layout, which is not what is measured
        var box = (await drawing.BoundingBoxAsync())!;
        var (left, top) = (box.X + 20, box.Y + 20);

        await page.EvaluateAsync(Watch);
        await page.Mouse.MoveAsync(left, top);
        await page.Mouse.DownAsync();

        for (var step = 0; step < 90; step++)
        {
            await page.Mouse.MoveAsync(left + (3 * step), top + (2 * (step % 40)));
        }

        await page.Mouse.UpAsync();
        pan.Add(await page.EvaluateAsync<double>(Rate));

        for (var turn = 0; turn < 20; turn++)
        {
            await page.Mouse.WheelAsync(0, turn % 2 == 0 ? -240 : 240);
            await Task.Delay(100);
        }

        zoom.Add(await page.EvaluateAsync<double>(Rate));
    }
}
