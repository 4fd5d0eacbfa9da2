using System.Globalization;
using CanTho.Graph.Domain;
using CanTho.Graph.Seeding;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.Exporting;

/// <summary>Random facts of the sort that seed files can hold, in no order, with what CSV stumbles over in every text.</summary>
internal sealed class RandomSeed(int seed)
{
    private static readonly string[] s_names =
        ["Cần Thơ", "岡山県", "𠮷野家", "a, b", "\"quoted\"", "a \"b\", c", "=1+1", "'=1+1", "''@a", "+84 292", "-1.50", "'-1.50", "-a", "'a", "＝1", "#none", "'", ";", "\"", "￮"];

    private static readonly string[] s_words = [.. s_names, "one\ntwo", "one\r\ntwo"];

    private readonly Random _random = new(seed);
    private readonly List<string> _known = [];

    public ChangeSet Facts()
    {
        _known.Add("document:source");
        _known.AddRange(Enumerable.Range(0, _random.Next(20)).Select(number => $"{Word(One(Enum.GetValues<EntityKind>()))}:{One(["a", "b-c", "z9"])}-{number}"));

        var entities = _known.Select(Entity).ToList();
        var facts = new ChangeSet(
            entities,
            [.. Ids("relationship").Select(Relationship).OfType<Relationship>()],
            [.. entities.SelectMany(CellsOf), .. Ids("claim").Select(Claim)],
            [.. Ids("figure").Select(Figure)],
            []);

        return facts with { Entities = Shuffled(facts.Entities), Relationships = Shuffled(facts.Relationships), Claims = Shuffled(facts.Claims), Figures = Shuffled(facts.Figures) };
    }

    private Entity Entity(string id)
    {
        var (kind, sources) = (ConstantCase.Read<EntityKind>(id.Split(':')[0].ToUpperInvariant())!.Value, Sources());
        var names = new List<Name> { new(NameText(), "vi", NameUse.Official, sources) };

        // Translations where the row has a cell for them and where it has not; no name twice.
        names.AddRange(Enumerable.Range(0, _random.Next(5)).Select(number => One<Name>(
        [
            new($"{NameText()} {number}", "en", NameUse.Translation, []),
            new($"{NameText()} {number}", "ja", NameUse.Translation, []),
            new($"{NameText()} {number}", One(LanguageTag.OfNames), One(Enum.GetValues<NameUse>()), Sources()),
        ])));

        return new(new(id), kind, EntityClass.Of(kind) is { Count: > 0 } classes ? One(classes) : null, names, sources);
    }

    // Claims that are cells of the entity's row, as the reader makes them.
    private IEnumerable<Claim> CellsOf(Entity entity) =>
        from property in Property.All
        where property.IsOf(entity.Kind) && SeedFile.FitsACell(property) && _random.Next(3) == 0
        select new Claim(
            $"claim:{entity.Id.Value.Replace(':', '-')}~{property.Name}", entity.Id, property, Value(property), null, null,
            Rank.Normal, Certainty.Explicit, entity.Sources, null);

    private Relationship? Relationship(string id)
    {
        var (type, since) = (One(Enum.GetValues<RelationType>()), Date());
        var ends = RelationEnds.Of(type);
        var from = Some(ends.From);
        var to = from is null ? null : Some(ends.ToFrom(KindOf(from)), not: from);

        return from is null || to is null
            ? null
            : new(
                id, type, new(from), new(to), new(id, Maybe(Text()), Maybe(Text())), Maybe<PartialDate>(since), Maybe<PartialDate>(PartialDate.Of(since.Latest)),
                One(Enum.GetValues<Rank>()), One(Enum.GetValues<Certainty>()), Sources(), Text());
    }

    private Claim Claim(string id)
    {
        var about = One(_known);
        var property = One([.. Property.All.Where(property => property.IsOf(KindOf(about)))]);

        // The id as the text or period keeps any two from saying the same.
        return new(
            id, new(about), property, Value(property), property.Value is ValueKind.Number ? Text() : null,
            Period.At(PartialDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{1000 + int.Parse(id.Split(':')[1], CultureInfo.InvariantCulture)}"))),
            One(Enum.GetValues<Rank>()), One(Enum.GetValues<Certainty>()), Sources(), Text());
    }

    private Figure Figure(string id) => new(
        id, One(Enum.GetValues<Indicator>()), new(One(_known)), Maybe<EntityId>(new(One(_known))),
        Period.At(PartialDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{1000 + int.Parse(id.Split(':')[1], CultureInfo.InvariantCulture)}"))),
        One([0m, -1.50m, 12.05m, 1349.310m, 79228162514264337593543950335m]), One(FigureUnit.All), _random.Next(2) == 0, _random.Next(2) == 0,
        One(Enum.GetValues<Rank>()), One(Enum.GetValues<Certainty>()), Sources(), Text());

    private ClaimValue Value(Property property) => property.Value switch
    {
        ValueKind.Text => new ClaimValue.Text(new(Text(), Maybe(Text()), Maybe(Text()))),
        ValueKind.Number => new ClaimValue.Number(One([0m, -1.50m, 12.05m])),
        ValueKind.Date => new ClaimValue.Date(Period.Parse(One(["2017", "2017-10", "2017-10-12/2017-10-19", "2019-01/..", "../2020"]))),
        ValueKind.Entity => new ClaimValue.Reference(new(One(_known))),
        _ => new ClaimValue.Word(ConstantCase.Of(One(Enum.GetValues<Status>()))),
    };

    private List<Citation> Sources() =>
    [
        .. Enumerable.Range(0, 1 + _random.Next(3)).Select(number => new Citation(
            new(One([.. _known.Where(id => id.StartsWith("document:", StringComparison.Ordinal))])),
            $"{One(["III.3.a", "paragraph", "a, \"b\"", "đ"])} {number}")),
    ];

    private PartialDate Date() => PartialDate.Parse(One(["2017", "2017-10", "2017-10-12", "0001-01-01", "9999"]));

    private string NameText() => One(s_names);

    private string Text() => One(s_words);

    private string? Some(IEnumerable<EntityKind> kinds, string? not = null) =>
        _known.Where(id => id != not && kinds.Contains(KindOf(id))).ToList() is { Count: > 0 } found ? One(found) : null;

    private IEnumerable<string> Ids(string kind) =>
        Enumerable.Range(0, _random.Next(15)).Select(number => string.Create(CultureInfo.InvariantCulture, $"{kind}:{number}"));

    private static EntityKind KindOf(string id) => ConstantCase.Read<EntityKind>(id.Split(':')[0].ToUpperInvariant())!.Value;

    private static string Word(EntityKind kind) => kind.ToString().ToLowerInvariant();

    private List<T> Shuffled<T>(IEnumerable<T> all) => [.. all.OrderBy(_ => _random.Next())];

    private T One<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    private string? Maybe(string value) => _random.Next(2) == 0 ? value : null;

    private T? Maybe<T>(T value)
        where T : struct => _random.Next(2) == 0 ? value : null;
}
