using Microsoft.AspNetCore.Diagnostics;

namespace CanTho.Graph.Api.Web;

/// <summary>
/// What a client is told of an exception that nobody expected: that there was one. The same in development: ASP.NET Core's own page for
/// developers would show stacks, paths and environment to whoever asks. The log has them. A store that does not answer is no such
/// exception: it is 503 with a sentence.
/// </summary>
internal static class PlainErrors
{
    public static void UsePlainErrors(this WebApplication app) => app.UseExceptionHandler(new ExceptionHandlerOptions
    {
        StatusCodeSelector = error => StoreTrouble.Of(error) is null ? StatusCodes.Status500InternalServerError : StatusCodes.Status503ServiceUnavailable,
        SuppressDiagnosticsCallback = suppress => StoreTrouble.Of(suppress.Exception) is not null,
        ExceptionHandler = context =>
        {
            var trouble = StoreTrouble.Of(context.Features.Get<IExceptionHandlerFeature>()!.Error);

            if (trouble is not null)
            {
                app.Logger.LogWarning("{Path}: {Cause}", context.Request.Path.ToUriComponent(), trouble.Cause);
            }

            context.Response.ContentType = "text/plain; charset=utf-8";
            return context.Response.WriteAsync($"{trouble?.Told ?? "Internal error"}\n", context.RequestAborted);
        },
    });
}
