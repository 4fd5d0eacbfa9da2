namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>
/// Chance that is the same for ever: SplitMix64 (Steele, Lea, Flood 2014). <see cref="Random"/> promises the same numbers for a seed only
/// within one version of .NET, and a seed that was once printed must go on meaning the same document.
/// </summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Dice for a part of the whole, so that one part does not change when another throws more often.</summary>
    public static Dice For(int seed, int part, int use) =>
        new(new Dice(((ulong)(uint)seed << 32) | (uint)part).Next64() + ((ulong)use * 0x2545F4914F6CDD1D));

    /// <summary>0 to <paramref name="below"/> - 1.</summary>
    public int Next(int below) => (int)((Next64() >> 33) % (ulong)below);

    public int Between(int first, int last) => first + Next(last - first + 1);

    public bool Chance(int percent) => Next(100) < percent;

    public T Any<T>(params IReadOnlyList<T> items) => items[Next(items.Count)];

    /// <summary>Up to <paramref name="most"/> of them, in a new order.</summary>
    public List<T> Some<T>(IEnumerable<T> items, int most)
    {
        var shuffled = Shuffled(items);
        return shuffled[..Math.Min(shuffled.Count, Next(most + 1))];
    }

    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var list = items.ToList();

        for (var i = list.Count - 1; i > 0; i--)
        {
            var other = Next(i + 1);
            (list[i], list[other]) = (list[other], list[i]);
        }

        return list;
    }

    private ulong Next64()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;

        return mixed ^ (mixed >> 31);
    }
}
