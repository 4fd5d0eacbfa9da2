using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Diagnostics;

/// <summary>How one request went.</summary>
/// <param name="Type">Null where no operation could be found in the document.</param>
/// <param name="Name">As the document writes it, 200 characters at most; null for an anonymous operation.</param>
/// <param name="DocumentId">By which the request named its document; null where it brought the document.</param>
/// <param name="Errors">How many the response has.</param>
/// <param name="ErrorType">What kind the first one is, see docs/engine.md; null where there is none.</param>
public readonly record struct RequestReport(
    OperationType? Type, string? Name, string? DocumentId, TimeSpan Duration, int Errors, string? ErrorType);
