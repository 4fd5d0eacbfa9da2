namespace CanTho.Graph.Stores.Neo4j.Client;

/// <summary>What a transaction may do. A cluster sends readers to any member; a read that writes is refused by the server.</summary>
public enum AccessMode
{
    Read,
    Write,
}
