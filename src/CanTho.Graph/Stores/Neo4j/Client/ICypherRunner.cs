namespace CanTho.Graph.Stores.Neo4j.Client;

/// <summary>What statements are run with inside a transaction function.</summary>
public interface ICypherRunner
{
    /// <summary>
    /// Sends the statement and returns when its first row, or its end, is there. Dispose the result: what is let go before its last row is
    /// terminated on the server.
    /// </summary>
    /// <exception cref="Neo4jException">The server refused it, was not there, or took too long.</exception>
    /// <exception cref="ArgumentException">A parameter cannot be sent.</exception>
    Task<ICypherResult> Run(CypherQuery query, CancellationToken cancel);
}
