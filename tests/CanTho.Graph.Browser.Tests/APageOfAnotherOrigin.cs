namespace CanTho.Graph.Browser.Tests;

/// <summary>
/// A page that somebody else wrote, open in the browser of somebody who may reach the server. It may neither read an answer nor make the
/// server do anything that a page of its own could: there is no CORS, and what needs no preflight is not taken.
/// </summary>
public sealed class APageOfAnotherOrigin(Chromium chromium, RunningApi api)
{
    private const string Elsewhere = "http://127.0.0.1:1/";

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public async Task Cannot_have_its_forms_taken_for_requests(string type)
    {
        await using var page = await Open();

        var answer = await page.Page.RunAndWaitForResponseAsync(
            () => page.Page.EvaluateAsync(
                """
                ([action, enctype]) => {
                  const form = Object.assign(document.createElement("form"), { method: "post", action, enctype });
                  form.append(Object.assign(document.createElement("input"), { name: '{"query":"{ overview { entities } }","":"', value: '"}' }));
                  document.body.append(form);
                  form.submit();
                }
                """,
                new[] { Endpoint, type }),
            Endpoint);

        Assert.Equal(415, answer.Status);
    }

    [Theory]
    [InlineData("POST", "application/json")]
    [InlineData("POST", "text/plain")]
    [InlineData("GET", null)]
    public async Task Cannot_read_an_answer_that_a_page_of_ours_can(string method, string? type)
    {
        await using var ours = await chromium.Open($"{api.Origin}/healthz");
        await using var theirs = await Open();

        Assert.StartsWith("{", await Read(ours), StringComparison.Ordinal);
        Assert.Equal("Failed to fetch", await Read(theirs));

        Task<string> Read(WatchedPage page) => page.Page.EvaluateAsync<string>(
            """
            async ([address, method, type]) => {
              const query = "{ overview { entities } }";
              const sent = type ? { method, headers: { "content-type": type }, body: JSON.stringify({ query }) } : { method };
              try {
                return await (await fetch(type ? address : `${address}?query=${encodeURIComponent(query)}`, sent)).text();
              } catch (error) {
                return error.message;
              }
            }
            """,
            new[] { Endpoint, method, type });
    }

    private string Endpoint => $"{api.Origin}/graphql";

    private async Task<WatchedPage> Open()
    {
        var page = await chromium.Blank(api.Origin);
        await page.Page.RouteAsync(Elsewhere, route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<!doctype html><body></body>" }));
        await page.Page.GotoAsync(Elsewhere);
        return page;
    }
}
