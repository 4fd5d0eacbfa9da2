namespace CanTho.Graph.Stores.Neo4j.Client.Http;

/// <param name="Id">As the server gave it (four characters, six, later perhaps others).</param>
/// <param name="Affinity">Names the cluster member that has the transaction; goes back with each of its requests.</param>
internal sealed record TransactionId(string Id, string? Affinity);
