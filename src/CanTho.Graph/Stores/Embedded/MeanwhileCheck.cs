using CanTho.Graph.Stores.Embedded.Memory;

namespace CanTho.Graph.Stores.Embedded;

/// <summary>Whether others changed, after the revision that a change set is based on, what it puts or removes.</summary>
internal static class MeanwhileCheck
{
    /// <exception cref="ChangedMeanwhileException">They did.</exception>
    /// <exception cref="RefusedChangeException">There is no such revision yet.</exception>
    public static void Check(ChangeSet changes, Revision basedOn, GraphSnapshot graph, FactWriter writer)
    {
        ChangeCheck.CheckBase(basedOn, graph.Revision);
        using var versions = writer.Versions(graph);

        ChangedFact[] changed =
        [
            .. from change in FactChange.Of(changes)
               where !string.IsNullOrEmpty(change.Id) // no id is refused afterwards
               let version = versions.Of(change.Id)
               where version?.Number > basedOn.Number && writer.WouldAlter(change)
               select new ChangedFact(change.Id, version.Value),
        ];

        if (changed.Length > 0)
            throw new ChangedMeanwhileException(basedOn, changed);
    }
}
