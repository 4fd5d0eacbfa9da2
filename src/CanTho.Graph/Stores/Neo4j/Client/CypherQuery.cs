namespace CanTho.Graph.Stores.Neo4j.Client;

/// <param name="Text">One statement. <c>EXPLAIN</c> or <c>PROFILE</c> before it gives a plan in the summary.</param>
/// <param name="Parameters">
/// By name, without the dollar. null, bool, int, long, double, string, byte[], <see cref="DateOnly"/>, <see cref="TimeOnly"/>, <see cref="DateTime"/> without
/// a kind, <see cref="DateTimeOffset"/>, the types in <c>Values</c> but for nodes, relationships and paths, lists and string-keyed maps of these.
/// The name <c>request</c> is taken: each statement carries its own id there, by which it is terminated.
/// </param>
public sealed record CypherQuery(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    public CypherQuery(string text)
        : this(text, new Dictionary<string, object?>())
    {
    }
}
