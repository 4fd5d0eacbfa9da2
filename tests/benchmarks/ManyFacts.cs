using System.Globalization;
using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Benchmarks;

/// <summary>
/// Facts in any number, the same for the same numbers: shaped like the seed (a document for every fifty entities, names in two languages, a
/// role at two of five relationships, a citation or two on each), with hubs, as real graphs have them.
/// </summary>
internal sealed class ManyFacts(int entities, int relationships)
{
    private const int Batch = 20_000;

    private static readonly string[] s_family = ["Nguyễn", "Trần", "Lê", "Phạm", "Đặng", "Otani", "Ichikawa", "Nakayama"];
    private static readonly string[] s_given = ["Việt Dũng", "Thị Ánh Hồng", "Văn Tâm", "Kyoshiro", "Yasuo", "Masanori"];
    private static readonly EntityKind[] s_kinds = Enum.GetValues<EntityKind>()[..^1];

    private readonly Random _random = new(2017);

    private int Documents => Math.Max(1, entities / 50);

    public IEnumerable<ChangeSet> Changes()
    {
        foreach (var numbers in Enumerable.Range(0, entities).Chunk(Batch))
        {
            yield return ChangeSet.Empty with { Entities = [.. numbers.Select(Entity)], Claims = [.. numbers.Where(number => number % 5 == 0).Select(Claim)] };
        }

        foreach (var numbers in Enumerable.Range(0, relationships).Chunk(Batch))
        {
            yield return ChangeSet.Empty with { Relationships = [.. numbers.Select(Relationship)] };
        }
    }

    /// <summary>One more entity, joined to some that are there: a small write.</summary>
    public ChangeSet SmallChange(int number) => ChangeSet.Empty with
    {
        Entities = [Entity(entities + number)],
        Relationships = [.. Enumerable.Range(0, 3).Select(one => Relationship(relationships + (number * 3) + one) with { From = IdOf(entities + number) })],
        Claims = [Claim(entities + number)],
    };

    private EntityId IdOf(int number) => new(
        number < Documents
            ? Text($"document:official-letter-{number}")
            : Text($"{ConstantCase.Of(s_kinds[number % s_kinds.Length]).ToLowerInvariant()}:can-tho-{number}"));

    private Entity Entity(int number)
    {
        var name = $"{One(s_family)} {One(s_given)} {number}";

        return new(
            IdOf(number),
            number < Documents ? EntityKind.Document : s_kinds[number % s_kinds.Length],
            number < Documents ? "OFFICIAL_LETTER" : "DEPARTMENT",
            [new(name, "vi", NameUse.Official, Sources()), new($"Department {name}", "en", NameUse.Translation, [])],
            Sources());
    }

    private Relationship Relationship(int number) => new(
        Text($"relationship:leads-{number % 977}-of-{number}"),
        (RelationType)_random.Next(20),
        IdOf(_random.Next(entities)),
        IdOf((int)(entities * Math.Pow(_random.NextDouble(), 3))), // the low numbers are the hubs
        number % 5 < 2 ? new($"Phó Giám đốc Sở {number % 200}", $"Deputy Director {number % 200}") : null,
        number % 2 == 0 ? PartialDate.Parse(Text($"{2000 + (number % 25)}-{1 + (number % 12):D2}")) : null,
        null,
        Rank.Normal,
        Certainty.Explicit,
        Sources(),
        number % 20 == 0 ? $"As printed on page {number}." : null);

    private Claim Claim(int number) => new(
        Text($"claim:description-{number}"), IdOf(number), Property.Find("description")!, new ClaimValue.Text(new($"Mô tả ngắn gọn số {number}.")), null, null,
        Rank.Normal, Certainty.Explicit, Sources(), null);

    private Citation[] Sources() =>
        [.. Enumerable.Range(0, 1 + (_random.Next(5) / 4)).Select(_ => new Citation(IdOf(_random.Next(Documents)), Text($"III.{_random.Next(9)}.{(char)('a' + _random.Next(6))}")))];

    private string One(string[] words) => words[_random.Next(words.Length)];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
