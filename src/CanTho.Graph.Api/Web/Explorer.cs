namespace CanTho.Graph.Api.Web;

/// <summary>The web explorer at <c>/</c> and the playground at <c>/playground</c>, served whole from this origin.</summary>
public static class Explorer
{
    /// <summary>
    /// Every file of the bundle becomes an endpoint of its own, so nothing outside of it can be asked for. The bundle is read once, here:
    /// after a new build the program has to be started again.
    /// </summary>
    public static void MapExplorer(this IEndpointRouteBuilder app, ExplorerOptions? options = null)
    {
        options ??= new ExplorerOptions();
        var assets = StaticAsset.In(options.BundleFolder).ToDictionary(asset => asset.Path, StringComparer.Ordinal);

        var home = Page(Home);

        foreach (var (path, asset) in assets)
            if (options.Playground || path != Playground)
                Map(app, path, SecurityHeaders.ForPages, path == Home ? home : asset.Send);

        foreach (var page in Pages)
            Map(app, page, SecurityHeaders.ForPages, home);

        // Who mistypes an address in a browser gets the explorer's words for it, with its search; programs get the bare status.
        app.MapFallback("{**path:nonfile}", context =>
        {
            SecurityHeaders.Set(context.Response.Headers, SecurityHeaders.ForPages);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return ReadsHtml(context.Request) ? home(context) : Task.CompletedTask;
        });

        Map(app, "/playground", SecurityHeaders.ForPlayground, options.Playground ? Page(Playground) : PlainPage.PlaygroundIsOff);

        RequestDelegate Page(string path) =>
            !assets.TryGetValue(path, out var page) ? PlainPage.NotBuilt
            : path == Home && !options.Playground ? WithoutPlayground(page)
            : page.Send;
    }

    private const string Home = "/index.html";
    private const string Playground = "/playground/index.html";

    /// <summary>The addresses that the explorer draws itself (src/explorer/routes.tsx): each is the one page of the bundle.</summary>
    private static readonly string[] Pages =
    [
        "/", "/search", "/briefing/{**id}", "/routes", "/canvas", "/timeline", "/registers/{kind?}", "/figures", "/disputes", "/documents/{**id}",
    ];

    /// <summary>The explorer's page with a word on its root, by which it knows not to offer the playground. It is too small for compression to win anything.</summary>
    private static RequestDelegate WithoutPlayground(StaticAsset page)
    {
        var html = File.ReadAllText(page.Forms[^1].File).Replace("<html ", "<html data-playground=\"off\" ", StringComparison.Ordinal);

        return context =>
        {
            context.Response.ContentType = page.ContentType;
            context.Response.Headers.CacheControl = "no-cache";
            return context.Response.WriteAsync(html, context.RequestAborted);
        };
    }

    private static bool ReadsHtml(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.GetTypedHeaders().Accept.Any(type => type.MediaType == "text/html");

    private static void Map(IEndpointRouteBuilder app, string path, string policy, RequestDelegate send) =>
        app.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], context =>
        {
            SecurityHeaders.Set(context.Response.Headers, policy);
            return send(context);
        });
}
