namespace CanTho.Graph.Stores.Neo4j.Client;

/// <param name="Address">Of <c>http://host:7474</c> or <c>https://host:7473</c>; a path before <c>db/</c> may follow. See <see cref="ReadAddress"/>.</param>
/// <param name="Database">Always named: over HTTP there is no home database.</param>
public sealed record Neo4jSettings(Uri Address, string Database)
{
    public Neo4jAuth Auth { get; init; } = Neo4jAuth.None;

    /// <summary>For one attempt at a transaction, from sending to the last row. Null leaves it to the server's <c>db.transaction.timeout</c>.</summary>
    public TimeSpan? TimeLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>After which no further attempt begins: the driver's MaxTransactionRetryTime.</summary>
    public TimeSpan RetryBudget { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>At most so many at once; further requests wait. The driver's MaxConnectionPoolSize.</summary>
    public int Connections { get; init; } = 100;

    /// <exception cref="Neo4jException">It is no address that Neo4j answers HTTP on.</exception>
    public static Uri ReadAddress(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Host.Length == 0)
            throw new Neo4jException($"\"{text}\" is no address. Give Neo4j's HTTP address, such as http://localhost:7474.");

        if (address.Scheme is not ("http" or "https"))
            throw new Neo4jException($"This program speaks HTTP with Neo4j, not {address.Scheme}. Give its HTTP address, such as http://{address.Host}:7474.");

        if (address.UserInfo.Length > 0)
            throw new Neo4jException("The address of Neo4j must hold no user or password. Set NEO4J_USERNAME and NEO4J_PASSWORD.");

        return address;
    }
}
