using Microsoft.Data.Sqlite;

namespace CanTho.Graph.Stores.Embedded;

/// <summary>The statements on one table of facts.</summary>
internal sealed class FactCommands : IDisposable
{
    private readonly FactRows _rows;
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _put;
    private readonly SqliteCommand _remove;
    private readonly SqliteCommand _seeded;

    public FactCommands(GraphFile file, FactRows rows)
    {
        var columns = string.Join(", ", rows.Columns);

        _rows = rows;
        _find = file.Command($"SELECT {columns}, origin FROM {rows.Table} WHERE id = $id");
        _put = file.Command($"INSERT OR REPLACE INTO {rows.Table} ({columns}, origin) VALUES (${string.Join(", $", rows.Columns)}, $origin)");
        _remove = file.Command($"DELETE FROM {rows.Table} WHERE id = $id");
        _seeded = file.Command($"SELECT id FROM {rows.Table} WHERE origin = '{Origin.Seed.Word()}' ORDER BY id");

        _find.Parameters.Add("$id", SqliteType.Text);
        _remove.Parameters.Add("$id", SqliteType.Text);

        foreach (var column in rows.Columns.Append("origin"))
        {
            _put.Parameters.Add($"${column}", SqliteType.Text);
        }
    }

    public (FactRow Row, Origin Origin)? Find(string id)
    {
        _find.Parameters[0].Value = id;
        using var reader = _find.ExecuteReader();

        if (!reader.Read())
            return null;

        var cells = new string?[_rows.Columns.Count];

        for (var column = 0; column < cells.Length; column++)
        {
            cells[column] = reader.IsDBNull(column) ? null : reader.GetString(column);
        }

        return (new(_rows, cells), reader.GetString(cells.Length) == Origin.Seed.Word() ? Origin.Seed : Origin.Edit);
    }

    public void Put(FactRow row, Origin origin)
    {
        for (var column = 0; column < row.Cells.Count; column++)
        {
            _put.Parameters[column].Value = row.Cells[column] ?? (object)DBNull.Value;
        }

        _put.Parameters[row.Cells.Count].Value = origin.Word();
        _put.ExecuteNonQuery();
    }

    public void Remove(string id)
    {
        _remove.Parameters[0].Value = id;
        _remove.ExecuteNonQuery();
    }

    /// <summary>The ids of the facts that came from the seed and were not edited since.</summary>
    public IReadOnlyList<string> Seeded()
    {
        var ids = new List<string>();
        using var reader = _seeded.ExecuteReader();

        while (reader.Read())
        {
            ids.Add(reader.GetString(0));
        }

        return ids;
    }

    public void Dispose()
    {
        _find.Dispose();
        _put.Dispose();
        _remove.Dispose();
        _seeded.Dispose();
    }
}
