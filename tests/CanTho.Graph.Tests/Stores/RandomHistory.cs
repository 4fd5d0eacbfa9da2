using System.Globalization;
using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.Stores;

/// <summary>
/// Change sets that follow from each other, all of them whole, over a small stock of ids so that facts are often replaced, moved and
/// removed; and the facts that there are after them, kept the plain way.
/// </summary>
/// <param name="stock">How many ids there are of each sort.</param>
internal sealed class RandomHistory(int seed, int stock)
{
    // Beyond the BMP, accented, combining, quoted, long: what encodings stumble over.
    private static readonly string[] s_names = ["Cần Thơ", "岡山県", "𠮷野家", "\"quoted\", \\", "e\u0301", new('x', 200), "III.3.a", "￿"];

    // And what only texts may hold that are in no index.
    private static readonly string[] s_words = [.. s_names, "broken\r\n\tand \0", new('x', 5000)];

    private readonly Random _random = new(seed);
    private readonly Dictionary<string, Entity> _entities = [];
    private readonly Dictionary<string, Relationship> _relationships = [];
    private readonly Dictionary<string, Claim> _claims = [];
    private readonly Dictionary<string, Figure> _figures = [];

    /// <summary>All facts after the last change.</summary>
    public ChangeSet Facts => new([.. _entities.Values], [.. _relationships.Values], [.. _claims.Values], [.. _figures.Values], []);

    /// <summary>How they came about.</summary>
    public NaiveLog Log { get; } = new();

    public ChangeSet Next(int size)
    {
        var removals = 1 + (size / 10);
        var removed = Some(removals, () => RandomIdOf(_entities.Keys)).ToHashSet();
        removed.UnionWith(Some(removals, () => RandomIdOf(_relationships.Keys.Concat(_claims.Keys).Concat(_figures.Keys))));
        removed.ExceptWith(["", "document:0"]);

        var known = _entities.Keys.Except(removed).Concat(Some(size, () => $"{Kind()}:{_random.Next(stock)}")).Append("document:0").Except(removed).Distinct().ToList();
        var entities = known.Where(id => !_entities.ContainsKey(id) || _random.Next(8) == 0).Select(id => Entity(id, known)).ToList();
        var relationships = Fresh(size * 2, "relationship", id => Relationship(id, known));
        var claims = Fresh(size, "claim", id => Claim(id, known));
        var figures = Fresh(size / 2, "figure", id => Figure(id, known));

        // Whatever would still name what goes, goes too; until nothing does, for entities cite documents.
        bool grew;

        do
        {
            grew = false;
            removed.UnionWith(_relationships.Values.Where(fact => !In(relationships, fact.Id) && Names(fact)).Select(fact => fact.Id));
            removed.UnionWith(_claims.Values.Where(fact => !In(claims, fact.Id) && Names(fact)).Select(fact => fact.Id));
            removed.UnionWith(_figures.Values.Where(fact => !In(figures, fact.Id) && Names(fact)).Select(fact => fact.Id));

            foreach (var citer in _entities.Values.Where(entity => !removed.Contains(entity.Id.Value) && !entities.Any(put => put.Id == entity.Id) && Cites(entity)).ToList())
            {
                entities.Add(citer with { Sources = [], Names = [.. citer.Names.Select(name => name with { Sources = [] })] });
                grew = true;
            }
        }
        while (grew);

        var changes = new ChangeSet(
            [.. entities],
            [.. relationships.Values.Where(fact => !removed.Contains(fact.Id))],
            [.. claims.Values.Where(fact => !removed.Contains(fact.Id))],
            [.. figures.Values.Where(fact => !removed.Contains(fact.Id))],
            [.. removed]);

        Keep(changes);
        return changes;

        bool Names(object fact) => removed.Any(id => FactText.Of(fact).Contains($"\"{id}\"", StringComparison.Ordinal) || FactText.Of(fact).Contains($"Value = {id} }}", StringComparison.Ordinal));
        bool Cites(Entity entity) => entity.Sources.Concat(entity.Names.SelectMany(name => name.Sources)).Any(source => removed.Contains(source.Document.Value));
        static bool In<T>(Dictionary<string, T> put, string id) => put.ContainsKey(id);
    }

    private void Keep(ChangeSet changes)
    {
        Log.Note(changes, DateTimeOffset.UnixEpoch);

        foreach (var id in changes.Removed)
        {
            _ = _entities.Remove(id) || _relationships.Remove(id) || _claims.Remove(id) || _figures.Remove(id);
        }

        changes.Entities.ToList().ForEach(entity => _entities[entity.Id.Value] = entity);
        changes.Relationships.ToList().ForEach(fact => _relationships[fact.Id] = fact);
        changes.Claims.ToList().ForEach(fact => _claims[fact.Id] = fact);
        changes.Figures.ToList().ForEach(fact => _figures[fact.Id] = fact);
    }

    private Entity Entity(string id, List<string> known) => new(
        new(id),
        ConstantCase.Read<EntityKind>(id[..id.IndexOf(':', StringComparison.Ordinal)].ToUpperInvariant())!.Value,
        Maybe("CLASS"),
        [.. Some(3, () => new Name(One(s_names), "ja-Latn", One(Enum.GetValues<NameUse>()), Sources(known, least: 0))), new(One(s_names), "vi", NameUse.Official, [])],
        Sources(known, least: 0));

    private Relationship Relationship(string id, List<string> known)
    {
        var since = Date();

        return new(
            id, One(Enum.GetValues<RelationType>()), new(One(known)), new(One(known)), Maybe(Localised()), Maybe<PartialDate>(since),
            Maybe<PartialDate>(PartialDate.Of(since.Latest)), One(Enum.GetValues<Rank>()), One(Enum.GetValues<Certainty>()), Sources(known, least: 1), Maybe(Word()));
    }

    private Claim Claim(string id, List<string> known)
    {
        var property = One(Property.All);
        ClaimValue value = property.Value switch
        {
            ValueKind.Text => new ClaimValue.Text(Localised()),
            ValueKind.Number => new ClaimValue.Number(_random.Next(1000) / 100m),
            ValueKind.Date => new ClaimValue.Date(Period()),
            ValueKind.Entity => new ClaimValue.Reference(new(One(known))),
            _ => new ClaimValue.Word("PLANNED"),
        };

        return new(
            id, new(One(known)), property, value, Maybe("delegates"), Maybe<Period>(Period()), One(Enum.GetValues<Rank>()),
            One(Enum.GetValues<Certainty>()), Sources(known, least: 1), Maybe(Word()));
    }

    private Figure Figure(string id, List<string> known) => new(
        id, One(Enum.GetValues<Indicator>()), new(One(known)), Maybe<EntityId>(new(One(known))), Period(), _random.Next(100_000) / 1000m, "million USD",
        _random.Next(2) == 0, _random.Next(2) == 0, One(Enum.GetValues<Rank>()), One(Enum.GetValues<Certainty>()), Sources(known, least: 1), Maybe(Word()));

    private Citation[] Sources(List<string> known, int least)
    {
        var documents = known.Where(id => id.StartsWith("document:", StringComparison.Ordinal)).ToList();
        return [.. Enumerable.Range(0, least + _random.Next(3)).Select(_ => new Citation(new(One(documents)), One(s_names)))];
    }

    private Period Period() => CanTho.Graph.Domain.Period.Parse(One(["2017", "2017-10", "2017-10-12/2017-10-19", "2019-01/..", "../2020"]));

    private PartialDate Date() => PartialDate.Parse(One(["2017", "2017-10", "2017-10-12", "0001-01-01", "9999"]));

    private LocalisedText Localised() => new(Word(), Maybe(Word()), Maybe(Word()));

    private string Word() => One(s_words);

    private string Kind() => ConstantCase.Of(One(Enum.GetValues<EntityKind>())).ToLowerInvariant();

    private string RandomIdOf(IEnumerable<string> ids) => One([.. ids.DefaultIfEmpty("")]);

    private Dictionary<string, T> Fresh<T>(int most, string prefix, Func<string, T> make) =>
        Some(most, () => string.Create(CultureInfo.InvariantCulture, $"{prefix}:{_random.Next(stock * 4)}")).Distinct().ToDictionary(id => id, make);

    private List<T> Some<T>(int most, Func<T> make) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make())];

    private T One<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    private string? Maybe(string value) => _random.Next(2) == 0 ? value : null;

    private LocalisedText? Maybe(LocalisedText value) => _random.Next(2) == 0 ? value : null;

    private T? Maybe<T>(T value)
        where T : struct => _random.Next(2) == 0 ? value : null;
}
