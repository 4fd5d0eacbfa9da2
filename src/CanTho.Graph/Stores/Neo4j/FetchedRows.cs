using CanTho.Graph.Domain;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Stores.Neo4j;

/// <summary>Rows into a graph.</summary>
internal static class FetchedRows
{
    /// <summary>
    /// Rows of entities: <c>id</c> that was asked for, <c>entity</c> or null where there is none. Where they stand in the row: <c>claims</c>, all about it;
    /// <c>neighbours</c> and <c>relationships</c>, all that join it to others.
    /// </summary>
    public static void AddEntities(this FetchedGraph graph, IReadOnlyList<CypherRecord> rows)
    {
        foreach (var row in rows)
        {
            if (row["entity"] is null)
            {
                graph.AddAbsent(new(row.Get<string>("id")));
                continue;
            }

            var number = graph.Add((Entity)FactReader.Read(row["entity"]));

            if (row.Keys.Contains("claims"))
            {
                graph.AddAll(row.Get<IReadOnlyList<object?>>("claims"));
                graph.ClaimsAreKnown(number);
            }

            if (row.Keys.Contains("relationships"))
            {
                graph.AddAll(row.Get<IReadOnlyList<object?>>("neighbours"));
                graph.AddAll(row.Get<IReadOnlyList<object?>>("relationships"));
                graph.HopsAreKnown(number);
            }
        }
    }

    /// <summary>Nodes and relationships of any kind; a relationship needs its ends, and a claim its entity, before it.</summary>
    public static void AddAll(this FetchedGraph graph, IEnumerable<object?> values)
    {
        foreach (var value in values)
        {
            switch (FactReader.Read(value))
            {
                case Entity entity:
                    graph.Add(entity);
                    break;
                case Relationship relationship:
                    graph.Add(relationship);
                    break;
                case Claim claim:
                    graph.Add(claim);
                    break;
                case Figure figure:
                    graph.Add(figure);
                    break;
            }
        }
    }

    /// <summary>Those of the facts asked for that were not added are not there.</summary>
    public static void AbsentFacts(this FetchedGraph graph, IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            graph.AddAbsentFact(id);
        }
    }
}
