using System.Net;

namespace CanTho.Graph.Browser.Tests.Serving;

public sealed class ABundle : IAsyncLifetime
{
    private readonly BundleOnDisk bundle = new BundleOnDisk()
        .With("index.html", "home")
        .With("playground/index.html", "playground")
        .With("favicon.svg", "<svg/>")
        .With("assets/index-Ab12.js", "plain")
        .With("assets/index-Ab12.js.br", "brotli")
        .With("assets/index-Ab12.js.gz", "gzip")
        .With(".built", "a hash");

    private HttpClient client = null!;

    public async ValueTask InitializeAsync() => client = await bundle.Serve();

    public ValueTask DisposeAsync() => bundle.DisposeAsync();

    [Theory]
    [InlineData("br", "brotli", "br")]
    [InlineData("gzip, deflate, br, zstd", "brotli", "br")]
    [InlineData("gzip, br;q=0", "gzip", "gzip")]
    [InlineData("gzip", "gzip", "gzip")]
    [InlineData("BR", "brotli", "br")]
    [InlineData("*", "brotli", "br")]
    [InlineData("br;q=0, *;q=0.5", "gzip", "gzip")]
    [InlineData("*;q=0", "plain", null)]
    [InlineData("zstd", "plain", null)]
    [InlineData("not / a ; header", "plain", null)]
    public async Task Is_sent_in_the_smallest_form_the_reader_takes(string accepted, string content, string? encoding)
    {
        var response = await client.Get("/assets/index-Ab12.js", $"Accept-Encoding: {accepted}");

        Assert.Equal(content, await response.Text());
        Assert.Equal(encoding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("text/javascript; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("Accept-Encoding", response.Headers.Vary.Single());
    }

    [Fact]
    public async Task Is_sent_plain_to_a_reader_who_names_no_encoding() =>
        Assert.Equal("plain", await (await client.Get("/assets/index-Ab12.js")).Text());

    [Fact]
    public async Task Lets_a_browser_keep_for_ever_what_has_a_hash_in_its_name() =>
        Assert.Equal("public, max-age=31536000, immutable", (await client.Get("/assets/index-Ab12.js")).Headers.CacheControl?.ToString());

    [Theory]
    [InlineData("/")]
    [InlineData("/playground")]
    [InlineData("/favicon.svg")]
    public async Task Lets_a_browser_keep_a_page_only_if_it_asks_again(string path) =>
        Assert.Equal("no-cache", (await client.Get(path)).Headers.CacheControl?.ToString());

    [Fact]
    public async Task Is_not_sent_twice_to_a_browser_that_has_it()
    {
        var tag = (await client.Get("/")).Headers.ETag!.ToString();

        var again = await client.Get("/", $"If-None-Match: {tag}");

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal("", await again.Text());
    }

    [Fact]
    public async Task Has_another_tag_for_each_form()
    {
        var plain = await client.Get("/assets/index-Ab12.js");
        var brotli = await client.Get("/assets/index-Ab12.js", "Accept-Encoding: br");

        Assert.NotEqual(plain.Headers.ETag, brotli.Headers.ETag);
    }

    [Theory]
    [InlineData("/", "home")]
    [InlineData("/playground", "playground")]
    [InlineData("/playground/", "playground")]
    public async Task Serves_its_pages_with_or_without_a_slash(string path, string content)
    {
        var response = await client.Get(path);

        Assert.Equal(content, await response.Text());
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("/assets/missing.js")]
    [InlineData("/assets/index-Ab12.js.br")]
    [InlineData("/.built")]
    [InlineData("/assets/..%2f.built")]
    [InlineData("/assets")]
    public async Task Serves_nothing_else(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await client.Get(path)).StatusCode);

    [Fact]
    public async Task Answers_HEAD_with_the_headers_alone()
    {
        var response = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/"), TestContext.Current.CancellationToken);

        Assert.Equal(4, response.Content.Headers.ContentLength);
        Assert.Equal("", await response.Text());
    }

    private const string OfPages =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; worker-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    private const string OfThePlayground =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; "
        + "worker-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    [Theory]
    [InlineData("/", OfPages)]
    [InlineData("/briefing/person:yasuo-otani", OfPages)]
    [InlineData("/assets/index-Ab12.js", OfPages)]
    [InlineData("/playground", OfThePlayground)]
    public async Task Tells_the_browser_to_load_from_here_alone(string path, string policy)
    {
        var headers = (await client.Get(path)).Headers;

        Assert.Equal(policy, headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", headers.GetValues("Referrer-Policy").Single());
    }

    [Theory]
    [InlineData("/search?q=otani")]
    [InlineData("/briefing/person:yasuo-otani")]
    [InlineData("/routes")]
    [InlineData("/registers")]
    [InlineData("/registers/person")]
    [InlineData("/documents/document:kh-167-2017?at=III.3.a")]
    public async Task Answers_every_address_of_the_explorer_with_its_page(string path) => Assert.Equal("home", await (await client.Get(path)).Text());
}
