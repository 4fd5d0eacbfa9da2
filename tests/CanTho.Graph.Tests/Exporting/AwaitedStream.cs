namespace CanTho.Graph.Tests.Exporting;

/// <summary>Keeps the lengths of what it is given, and, like a server's response, refuses to be written to without waiting.</summary>
internal sealed class AwaitedStream : Stream
{
    public List<long> Lengths { get; } = [];

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Lengths.Add(buffer.Length);
        return default;
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Written to without waiting.");

    public override void Flush() => throw new InvalidOperationException("Flushed without waiting.");

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
