using System.Text;

namespace CanTho.Graph.Api.Web;

/// <summary>The two pages that stand where a page of the bundle is missing, and say why and what to do.</summary>
internal static class PlainPage
{
    internal static readonly RequestDelegate NotBuilt = Saying(StatusCodes.Status503ServiceUnavailable, "NotBuilt.html");
    internal static readonly RequestDelegate PlaygroundIsOff = Saying(StatusCodes.Status404NotFound, "PlaygroundIsOff.html");

    private static RequestDelegate Saying(int status, string page)
    {
        using var stream = typeof(PlainPage).Assembly.GetManifestResourceStream(page)!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();

        return context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.CacheControl = "no-store";
            return context.Response.WriteAsync(text, Encoding.UTF8, context.RequestAborted);
        };
    }
}
