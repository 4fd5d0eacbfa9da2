using System.Diagnostics.Metrics;
using CanTho.GraphQL.Diagnostics;

namespace CanTho.GraphQL.Tests.Diagnostics;

/// <summary>What a metrics host would be told, in order.</summary>
internal sealed class Measurements : IDisposable
{
    private readonly List<(Instrument Instrument, double Value, string Tags)> _recorded = [];
    private readonly MeterListener _listener = new();

    public Measurements()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == GraphQLTelemetry.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>Durations are the clock's: only that they are more than nothing is told.</summary>
    public IEnumerable<string> InWords => _recorded.Select(recorded =>
        $"{recorded.Instrument.Name} {(recorded.Instrument.Unit == "s" ? recorded.Value > 0 ? "took time" : "took none" : $"{recorded.Value:+0;-0;0} {recorded.Instrument.Unit}")}{recorded.Tags}");

    public void Dispose() => _listener.Dispose();

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var words = "";

        foreach (var tag in tags)
        {
            words += $" {tag.Key}={tag.Value}";
        }

        lock (_recorded)
        {
            _recorded.Add((instrument, value, words));
        }
    }
}
