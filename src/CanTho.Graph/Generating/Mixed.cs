namespace CanTho.Graph.Generating;

/// <summary>Numbers mixed into one in which every bit hangs on every bit of theirs.</summary>
internal static class Mixed
{
    /// <remarks>The mixing of SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.</remarks>
    public static ulong Of(params ReadOnlySpan<long> numbers)
    {
        var mixed = 0ul;

        foreach (var number in numbers)
        {
            mixed += 0x9E3779B97F4A7C15ul + (ulong)number;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ul;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBul;
            mixed ^= mixed >> 31;
        }

        return mixed;
    }
}
