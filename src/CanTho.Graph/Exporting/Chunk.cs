using System.Text;

namespace CanTho.Graph.Exporting;

/// <summary>
/// Bytes on their way out. The writers of JSON, XML and zip write here without waiting, and between two facts what has gathered is sent on: a
/// server's output must not be written to any other way.
/// </summary>
internal sealed class Chunk(Stream output) : MemoryStream
{
    private const int Enough = 64 * 1024;

    // What is sent cannot be gone back to. (A zip would, to fill in lengths.)
    public override bool CanSeek => false;

    public void Text(string text) => Write(Encoding.UTF8.GetBytes(text));

    public ValueTask SendIfFull(CancellationToken cancel) => Length < Enough ? default : Send(cancel);

    public async ValueTask Send(CancellationToken cancel)
    {
        await output.WriteAsync(GetBuffer().AsMemory(0, (int)Length), cancel);
        SetLength(0);
    }

    /// <summary>Who can wait here spares the memory.</summary>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return SendIfFull(cancellationToken);
    }
}
