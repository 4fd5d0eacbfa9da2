using System.Globalization;
using System.Text;
using CanTho.Graph.Stores.Embedded.Memory;

namespace CanTho.Graph.Stores.Embedded;

/// <summary>
/// The sum of all facts' fingerprints: kept in the file, brought along by each write at the price of the facts it touches, and compared with
/// what is really read at each start. It finds flipped bits, lost rows and edits by other hands.
/// </summary>
internal static class FactChecksum
{
    public static ulong Read(GraphFile file) => ulong.Parse(file.Meta("checksum")!, CultureInfo.InvariantCulture);

    public static void Write(GraphFile file, ulong checksum) => file.SetMeta("checksum", checksum.ToString(CultureInfo.InvariantCulture));

    /// <summary>0 for no fact.</summary>
    public static ulong Of(FactRow? row, ByteWriter scratch)
    {
        if (row is null)
            return 0;

        scratch.Clear();

        foreach (var cell in row.Cells)
        {
            scratch.Text(Encoding.UTF8.GetBytes(cell ?? ""));
        }

        return Of(row.Rows, scratch.Written);
    }

    /// <param name="packed">All cells, each behind its length.</param>
    public static ulong Of(FactRows rows, ReadOnlySpan<byte> packed) => Fingerprint.Of(packed, seed: (ulong)rows.Table.Length);
}
