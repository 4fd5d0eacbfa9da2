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
