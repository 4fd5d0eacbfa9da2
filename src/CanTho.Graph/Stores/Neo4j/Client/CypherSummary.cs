namespace CanTho.Graph.Stores.Neo4j.Client;

/// <summary>What the server says after the rows.</summary>
/// <param name="Counters">All zero for reads.</param>
/// <param name="Bookmarks">What a later transaction must have seen. Empty inside an explicit transaction: its commit has them.</param>
/// <param name="Plan">Of <c>EXPLAIN</c> and <c>PROFILE</c>.</param>
public sealed record CypherSummary(
    CypherCounters Counters,
    IReadOnlyList<CypherNotification> Notifications,
    IReadOnlyList<string> Bookmarks,
    CypherPlan? Plan);

/// <summary>What a statement changed.</summary>
public sealed record CypherCounters
{
    public static CypherCounters None { get; } = new();

    public bool ContainsUpdates { get; init; }

    public long NodesCreated { get; init; }

    public long NodesDeleted { get; init; }

    public long RelationshipsCreated { get; init; }

    public long RelationshipsDeleted { get; init; }

    public long PropertiesSet { get; init; }

    public long LabelsAdded { get; init; }

    public long LabelsRemoved { get; init; }

    public long IndexesAdded { get; init; }

    public long IndexesRemoved { get; init; }

    public long ConstraintsAdded { get; init; }

    public long ConstraintsRemoved { get; init; }
}

/// <summary>Advice of the server about a statement, such as an index that was there already or a cartesian product.</summary>
/// <param name="Severity"><c>WARNING</c> or <c>INFORMATION</c>.</param>
/// <param name="Category"><c>PERFORMANCE</c>, <c>SCHEMA</c>, <c>UNRECOGNIZED</c> …</param>
public sealed record CypherNotification(string Code, string Title, string Description, string Severity, string Category);
