using System.Globalization;
using CanTho.Graph.Domain;
using static CanTho.Graph.Domain.EntityKind;

namespace CanTho.Graph.Generating;

/// <summary>How many of each kind there are, and how many relationships go with each of them. Entities of a kind are numbered from 0.</summary>
internal sealed class Population
{
    /// <summary>Fewer make no city: each kind must be there more than once.</summary>
    public const int Fewest = 100;

    // Of a hundred entities; and how many relationships an entity brings about beyond its first, in ratio to others. Near to the seed's, with more people.
    private static readonly (EntityKind Kind, int Share, double Busy)[] s_kinds =
    [
        (Document, 8, 9), (Place, 12, 2), (Organisation, 22, 7), (Person, 20, 5), (Agreement, 6, 9), (Project, 10, 14), (Event, 14, 19), (EntityKind.Task, 8, 8),
    ];

    private readonly Dictionary<EntityKind, int> _counts = [];
    private readonly Dictionary<EntityKind, long> _free = [];
    private readonly bool _eachHasItsFirst;

    public Population(int seed, int entities, long relationships)
    {
        Seed = seed;
        var counted = 0;

        foreach (var (kind, share, _) in s_kinds)
        {
            _counts[kind] = (int)((long)entities * (counted + share) / 100) - (int)((long)entities * counted / 100);
            counted += share;
        }

        // What makes each entity what it is comes first, where there is enough for all.
        var least = s_kinds.Sum(kind => (long)_counts[kind.Kind] * Least(kind.Kind));
        _eachHasItsFirst = relationships >= least;

        var (free, given, busy, all) = (_eachHasItsFirst ? relationships - least : relationships, 0L, 0.0, s_kinds.Sum(kind => kind.Share * kind.Busy));

        foreach (var (kind, share, own) in s_kinds)
        {
            busy += share * own;
            _free[kind] = (long)(free * (busy / all)) - given;
            given += _free[kind];
        }
    }

    public int Seed { get; }

    /// <summary>Documents first, then what is named by what follows.</summary>
    public static IEnumerable<EntityKind> Kinds => s_kinds.Select(kind => kind.Kind);

    public int this[EntityKind kind] => _counts[kind];

    /// <summary>How many relationships this one brings about: its first, and of the others up to twice what is usual for its kind.</summary>
    public int RelationshipsOf(EntityKind kind, int number) =>
        (_eachHasItsFirst ? Least(kind) : 0) + (int)(FreeUntil(kind, number + 1) - FreeUntil(kind, number));

    public ulong Mix(Aspect aspect, EntityKind kind, long number) => Mixed.Of(Seed, (long)aspect, (long)kind, number);

    public Draw DrawFor(Aspect aspect, EntityKind kind, long number) => new(Mix(aspect, kind, number));

    public static string Id(FormattableString id) => id.ToString(CultureInfo.InvariantCulture);

    private static int Least(EntityKind kind) => RelationPlan.Of(kind).First.Count;

    // How many go to those below the number; the border between two neighbours lies somewhere inside the share of the upper one.
    private long FreeUntil(EntityKind kind, int number)
    {
        var count = _counts[kind];

        if (number == 0 || number == count)
        {
            return number == 0 ? 0 : _free[kind];
        }

        var border = (Mix(Aspect.Border, kind, number) >> 11) / (double)(1ul << 53);
        return (long)(_free[kind] * ((number + border) / count));
    }
}

/// <summary>What is drawn for: each with numbers of its own, so that more of one changes nothing of another.</summary>
internal enum Aspect
{
    Class,
    Name,
    Description,
    Border,
    Relationships,
    Figure,
    Series,
}
