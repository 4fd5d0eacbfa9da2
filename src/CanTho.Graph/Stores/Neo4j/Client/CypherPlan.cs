namespace CanTho.Graph.Stores.Neo4j.Client;

/// <summary>One operator of a plan, with those that feed it.</summary>
/// <param name="Operator">Without the database behind it: <c>NodeUniqueIndexSeek</c>, <c>CartesianProduct</c>, <c>AllNodesScan</c> …</param>
/// <param name="Arguments"><c>Details</c>, <c>EstimatedRows</c>, … as the server names them.</param>
/// <param name="DbHits">Null without <c>PROFILE</c>.</param>
/// <param name="Rows">Null without <c>PROFILE</c>.</param>
public sealed record CypherPlan(
    string Operator,
    IReadOnlyDictionary<string, object?> Arguments,
    IReadOnlyList<string> Identifiers,
    IReadOnlyList<CypherPlan> Children,
    long? DbHits,
    long? Rows)
{
    /// <summary>This one and all that feed it.</summary>
    public IEnumerable<CypherPlan> All => Children.SelectMany(child => child.All).Prepend(this);
}
