using System.Diagnostics;
using CanTho.GraphQL.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CanTho.Graph.Api.Web;

/// <summary>
/// Spans and metrics of the engine, of ASP.NET Core and of the runtime, sent where the environment says: the variables are OpenTelemetry's
/// own, https://opentelemetry.io/docs/specs/otel/protocol/exporter/
/// </summary>
internal static class TelemetryExport
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Nothing where no endpoint is set: then nobody listens, and nothing is measured.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration[Endpoint]))
        {
            return;
        }

        // ASP.NET Core 10 leaves its spans without attributes unless it is told that nobody else fills them in.
        AppContext.SetSwitch("Microsoft.AspNetCore.Hosting.SuppressActivityOpenTelemetryData", false);

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("cantho-graph").AddEnvironmentVariableDetector()) // which may name it otherwise
            .WithTracing(traces => traces.AddSource(GraphQLTelemetry.Name, "Microsoft.AspNetCore").AddOtlpExporter())
            .WithMetrics(metrics => metrics
                .AddMeter(GraphQLTelemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
                .AddOtlpExporter());
    }

    /// <summary>
    /// What ASP.NET Core 10 does not say at the end of a request: the route, also in the span's name, and the status.
    /// https://opentelemetry.io/docs/specs/semconv/http/http-spans/
    /// </summary>
    public static void UseTelemetry(this WebApplication app) => app.Use(async (context, next) =>
    {
        await next(context);

        if (context.Features.Get<IHttpActivityFeature>()?.Activity is { IsAllDataRequested: true } span)
        {
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
            span.DisplayName = route is null ? context.Request.Method : $"{context.Request.Method} {route}";
            span.SetTag("http.route", route).SetTag("http.response.status_code", context.Response.StatusCode);
            span.SetStatus(context.Response.StatusCode >= StatusCodes.Status500InternalServerError ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        }
    });
}
