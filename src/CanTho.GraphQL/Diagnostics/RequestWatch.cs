using System.Diagnostics;
using System.Diagnostics.Metrics;
using CanTho.GraphQL.Documents;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Language;
using Microsoft.Extensions.Logging;

namespace CanTho.GraphQL.Diagnostics;

/// <summary>Follows one request, for whoever watches.</summary>
internal sealed class RequestWatch
{
    private const int LongestName = 200; // names are the client's, and a document may be one name of 64 KB

    private readonly DiagnosticOptions _options;
    private readonly GraphQLRequest _request;
    private readonly ILogger _logger;
    private readonly Activity? _span = Telemetry.Source.StartActivity("GraphQL Operation", ActivityKind.Server);
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly Counted? _active = Counted.By(Telemetry.ActiveRequests);
    private OperationType? _type;
    private string? _name;
    private string? _documentId;

    private RequestWatch(DiagnosticOptions options, GraphQLRequest request, ILogger logger)
    {
        _logger = logger;
        _options = options;
        _request = request;
    }

    /// <summary>Null where nobody watches: then nothing is measured and nothing allocated.</summary>
    public static RequestWatch? Start(DiagnosticOptions options, GraphQLRequest request, ILogger logger) =>
        options.RequestEnded is not null || Telemetry.Source.HasListeners() || Telemetry.RequestDuration.Enabled
            ? new RequestWatch(options, request, logger)
            : null;

    /// <summary>The operation is found, in a document that is valid.</summary>
    public void Found(OperationDefinitionNode operation)
    {
        _type = operation.Operation;
        _name = operation.Name?.Value is { Length: > LongestName } name ? name[..LongestName] : operation.Name?.Value;
        _documentId = DocumentReference.TryRead(_request, out var id, out _) ? id : null;

        if (_span is { IsAllDataRequested: true })
        {
            Describe(_span);
        }
    }

    public Phase? Parsing() => Begin("GraphQL Document Parsing", Telemetry.ParseDuration);

    public Phase? Validation() => Begin("GraphQL Document Validation", Telemetry.ValidateDuration);

    public Phase? Execution() => Begin("GraphQL Operation Execution", Telemetry.ExecuteDuration);

    public void Ended(ExecutionResult result, IServiceProvider services) =>
        Ended(result.Errors.Count, ErrorTypes.Of(result), services);

    /// <summary>Without an answer: the client has gone, or the engine is broken.</summary>
    public void Ended(Exception error, IServiceProvider services) => Ended(errors: 0, error.GetType().FullName, services);

    private void Ended(int errors, string? errorType, IServiceProvider services)
    {
        var duration = Stopwatch.GetElapsedTime(_started);
        var tags = Tags.Of(_type, _name, _options);

        Telemetry.ErrorCount.Record(errors, tags);
        Tags.Add(ref tags, Telemetry.ErrorType, errorType);
        Telemetry.RequestDuration.Record(duration.TotalSeconds, tags);

        _active?.Dispose();
        Telemetry.End(_span, errorType);

        Report(new RequestReport(_type, _name, _documentId, duration, errors, errorType), services);
    }

    private void Report(RequestReport report, IServiceProvider services)
    {
        try
        {
            _options.RequestEnded?.Invoke(report, services);
        }
        catch (Exception broken)
        {
            _logger.LogError(broken, "The hook that is called at the end of a request failed; the request is answered all the same.");
        }
    }

    private Phase? Begin(string name, Histogram<double> duration) => Telemetry.Source.HasListeners() || duration.Enabled
        ? new Phase(name, duration, _span, _type, _name, _options)
        : null;

    private void Describe(Activity span)
    {
        span.DisplayName = _type!.Value.InWords();
        span.SetTag(Telemetry.OperationType, span.DisplayName);
        span.SetTag(Telemetry.OperationName, _name); // a null adds nothing
        span.SetTag(Telemetry.DocumentId, _documentId);

        if (_request.Query is { } text)
        {
            span.SetTag(Telemetry.DocumentHash, DocumentHash.WithPrefix(DocumentHash.Of(text)));

            if (_options.Documents)
            {
                span.SetTag(Telemetry.Document, SanitizedDocument.Of(text));
            }
        }
    }
}
