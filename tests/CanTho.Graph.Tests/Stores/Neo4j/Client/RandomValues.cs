using CanTho.Graph.Stores.Neo4j.Client.Values;

namespace CanTho.Graph.Tests.Stores.Neo4j.Client;

/// <summary>Values of every type that can be sent.</summary>
internal sealed class RandomValues(int seed)
{
    private static readonly string[] s_words =
    [
        "", "Cần Thơ", "Đường Văn Đông", "岡山県", "𠮷野家", "e\u0301", "\"quoted\" \\ and\nbroken\t\0", "ｶﾞ", "￿", "👨‍👩‍👧", "\u2028</script>", new('x', 5000),
    ];

    private static readonly long[] s_integers = [long.MinValue, long.MaxValue, 0, -1, 1L << 53, (1L << 53) + 1, int.MinValue];

    private static readonly double[] s_floats =
    [
        double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, 0, double.MaxValue, double.MinValue, double.Epsilon, 0.1, 1e22, 5e-324,
    ];

    private static readonly (string Name, int Hours)[] s_zones = [("Asia/Ho_Chi_Minh", 7), ("Asia/Tokyo", 9)];

    private readonly Random _random = new(seed);

    public object? Next(int depth = 0) => _random.Next(depth < 4 ? 17 : 15) switch
    {
        0 => null,
        1 => _random.Next(2) == 0,
        2 => One(s_integers),
        3 => _random.NextInt64(long.MinValue, long.MaxValue),
        4 => One(s_floats),
        5 => (_random.NextDouble() - 0.5) * Math.Pow(10, _random.Next(-300, 300)),
        6 => One(s_words) + One(s_words),
        7 => Bytes(),
        8 => DateOnly.FromDayNumber(_random.Next(DateOnly.MaxValue.DayNumber + 1)),
        9 => new TimeOnly(_random.NextInt64(TimeSpan.TicksPerDay)),
        10 => new OffsetTime(new(_random.NextInt64(TimeSpan.TicksPerDay)), TimeSpan.FromMinutes(_random.Next(-14 * 60, (14 * 60) + 1))),
        11 => new DateTime(_random.NextInt64(DateTime.MaxValue.Ticks)),
        12 => Moment(),
        13 => new CypherDuration(_random.Next(-10_000, 10_000), _random.Next(-100_000, 100_000), _random.NextInt64(-1L << 40, 1L << 40), _random.Next(3) == 0 ? 0 : _random.Next(1_000_000_000)),
        14 => Point(),
        15 => Enumerable.Range(0, _random.Next(5)).Select(_ => Next(depth + 1)).ToList(),
        _ => Enumerable.Range(0, _random.Next(5)).ToDictionary(number => $"{One(s_words)}{number}", _ => Next(depth + 1)),
    };

    private object Moment()
    {
        var local = new DateTime(1980, 1, 1).AddTicks(_random.NextInt64(TimeSpan.TicksPerDay * 365 * 100));
        var (zone, hours) = One(s_zones);

        return _random.Next(2) == 0
            ? new ZonedDateTime(new(local, TimeSpan.FromHours(hours)), zone)
            : new DateTimeOffset(local, TimeSpan.FromMinutes(_random.Next(-14 * 60, (14 * 60) + 1)));
    }

    private CypherPoint Point() => _random.Next(4) switch
    {
        0 => new(7203, One(s_floats[3..]), _random.NextDouble()),
        1 => new(9157, _random.Next(), 0.1, -1e-7),
        2 => new(4326, (_random.NextDouble() * 360) - 180, (_random.NextDouble() * 180) - 90),
        _ => new(4979, 105.78, 10.03, _random.NextDouble() * 1000),
    };

    private byte[] Bytes()
    {
        var bytes = new byte[_random.Next(40)];
        _random.NextBytes(bytes);
        return bytes;
    }

    private T One<T>(IReadOnlyList<T> among) => among[_random.Next(among.Count)];
}
