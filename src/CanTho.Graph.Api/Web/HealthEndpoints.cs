namespace CanTho.Graph.Api.Web;

/// <summary>For whatever watches the program: <c>/healthz</c> is about the process, <c>/readyz</c> about the store behind it, too.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/healthz", () => "alive\n");

        app.MapGet("/readyz", async (Readiness readiness, HttpResponse response, CancellationToken cancel) =>
        {
            response.Headers.CacheControl = "no-store";
            var trouble = await readiness.Trouble(cancel);

            return trouble is null
                ? Results.Text("ready\n")
                : Results.Text($"not ready: {trouble}\n", statusCode: StatusCodes.Status503ServiceUnavailable);
        });
    }
}
