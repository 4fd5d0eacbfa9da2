using CanTho.Graph.Domain;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>
/// Writes what stands after a change, and nothing that is derived from it. Entities stay, for the edges at them. All else is taken away and made again:
/// Neo4j changes no type and no end of a relationship, and what is only ever made needs no <c>MERGE</c>.
/// </summary>
/// <param name="version">Of the facts written.</param>
internal sealed class FactWriter(Statements statements, Revision version, Origin origin)
{
    public async Task Write(IReadOnlyList<FactChange> done)
    {
        await Remove(done);
        await WriteEntities(done);
        await Make<Relationship>("relationships", done, fact => Rows.Of(fact, version, origin));
        await Make<Claim>("claims", done, fact => Rows.Of(fact, version, origin));
        await Make<Figure>("figures", done, fact => Rows.Of(fact, version, origin));
    }

    private async Task Remove(IReadOnlyList<FactChange> done)
    {
        var removals = CypherFile.Read("write/removals");

        await statements.Write(removals["relationships"], "rows", done.Select(change => change.Before).OfType<Relationship>().Select(Rows.Ends));

        // Facts before the entities they mention: what is left of these must be free of edges.
        await statements.Write(
            removals["nodes"],
            "ids",
            done.Where(change => change is { Before: Claim or Figure } or { Before: Entity, After: null })
                .OrderBy(change => change.Before is Entity)
                .Select(change => change.Id));
    }

    private async Task WriteEntities(IReadOnlyList<FactChange> done)
    {
        var (file, citations) = (CypherFile.Read("write/entities"), CypherFile.Read("write/entity-citations"));
        var made = done.Where(change => change.Before is null).Select(change => change.After).OfType<Entity>();
        var changed = done.Where(change => change is { Before: Entity, After: Entity }).ToList();

        await statements.Write(file["new"], "rows", made.Select(entity => Rows.Of(entity, version, origin)));
        await statements.Write(file["put"], "rows", changed.Select(change => Rows.Of((Entity)change.After!, (Entity)change.Before!, version, origin)));

        await statements.Write(citations["gone"], "ids", changed.Select(change => change.Id));
        await statements.Write(citations["put"], "rows", done.Select(change => change.After).OfType<Entity>().Select(Rows.Cited));
    }

    private Task Make<T>(string file, IReadOnlyList<FactChange> done, Func<T, Dictionary<string, object?>> row) =>
        statements.Write(CypherFile.Read($"write/{file}").Statement, "rows", done.Select(change => change.After).OfType<T>().Select(row));
}
