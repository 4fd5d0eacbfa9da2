using CanTho.Graph.Stores.Embedded.Memory;
using Microsoft.Data.Sqlite;

namespace CanTho.Graph.Stores.Embedded;

/// <summary>The versions of facts as of a snapshot: one look-up in the log's index each.</summary>
internal sealed class FactVersions : IDisposable
{
    private readonly GraphSnapshot _graph;
    private readonly SqliteCommand _last;

    public FactVersions(SqliteConnection connection, GraphSnapshot graph)
    {
        (_graph, _last) = (graph, connection.CreateCommand());
        _last.CommandText = "SELECT max(revision) FROM changes WHERE id = $id AND revision <= $present";
        _last.Parameters.Add("$id", SqliteType.Text);
        _last.Parameters.AddWithValue("$present", graph.Revision.Number);
    }

    /// <summary>Null where there never was such a fact.</summary>
    public Revision? Of(string id)
    {
        _last.Parameters[0].Value = id;

        return _last.ExecuteScalar() is long revision ? new(revision)
            : _graph.Holds(id) ? new(1) // the facts of the first revision are not listed
            : null;
    }

    public void Dispose() => _last.Dispose();
}
