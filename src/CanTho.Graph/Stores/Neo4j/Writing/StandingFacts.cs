using CanTho.Graph.Domain;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Stores.Neo4j.Client.Values;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>What stands on the server under the ids that a change set names, read inside its transaction.</summary>
internal sealed class StandingFacts
{
    private static readonly CypherFile s_known = CypherFile.Read("write/known");

    private readonly Dictionary<string, StandingFact> _facts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _entities = new(StringComparer.Ordinal);

    private StandingFacts()
    {
    }

    /// <param name="isEmpty">The graph has no facts yet: nothing needs to be looked for.</param>
    public static async Task<StandingFacts> Read(Statements statements, ChangeSet changes, bool isEmpty)
    {
        var standing = new StandingFacts();

        if (!isEmpty)
        {
            var (nodes, relationships) = Named(changes);
            standing.Take(await statements.Read(s_known["nodes"], "ids", nodes));
            standing.Take(await statements.Read(s_known["relationships"], "queries", FullText.OfIds(relationships)));

            var mentioned = Mentioned(changes).Select(id => id.Value).Where(id => id is not null).Distinct().Where(id => !standing._facts.ContainsKey(id));

            foreach (var row in await statements.Read(s_known["entities"], "ids", mentioned))
            {
                standing._entities.Add(row.Get<string>("id"));
            }
        }

        return standing;
    }

    public StandingFact? Find(string id) => _facts.GetValueOrDefault(id);

    public bool Stands(EntityId entity) => _entities.Contains(entity.Value) || Find(entity.Value)?.Fact is Entity;

    private static (IEnumerable<string> Nodes, IEnumerable<string> Relationships) Named(ChangeSet changes)
    {
        var ids = StillMentioned.Gone(changes).Where(id => !string.IsNullOrEmpty(id)).ToLookup(id => id.StartsWith("relationship:", StringComparison.Ordinal));
        return (ids[false], ids[true]);
    }

    private static IEnumerable<EntityId> Mentioned(ChangeSet changes) =>
    [
        .. changes.Relationships.SelectMany(fact => (EntityId[])[fact.From, fact.To]),
        .. changes.Claims.SelectMany(fact => fact.Value is ClaimValue.Reference(var named) ? (EntityId[])[fact.About, named] : [fact.About]),
        .. changes.Figures.SelectMany(fact => fact.Partner is { } partner ? (EntityId[])[fact.About, partner] : [fact.About]),
        .. changes.Entities.SelectMany(fact => fact.Sources.Concat(fact.Names.SelectMany(name => name.Sources))).Select(source => source.Document),
        .. changes.Relationships.SelectMany(fact => fact.Sources).Select(source => source.Document),
        .. changes.Claims.SelectMany(fact => fact.Sources).Select(source => source.Document),
        .. changes.Figures.SelectMany(fact => fact.Sources).Select(source => source.Document),
    ];

    private void Take(IReadOnlyList<CypherRecord> rows)
    {
        foreach (var value in rows.Select(row => row["fact"]))
        {
            var fact = StandingFact.Read(value);
            _facts[FactReader.IdOf(fact.Fact)] = fact;
        }
    }
}

/// <param name="Fact">An <see cref="Entity"/>, <see cref="Relationship"/>, <see cref="Claim"/> or <see cref="Figure"/>.</param>
/// <param name="Version">The revision that changed it last.</param>
internal sealed record StandingFact(object Fact, Revision Version, Origin Origin)
{
    /// <param name="value">A node or a relationship.</param>
    public static StandingFact Read(object? value)
    {
        var properties = new PropertyMap(value is CypherNode node ? node.Properties : ((CypherRelationship)value!).Properties);
        return new(FactReader.Read(value), new(properties.Number("version") ?? 0), properties.Member<Origin>("origin"));
    }
}
