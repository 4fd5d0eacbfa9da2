namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>
/// From ids to numbers. Never changes; a changed copy shares all buckets but the touched ones. An entry is 32 bits of the id's hash above the
/// number; a bucket is an exact, sorted array, so that an id costs eight bytes (a dictionary takes forty). Who asks compares the ids.
/// The count of buckets stays as it was when loaded: a graph that grew a hundredfold since has longer buckets, and copying one is still
/// a matter of microseconds.
/// </summary>
internal sealed class HashIndex
{
    private const int UsualBucket = 1024;
    private const int FewestBits = 8;

    private readonly ulong[][] _buckets;
    private readonly int _shift;

    private HashIndex(ulong[][] buckets, int shift) => (_buckets, _shift) = (buckets, shift);

    public static HashIndex Empty { get; } = Of([]);

    public static ulong Entry(ReadOnlySpan<byte> id, int number) => Hash(id) | (uint)number;

    /// <param name="entries">Are sorted in place.</param>
    public static HashIndex Of(Span<ulong> entries)
    {
        entries.Sort();

        var bits = Math.Max(FewestBits, int.Log2(Math.Max(1, entries.Length / UsualBucket)));
        var buckets = new ulong[1 << bits][];
        var start = 0;

        for (var bucket = 0; bucket < buckets.Length; bucket++)
        {
            var end = start;

            while (end < entries.Length && (int)(entries[end] >> (64 - bits)) == bucket)
            {
                end++;
            }

            buckets[bucket] = entries[start..end].ToArray();
            start = end;
        }

        return new(buckets, 64 - bits);
    }

    /// <summary>The entries whose ids have this one's hash: mostly one or none.</summary>
    public ReadOnlySpan<ulong> Candidates(ReadOnlySpan<byte> id)
    {
        var hash = Hash(id);
        var bucket = _buckets[hash >> _shift];
        var start = Array.BinarySearch(bucket, hash);
        start = start < 0 ? ~start : start;
        var end = start;

        while (end < bucket.Length && bucket[end] >> 32 == hash >> 32)
        {
            end++;
        }

        return bucket.AsSpan(start, end - start);
    }

    public static int NumberOf(ulong entry) => (int)(uint)entry;

    public HashIndex With(IReadOnlyCollection<ulong> added, IReadOnlyCollection<ulong> removed)
    {
        var buckets = (ulong[][])_buckets.Clone();
        var gone = removed.ToHashSet();
        var fresh = added.ToLookup(entry => entry >> _shift);

        foreach (var bucket in added.Concat(removed).Select(entry => entry >> _shift).Distinct())
        {
            ulong[] entries = [.. buckets[bucket].Where(entry => !gone.Contains(entry)), .. fresh[bucket]];
            Array.Sort(entries);
            buckets[bucket] = entries;
        }

        return new(buckets, _shift);
    }

    private static ulong Hash(ReadOnlySpan<byte> id) => Fingerprint.Of(id) >> 32 << 32;
}
