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
}
