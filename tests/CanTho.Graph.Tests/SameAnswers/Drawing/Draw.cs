namespace CanTho.Graph.Tests.SameAnswers.Drawing;

/// <summary>Lots drawn from a seed: the same seed draws the same again, on every machine.</summary>
internal sealed class Draw(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>From 0 to one less than <paramref name="below"/>.</summary>
    public int Number(int below) => _random.Next(below);

    public int Between(int least, int most) => _random.Next(least, most + 1);

    public bool Percent(int chance) => _random.Next(100) < chance;

    public T One<T>(params IReadOnlyList<T> of) => of[_random.Next(of.Count)];

    public T Member<T>()
        where T : struct, Enum => One(Enum.GetValues<T>());

    public static IReadOnlyList<T> Many<T>(int count, Func<T> make) => [.. Enumerable.Range(0, count).Select(_ => make())];

    /// <summary>Some of them in a new order, maybe none, maybe all.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> of, int most) => [.. Shuffled(of).Take(_random.Next(Math.Min(most, of.Count) + 1))];

    public IReadOnlyList<T> Shuffled<T>(IReadOnlyList<T> of)
    {
        var all = of.ToArray();
        _random.Shuffle(all);
        return all;
    }
}
