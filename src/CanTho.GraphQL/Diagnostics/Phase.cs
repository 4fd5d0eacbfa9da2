using System.Diagnostics;
using System.Diagnostics.Metrics;
using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Diagnostics;

/// <summary>A part of a request, until disposed of: a span, and its duration in a histogram.</summary>
internal sealed class Phase : IDisposable
{
    private readonly Activity? _span;
    private readonly Histogram<double> _duration;
    private readonly TagList _tags;
    private readonly long _started = Stopwatch.GetTimestamp();
    private string? _errorType;

    /// <param name="within">The request's span. It may run without being the current one: a stream is read after it was asked for.</param>
    public Phase(string name, Histogram<double> duration, Activity? within, OperationType? type, string? operation, DiagnosticOptions options)
    {
        _duration = duration;
        _tags = Tags.Of(type, operation, options);
        _span = within is { IsStopped: false }
            ? Telemetry.Source.StartActivity(name, ActivityKind.Internal, within.Context)
            : Telemetry.Source.StartActivity(name);
        _span?.SetTag(Telemetry.OperationType, type?.InWords()).SetTag(Telemetry.OperationName, operation);
    }

    public void Failed(string errorType) => _errorType = errorType;

    public void Dispose()
    {
        _duration.Record(Stopwatch.GetElapsedTime(_started).TotalSeconds, _tags);
        Telemetry.End(_span, _errorType);
    }
}
