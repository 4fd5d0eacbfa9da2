namespace CanTho.Graph.Api.Web;

/// <summary>
/// What a client is told of an exception that nobody expected: that there was one. The same in development: ASP.NET Core's own page for
/// developers would show stacks, paths and environment to whoever asks. The log has them.
/// </summary>
internal static class PlainErrors
{
    public static void UsePlainErrors(this WebApplication app) => app.UseExceptionHandler(handler => handler.Run(context =>
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("Internal error\n", context.RequestAborted);
    }));
}
