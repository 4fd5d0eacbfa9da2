using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Diagnostics;

/// <summary>
/// What an engine tells those who watch it beyond names, durations and counts. By default nothing that a user wrote: no variable, no
/// document, no message.
/// </summary>
public sealed record DiagnosticOptions
{
    /// <summary>Whether spans carry the document, its literals replaced by <c>?</c> and its comments left out.</summary>
    public bool Documents { get; init; }

    /// <summary>
    /// Which fields have a span for each time their resolver is called; null for none. A list of a thousand makes a thousand spans. Fields
    /// without a resolver of their own never have one.
    /// </summary>
    public Func<ObjectType, Field, bool>? Resolvers { get; init; }

    /// <summary>
    /// Whether metrics are told apart by the operation's name. Only where clients cannot make names up: with
    /// <see cref="Documents.DocumentOptions.TrustedOnly"/>.
    /// </summary>
    public bool OperationNamesInMetrics { get; init; }

    /// <summary>
    /// Called when a request has been answered, or its client has gone, with the services of the request. For hosts that keep a log rather
    /// than collect telemetry.
    /// </summary>
    public Action<RequestReport, IServiceProvider>? RequestEnded { get; init; }
}
