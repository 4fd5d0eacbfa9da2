using System.Diagnostics;
using CanTho.GraphQL.Diagnostics;
using Microsoft.Extensions.Logging.Console;

namespace CanTho.Graph.Api.Web;

/// <summary>One line for each request: method, path, status, duration, and for GraphQL the operation and what became of it.</summary>
internal static class RequestLog
{
    public static ILoggingBuilder AddOneLineConsole(this ILoggingBuilder logging)
    {
        // The framework's own lines would be four more for each request.
        return logging
            .AddFilter("Microsoft", LogLevel.Warning)
            .AddSimpleConsole(console =>
            {
                console.SingleLine = true;
                console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z' ";
                console.UseUtcTimestamp = true;
                console.ColorBehavior = LoggerColorBehavior.Default;
            });
    }

    public static void UseRequestLog(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("CanTho.Graph.Requests");

        app.Use(async (context, next) =>
        {
            var started = Stopwatch.GetTimestamp();

            try
            {
                await next(context);
            }
            finally
            {
                log.LogInformation(
                    "{Method} {Path} {Status} {Milliseconds:F1} ms{Operation}",
                    context.Request.Method,
                    Printable(context.Request.Path),
                    context.RequestAborted.IsCancellationRequested ? 499 : context.Response.StatusCode,
                    Stopwatch.GetElapsedTime(started).TotalMilliseconds,
                    context.RequestServices.GetRequiredService<RequestNote>());
            }
        });
    }

    /// <summary>Called by the engine at the end of a request.</summary>
    public static void Note(RequestReport report, IServiceProvider services) => services.GetRequiredService<RequestNote>().Report = report;

    // A path is the client's: a line break in it would forge a line of the log.
    private static string Printable(PathString path) => path.ToUriComponent();
}
