using System.Buffers.Binary;

namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>
/// 64 bits of a text, the same in every process and version: kept in the file (<see cref="GraphFile"/>), so never change it. Folded
/// multiplication, eight bytes a step; not against an adversary. .NET's own hashes are seeded afresh by each process.
/// </summary>
internal static class Fingerprint
{
    private const ulong Odd = 0x9E37_79B9_7F4A_7C15;
    private const ulong Other = 0xD6E8_FEB8_6659_FD93;

    public static ulong Of(ReadOnlySpan<byte> bytes, ulong seed = 0)
    {
        var hash = Fold(seed ^ Odd, (ulong)bytes.Length ^ Other);

        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            hash = Fold(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes), Odd);
        }

        var tail = 0ul;

        foreach (var one in bytes)
        {
            tail = (tail << 8) | one;
        }

        return Fold(hash ^ tail ^ Odd, Other);
    }

    private static ulong Fold(ulong a, ulong b) => Math.BigMul(a, b, out var low) ^ low;
}
