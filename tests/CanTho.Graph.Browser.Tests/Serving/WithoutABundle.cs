using System.Net;

namespace CanTho.Graph.Browser.Tests.Serving;

public sealed class WithoutABundle
{
    [Theory]
    [InlineData("/")]
    [InlineData("/playground")]
    public async Task A_page_says_what_is_missing_and_what_to_do(string path)
    {
        await using var empty = new BundleOnDisk();
        var client = await empty.Serve();

        var response = await client.Get(path);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Contains("Node.js 20.19 or later with npm was not found", await response.Text(), StringComparison.Ordinal);
    }
}

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
}
