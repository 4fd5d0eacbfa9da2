using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CanTho.Graph.Browser.Tests;

/// <summary>
/// A page that writes down what must not happen: a console error, a script error, a refusal by the Content-Security-Policy, a request to
/// another origin, an answer of 400 or more. <see cref="AssertNothingWentWrong"/> holds it against the page.
/// </summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> wrong = new();
    private readonly ConcurrentQueue<string> asked = new();

    private WatchedPage(IPage page, string origin)
    {
        Page = page;
        page.Console += (_, message) => Note(message.Type == "error", $"console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.Response += (_, response) => Note(response.Status >= 400, $"{response.Status}: {response.Url}");
        page.RequestFailed += (_, request) => Note(!IsCancelled(request), $"failed: {request.Url} {request.Failure}");
        page.Context.Request += (_, request) =>
        {
            asked.Enqueue(request.Url);
            Note(!IsOurs(request.Url), $"outside: {request.Url}");
        };

        // A search that is typed on cancels what it asked before; leaving a page cancels what it still loads.
        static bool IsCancelled(IRequest request) => request.Failure == "net::ERR_ABORTED";

        bool IsOurs(string url) => url.StartsWith(origin + "/", StringComparison.Ordinal)
            || url.StartsWith("data:", StringComparison.Ordinal) || url.StartsWith("blob:", StringComparison.Ordinal);
    }

    public IPage Page { get; }

    /// <summary>Every address that the page asked for.</summary>
    public IReadOnlyCollection<string> Asked => asked;

    internal static async Task<WatchedPage> In(IBrowserContext context, string origin)
    {
        var watched = new WatchedPage(await context.NewPageAsync(), origin);
        await watched.Page.ExposeFunctionAsync("refused", (string what) => watched.Note(true, $"refused by the policy: {what}"));
        await watched.Page.AddInitScriptAsync(
            "addEventListener('securitypolicyviolation', event => refused(`${event.violatedDirective} ${event.blockedURI}`))");
        return watched;
    }

    public void AssertNothingWentWrong() => Assert.Empty(wrong);

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Note(bool isWrong, string what)
    {
        if (isWrong)
            wrong.Enqueue(what);
    }
}
