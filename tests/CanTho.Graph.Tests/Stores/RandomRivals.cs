using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.Stores;

/// <summary>
/// Change sets about few things with few values, so that their facts contradict each other, stop to, and go together with what they are about.
/// They cite <c>document:0</c>, which must be there.
/// </summary>
internal sealed class RandomRivals(int seed)
{
    private const int Stock = 40;

    private static readonly string[] s_entities = ["project:rival", "event:rival", "place:rival", "agreement:rival"];
    private static readonly string[] s_properties = ["capital", "status", "date", "counterparty"];
    private static readonly string[] s_periods = ["2017", "2017-10", "../2020"];

    private readonly Random _random = new(seed);
    private readonly Dictionary<string, Entity> _entities = [];
    private readonly Dictionary<string, Claim> _claims = [];
    private readonly Dictionary<string, Figure> _figures = [];

    public ChangeSet Facts => new([.. _entities.Values], [], [.. _claims.Values], [.. _figures.Values], []);

    public ChangeSet Next()
    {
        var gone = _random.Next(5) == 0 ? One(s_entities) : null;
        var removed = _claims.Values.Where(claim => claim.About.Value == gone || claim.Value.ToString().Contains($"{gone}", StringComparison.Ordinal) || Rarely).Select(claim => claim.Id)
            .Concat(_figures.Values.Where(figure => figure.About.Value == gone || figure.Partner?.Value == gone || Rarely).Select(figure => figure.Id))
            .ToList();

        if (gone is null)
        {
            removed = [.. removed.Where(_ => Rarely)];
        }
        else if (_entities.ContainsKey(gone))
        {
            removed.Add(gone);
        }

        var known = s_entities.Where(id => id != gone).ToList();
        var changes = new ChangeSet(
            [.. known.Where(id => !_entities.ContainsKey(id)).Select(id => CanTho.Graph.Tests.Stores.Facts.Entity(id, id))],
            [],
            [.. Fresh("claim").Except(removed).Select(id => Claim(id, known))],
            [.. Fresh("figure").Except(removed).Select(id => Figure(id, known))],
            removed);

        Keep(changes);
        return changes;
    }

    private bool Rarely => _random.Next(6) == 0;

    private void Keep(ChangeSet changes)
    {
        foreach (var id in changes.Removed)
        {
            _ = _entities.Remove(id) || _claims.Remove(id) || _figures.Remove(id);
        }

        changes.Entities.ToList().ForEach(entity => _entities[entity.Id.Value] = entity);
        changes.Claims.ToList().ForEach(fact => _claims[fact.Id] = fact);
        changes.Figures.ToList().ForEach(fact => _figures[fact.Id] = fact);
    }

    private IEnumerable<string> Fresh(string prefix) => Enumerable.Range(0, 16).Select(_ => $"{prefix}:rival-{_random.Next(Stock)}").Distinct();

    private Claim Claim(string id, List<string> known)
    {
        var property = Property.Find(One(s_properties))!;
        ClaimValue value = property.Value switch
        {
            ValueKind.Number => new ClaimValue.Number(_random.Next(2) == 0 ? 12.05m : 12.050m + _random.Next(2)),
            ValueKind.Date => new ClaimValue.Date(Period.Parse(One(s_periods))),
            ValueKind.Entity => new ClaimValue.Reference(new(One(known))),
            ValueKind.Status => new ClaimValue.Word(_random.Next(2) == 0 ? "PLANNED" : "ONGOING"),
            _ => new ClaimValue.Text(new(_random.Next(2) == 0 ? "Cần Thơ" : "12,05")),
        };

        return new(
            id, new(One(known)), property, value, _random.Next(2) == 0 ? "million USD" : null, _random.Next(2) == 0 ? Period.Parse(One(s_periods)) : null,
            RankOf(), Certainty.Explicit, [new(new("document:0"), "II.1")], null);
    }

    private Figure Figure(string id, List<string> known) => new(
        id, Indicator.Exports, new(One(known)), _random.Next(3) == 0 ? new EntityId(One(known)) : null, Period.Parse(s_periods[0]), _random.Next(3),
        _random.Next(4) == 0 ? "billion USD" : "million USD", Cumulative: false, Estimate: false, RankOf(), Certainty.Explicit, [new(new("document:0"), "II.2")], null);

    private Rank RankOf() => _random.Next(3) > 0 ? Rank.Normal : (Rank)_random.Next(3);

    private string One(IReadOnlyList<string> list) => list[_random.Next(list.Count)];
}
