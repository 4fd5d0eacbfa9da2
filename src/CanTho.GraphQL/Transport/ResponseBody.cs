using System.Buffers;

namespace CanTho.GraphQL.Transport;

/// <summary>
/// The bytes of a response, gathered in a pooled array before they go out: then their number can stand in the header, and one write
/// sends headers and body. The price is one copy, which costs less than the chunks that a body of unknown length is sent in.
/// </summary>
internal sealed class ResponseBody : IBufferWriter<byte>, IDisposable
{
    private const int Initial = 16 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Initial);
    private int _written;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _written);

    public void Advance(int count) => _written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_bytes.Length - _written < Math.Max(sizeHint, 1))
        {
            Grow(checked(_written + Math.Max(sizeHint, _bytes.Length)));
        }

        return _bytes.AsMemory(_written);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(size);
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
