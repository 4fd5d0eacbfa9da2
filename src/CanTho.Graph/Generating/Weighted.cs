namespace CanTho.Graph.Generating;

/// <summary>Choices, some likelier than others.</summary>
/// <param name="choices">Each with its weight, a positive number; only their ratio counts.</param>
internal sealed class Weighted<T>(params IReadOnlyList<(double Weight, T Choice)> choices)
{
    private readonly double _all = choices.Sum(choice => choice.Weight);

    public IEnumerable<T> All => choices.Select(choice => choice.Choice);

    public T One(Draw draw) => At(draw.Double());

    /// <summary>The choice that a number from <see cref="Mixed.Of"/> falls on.</summary>
    public T At(ulong mixed) => At((mixed >> 11) / (double)(1ul << 53));

    private T At(double part)
    {
        var left = part * _all;

        foreach (var (weight, choice) in choices)
        {
            if ((left -= weight) < 0)
            {
                return choice;
            }
        }

        return choices[^1].Choice;
    }
}
