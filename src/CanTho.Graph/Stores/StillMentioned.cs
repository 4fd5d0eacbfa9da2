using CanTho.Graph.Domain;

namespace CanTho.Graph.Stores;

/// <summary>Facts that mention an entity and stay as they are, though the entity is to go.</summary>
/// <param name="Facts">The first three by id.</param>
/// <param name="Count">How many there are.</param>
internal sealed record StillMentioned(EntityId Entity, IReadOnlyList<string> Facts, long Count)
{
    private const int Named = 3;

    /// <summary>For each entity removed by the changes that something still mentions.</summary>
    public static IEnumerable<StillMentioned> OfRemoved(IGraph graph, ChangeSet changes)
    {
        var gone = Gone(changes);

        foreach (var id in changes.Removed.Distinct(StringComparer.Ordinal))
        {
            if (graph.TryFind(new(id), out var entity))
            {
                string[] facts = [.. FactsNaming(graph, entity).Where(fact => !gone.Contains(fact)).Distinct().Order(CodePointOrder.Instance)];

                if (facts.Length > 0)
                    yield return new(new(id), [.. facts.Take(Named)], facts.Length);
            }
        }
    }

    /// <summary>Facts that go, or are put anew: these are checked by what they say then, not by what they said.</summary>
    public static HashSet<string> Gone(ChangeSet changes) => changes.Removed.Concat(changes.PutIds).ToHashSet(StringComparer.Ordinal);

    public override string ToString() => Count switch
    {
        1 => $"{Facts[0]} mentions it",
        <= Named => $"{string.Join(", ", Facts)} mention it",
        _ => $"{string.Join(", ", Facts)} and {Count - Named} more mention it",
    };

    private static IEnumerable<string> FactsNaming(IGraph graph, int entity)
    {
        var id = graph.IdOf(entity);
        var cited = graph.Citing(entity);
        var relationships = new List<int>(cited.Relationships);

        foreach (var hop in graph.HopsOf(entity))
        {
            relationships.Add(hop.Relationship);
        }

        return relationships.Select(number => graph.Relationship(number).Id)
            .Concat(cited.Entities.Select(number => graph.IdOf(number).Value))
            .Concat(graph.ClaimsAbout(entity).Concat(graph.ClaimsNaming(entity)).Concat(cited.Claims).Select(claim => claim.Id))
            .Concat(graph.Figures.Where(figure => figure.About == id || figure.Partner == id).Concat(cited.Figures).Select(figure => figure.Id));
    }
}
