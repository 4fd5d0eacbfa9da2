namespace CanTho.Graph.Domain;

/// <summary>Who says so, and where.</summary>
/// <param name="Document">An entity of kind document.</param>
/// <param name="Locator">The place in it, as its readers would name it: <c>III.3.a</c>, <c>paragraph 7</c>, <c>caption 2</c>.</param>
public sealed record Citation(EntityId Document, string Locator);
