using System.Globalization;
using CanTho.Graph.Domain;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Stores.Neo4j.Client.Values;

namespace CanTho.Graph.Stores.Neo4j.Properties;

/// <summary>Rows of the log of changes: the node of the revision, the id of the fact, what was done to it.</summary>
internal static class LogProperties
{
    /// <summary>Where a change stands in the log: by revision, then by the fact's id, as one text for the index to order by.</summary>
    public static string Place(Revision revision, string fact) => string.Create(CultureInfo.InvariantCulture, $"{revision.Number:D19}/{fact}");

    public static LoggedChange Read(CypherRecord row)
    {
        var properties = row.Get<CypherNode>("revision").Properties;
        var map = new PropertyMap(properties);
        var by = new RevisionEntry(
            new(map.Number("number")!.Value),
            (DateTimeOffset)properties["at"]!,
            map.Member<Origin>("origin"),
            (int)map.Number("added")!.Value,
            (int)map.Number("changed")!.Value,
            (int)map.Number("removed")!.Value);

        return new(by, row.Get<string?>("id"), ConstantCase.Read<ChangeKind>(row.Get<string>("kind"))!.Value);
    }
}
