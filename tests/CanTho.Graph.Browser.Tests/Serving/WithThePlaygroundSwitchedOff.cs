using System.Net;

namespace CanTho.Graph.Browser.Tests.Serving;

public sealed class WithThePlaygroundSwitchedOff
{
    [Fact]
    public async Task The_home_page_is_there_and_the_playground_says_why_it_is_not()
    {
        await using var bundle = new BundleOnDisk().With("index.html", "home").With("playground/index.html", "playground");
        var client = await bundle.Serve(playground: false);

        var playground = await client.Get("/playground");

        Assert.Equal("home", await (await client.Get("/")).Text());
        Assert.Equal(HttpStatusCode.NotFound, playground.StatusCode);
        Assert.Contains("The playground is switched off here", await playground.Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.Get("/playground/index.html")).StatusCode);
    }

    [Theory]
    [InlineData(false, "<html data-playground=\"off\" lang=\"vi\">")]
    [InlineData(true, "<html lang=\"vi\">")]
    public async Task Every_page_of_the_explorer_is_told(bool playground, string root)
    {
        await using var bundle = new BundleOnDisk().With("index.html", "<html lang=\"vi\"></html>");
        var client = await bundle.Serve(playground);

        foreach (var path in (string[])["/", "/index.html", "/routes", "/briefing/person:yasuo-otani"])
        {
            var page = await client.Get(path);

            Assert.Equal(root + "</html>", await page.Text());
            Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType?.ToString());
            Assert.Equal("no-cache", page.Headers.CacheControl?.ToString());
        }
    }
}
