namespace CanTho.Graph.Api.Commands;

/// <summary>Something that the operator must put right: the message is what to show, and the exit code is 1.</summary>
internal sealed class Failure(string message, Exception? cause = null) : Exception(message, cause);
