using CanTho.Graph.Exporting;
using CanTho.Graph.Names;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Api.Web;

/// <summary>Everything as a file to keep: <c>/export/json</c> and its like.</summary>
internal static class ExportEndpoint
{
    /// <summary>Ends the message that there is no such format.</summary>
    internal static string Formats { get; } = $"The formats are {string.Join(", ", Names.SkipLast(1))} and {Names[^1]}.";

    private static string[] Names => [.. ExportFormat.All.Select(format => format.Name)];

    public static void MapExport(this IEndpointRouteBuilder app) =>
        app.MapMethods("/export/{format}", [HttpMethods.Get, HttpMethods.Head], Send);

    internal static string Unknown(string format) =>
        SpellingHint.Nearest(format, Names) is { } near
            ? $"There is no export format \"{format}\". Did you mean \"{near}\"? {Formats}"
            : $"There is no export format \"{format}\". {Formats}";

    private static async Task Send(string format, HttpContext context, IGraphStore store)
    {
        var (response, cancel) = (context.Response, context.RequestAborted);
        response.Headers.XContentTypeOptions = "nosniff";

        if (ExportFormat.Find(format) is not { } export)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            response.ContentType = "text/plain; charset=utf-8";
            await response.WriteAsync($"{Unknown(format)}\n", cancel);
            return;
        }

        response.ContentType = export.ContentType;
        response.Headers.ContentDisposition = $"attachment; filename=\"cantho-graph.{export.Extension}\"";
        response.Headers.CacheControl = "no-cache";

        if (HttpMethods.IsGet(context.Request.Method))
        {
            await Write(export, store, response, cancel);
        }
    }

    // Once something was sent, breaking off is all that tells the reader.
    private static async Task Write(ExportFormat export, IGraphStore store, HttpResponse response, CancellationToken cancel)
    {
        try
        {
            await export.Write(await store.Ask(new Everything(), cancel), response.Body, cancel);
        }
        catch (ChangedWhileReadException changed) when (!response.HasStarted)
        {
            response.Clear();
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            response.ContentType = "text/plain; charset=utf-8";
            await response.WriteAsync($"{changed.Message}\n", cancel);
        }
    }
}
