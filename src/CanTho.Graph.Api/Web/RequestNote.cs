using CanTho.GraphQL.Diagnostics;

namespace CanTho.Graph.Api.Web;

/// <summary>What the engine says of an HTTP request, for its line in the log.</summary>
internal sealed class RequestNote
{
    public RequestReport? Report { get; set; }

    /// <summary>Begins with a blank: <c> query Partners</c>, <c> mutation: 2 errors (_execution_error)</c>; nothing where GraphQL was not asked.</summary>
    public override string ToString() => Report is not { } report
        ? ""
        : $"{Operation(report)}{(report.ErrorType is null ? "" : $": {report.Errors} {(report.Errors == 1 ? "error" : "errors")} ({report.ErrorType})")}";

    private static string Operation(RequestReport report) =>
        report.Type is null ? " GraphQL" : $" {report.Type.Value.ToString().ToLowerInvariant()}{(report.Name is null ? "" : $" {report.Name}")}";
}
