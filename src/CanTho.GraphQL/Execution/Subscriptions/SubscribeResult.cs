namespace CanTho.GraphQL.Execution;

/// <summary>What a request that may be answered by a stream comes to.</summary>
public abstract record SubscribeResult
{
    private SubscribeResult()
    {
    }

    /// <summary>No stream: a request error, or the errors that creating the source stream ended in; there is no data.</summary>
    public sealed record Refused(ExecutionResult Result) : SubscribeResult;

    /// <param name="Results">
    /// The response stream, to be read once, from the first result to the last or until it is disposed of: reading it is what holds and
    /// what lets go of the source. One result follows each event; a query or a mutation has a single one. A last result that is not
    /// <see cref="ExecutionResult.Executed"/> tells why the source stream broke off.
    /// </param>
    public sealed record Streaming(IAsyncEnumerable<ExecutionResult> Results) : SubscribeResult;
}
