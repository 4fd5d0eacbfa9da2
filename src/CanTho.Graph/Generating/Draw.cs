using Bogus;
using CanTho.Graph.Domain;

namespace CanTho.Graph.Generating;

/// <summary>
/// The chance that falls to one thing: seeded by what the thing is and by nothing that was drawn before, so that any entity and any relationship
/// can be made without making those before it, again and again the same.
/// </summary>
/// <param name="seed">From <see cref="Mixed.Of"/>.</param>
internal sealed class Draw(ulong seed) : Randomizer((int)(seed >> 33))
{
    private const int FirstYear = 1995;
    private const int LastYear = 2026;

    public T One<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    public int Below(int count) => Number(count - 1);

    /// <summary>Whether the thing of this chance, 0 to 1, comes about.</summary>
    public bool Chance(double chance) => Double() < chance;

    /// <summary>
    /// A number below <paramref name="count"/>, low ones far oftener: by the law of Zipf, so that whatever the count the first gets
    /// <paramref name="share"/> of all and those that follow less and less. These are the hubs.
    /// </summary>
    public int Popular(int count, double share)
    {
        var steepness = Math.Max(1.2, Math.Log(count) / -Math.Log(share));
        return Math.Min(count - 1, (int)(count * Math.Pow(Double(), steepness)));
    }

    /// <summary>A year, a month or a day.</summary>
    public PartialDate Date() => Date(FirstYear, LastYear);

    public PartialDate Date(int first, int last)
    {
        var year = Number(first, last);
        var month = Number(1, 12);

        return Below(10) switch
        {
            < 3 => PartialDate.Of(year, 0, 0),
            < 6 => PartialDate.Of(year, month, 0),
            _ => PartialDate.Of(year, month, Number(1, DateTime.DaysInMonth(year, month))),
        };
    }

    /// <summary>A date, or some days one after another.</summary>
    public Period Days() =>
        Date() is var from && from.Day > 0 && Chance(0.4)
            ? new(from, PartialDate.Of(from.Latest.AddDays(Number(1, 10))))
            : Domain.Period.At(from);

    /// <summary>Some years after.</summary>
    public PartialDate Later(PartialDate date) => Date(date.Year + 1, date.Year + 5);
}
