using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Contradictions;
using CanTho.Graph.Stores.Neo4j.Client.Values;

namespace CanTho.Graph.Stores.Neo4j.Properties;

/// <summary>
/// A conflict as a node, its sides as the facts that it leads to. <c>among</c> is CLAIM or FIGURE, <c>partner</c> and <c>unit</c> are absent where there is none.
/// </summary>
internal static class ConflictProperties
{
    public static Dictionary<string, object?> Of(Conflict conflict, string among) => new()
    {
        ["id"] = conflict.Id,
        ["about"] = conflict.About.Value,
        ["among"] = among,
        ["subject"] = conflict.Subject,
        ["unit"] = conflict.Unit,
        ["period"] = conflict.Period?.ToString(),
        ["partner"] = conflict.Partner?.Value,
    };

    /// <param name="facts">The claims or figures that contradict each other.</param>
    public static Conflict Read(CypherNode node, IReadOnlyList<object?> facts)
    {
        var map = new PropertyMap(node.Properties);
        var disputed = facts.Select(fact => FactReader.Read(fact) switch
        {
            Claim claim => Disputed.Of(claim),
            Figure figure => Disputed.Of(figure),
            var other => throw new StoreException($"{FactReader.IdOf(other)} in Neo4j is in dispute, and neither a claim nor a figure."),
        });

        return new(
            map.Text("id"),
            new(map.Text("about")),
            map.Text("subject"),
            map.Find("unit"),
            map.Period("period"),
            map.Find("partner") is { } partner ? new EntityId(partner) : null,
            Disputed.SidesAmong([.. disputed]) ?? throw new InvalidOperationException($"The facts of {map.Text("id")} in Neo4j do not contradict each other."));
    }
}
