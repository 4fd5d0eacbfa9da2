using System.Diagnostics;
using CanTho.GraphQL.Diagnostics;

namespace CanTho.GraphQL.Tests.Diagnostics;

/// <summary>What a tracing host would be told, in the order the spans ended.</summary>
internal sealed class Spans : IDisposable
{
    private readonly List<Activity> _ended = [];
    private readonly ActivityListener _listener;

    public Spans()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == GraphQLTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _ended.Add,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IReadOnlyList<Activity> Ended => _ended;

    /// <summary>One line each, what lies in what by indentation: name, kind, tags, status.</summary>
    public IEnumerable<string> Tree() => _ended.Where(span => !_ended.Exists(parent => parent.SpanId == span.ParentSpanId)).SelectMany(root => Tree(root, ""));

    public void Dispose() => _listener.Dispose();

    private IEnumerable<string> Tree(Activity span, string indent) =>
    [
        indent + InWords(span),
        .. _ended.Where(child => child.ParentSpanId == span.SpanId).OrderBy(child => child.StartTimeUtc).SelectMany(child => Tree(child, indent + "  ")),
    ];

    private static string InWords(Activity span)
    {
        var tags = string.Join(", ", span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"));
        return $"{span.DisplayName} ({span.Kind}){(tags.Length > 0 ? $" {tags}" : "")}{(span.Status is ActivityStatusCode.Unset ? "" : $" [{span.Status}{span.StatusDescription}]")}";
    }
}
