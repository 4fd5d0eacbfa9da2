using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CanTho.GraphQL.Diagnostics;

/// <summary>
/// Spans and metrics under the names of OpenTelemetry's semantic conventions for GraphQL
/// (https://opentelemetry.io/docs/specs/semconv/graphql/graphql-spans/), and where these are silent, of the working group that writes
/// their next edition (https://github.com/graphql/otel-wg/tree/main/spec). Names with <c>cantho.</c> are our own.
/// </summary>
internal static class Telemetry
{
    public const string OperationType = "graphql.operation.type";
    public const string OperationName = "graphql.operation.name";
    public const string Document = "graphql.document";
    public const string DocumentId = "graphql.document.id";
    public const string DocumentHash = "graphql.document.hash";
    public const string ErrorType = "error.type";
    public const string Coordinate = "graphql.selection.field.coordinate";

    private static readonly Meter s_meter = new(GraphQLTelemetry.Name);

    // The boundaries that the conventions advise for durations of HTTP requests: the defaults are made for milliseconds.
    private static readonly InstrumentAdvice<double> s_seconds = new()
    {
        HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
    };

    private static readonly Counter<long> s_documents = s_meter.CreateCounter<long>(
        "cantho.graphql.documents", "{document}", "Documents of requests, by where they were found.");

    private static readonly Histogram<int> s_batchSize = s_meter.CreateHistogram<int>(
        "cantho.graphql.batch.size", "{key}", "Keys that a data loader fetched together.");

    public static ActivitySource Source { get; } = new(GraphQLTelemetry.Name);

    public static Histogram<double> RequestDuration { get; } = Seconds("graphql.server.request.duration", "Duration of GraphQL requests.");

    public static Histogram<double> ParseDuration { get; } = Seconds("graphql.server.request.parse.duration", "Duration of parsing.");

    public static Histogram<double> ValidateDuration { get; } = Seconds("graphql.server.request.validate.duration", "Duration of validation.");

    public static Histogram<double> ExecuteDuration { get; } = Seconds("graphql.server.request.execute.duration", "Duration of execution.");

    public static UpDownCounter<int> ActiveRequests { get; } = s_meter.CreateUpDownCounter<int>(
        "graphql.server.active_requests", "{request}", "Requests being answered.");

    public static UpDownCounter<int> Subscriptions { get; } = s_meter.CreateUpDownCounter<int>(
        "cantho.graphql.subscriptions", "{subscription}", "Subscriptions whose events are waited for.");

    public static Histogram<int> ErrorCount { get; } = s_meter.CreateHistogram<int>(
        "graphql.server.request.error_count", "{error}", "Errors in a response.");

    /// <param name="origin"><c>trusted</c>, <c>automatic</c>, <c>cache</c>, <c>text</c> or <c>unknown</c>.</param>
    public static void DocumentFrom(string origin) => s_documents.Add(1, new KeyValuePair<string, object?>("cantho.graphql.document.origin", origin));

    /// <summary>A batch of a data loader, until it is ended; null where nobody traces.</summary>
    /// <param name="of">The field that asked first.</param>
    public static Activity? Batch(int keys, FieldCoordinate of)
    {
        if (s_batchSize.Enabled)
        {
            s_batchSize.Record(keys, new KeyValuePair<string, object?>(Coordinate, of.ToString()));
        }

        var span = Source.HasListeners() ? Source.StartActivity("GraphQL DataLoader Batch") : null;
        return span?.SetTag(Coordinate, of.ToString()).SetTag("cantho.graphql.batch.size", keys);
    }

    /// <summary>Without the message of the error: it may quote what the user wrote.</summary>
    /// <param name="errorType">Null where all went well.</param>
    public static void End(Activity? span, string? errorType)
    {
        if (errorType is not null)
        {
            span?.SetStatus(ActivityStatusCode.Error).SetTag(ErrorType, errorType);
        }

        span?.Dispose();
    }

    private static Histogram<double> Seconds(string name, string description) =>
        s_meter.CreateHistogram(name, "s", description, tags: null, s_seconds);
}
