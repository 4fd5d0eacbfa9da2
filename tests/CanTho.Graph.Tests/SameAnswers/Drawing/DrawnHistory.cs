using System.Globalization;
using CanTho.Graph.Domain;
using CanTho.Graph.Stores;
using CanTho.Graph.Tests.SameAnswers.Naive;

namespace CanTho.Graph.Tests.SameAnswers.Drawing;

/// <summary>A graph of 8 to 60 entities and how it came about: changes that follow from each other, each of them whole.</summary>
internal sealed class DrawnHistory
{
    private const int MostEntities = 60;

    // The briefing's rules hang on these two; the plan is what everything may cite.
    private static readonly EntityId s_plan = new("document:plan"), s_city = new("place:can-tho"), s_japan = new("place:japan");

    private static readonly string[] s_slugs = ["a", "b", "yasuo-otani", "otani-yasuo", "le-viet-dung", "can-tho", "japan", "okayama", "z9", "167-2017"];

    private readonly Draw _draw;
    private readonly bool _outdated;
    private readonly NaiveStore _truth = new();

    /// <param name="outdated">Some changes are based on a revision, present, past or to come.</param>
    public DrawnHistory(Draw draw, bool outdated) => (_draw, _outdated, Facts) = (draw, outdated, ChangeSet.Empty);

    /// <summary>All facts after the last change.</summary>
    public ChangeSet Facts { get; private set; }

    public Revision Revision { get; private set; }

    /// <summary>The first is the whole graph, what follows changes some of it, or would break it and is refused.</summary>
    public ChangeSet Next() => Kept(Facts.Entities.Count == 0 ? First() : _draw.Percent(12) ? Broken() : Later() with { BasedOn = Base() });

    private ChangeSet First()
    {
        var ids = new HashSet<EntityId> { s_plan };
        ids.UnionWith(_draw.Percent(75) ? [s_city] : []);
        ids.UnionWith(_draw.Percent(60) ? [s_japan] : []);

        var count = _draw.One(_draw.Between(8, 20), _draw.Between(8, 30), _draw.Between(20, MostEntities));
        ids.UnionWith(Draw.Many(count - ids.Count, RandomId));

        return Drawn([.. ids], [.. ids], count, joined: count * _draw.Between(1, 3));
    }

    // Facts are put, replaced, moved to others and removed; some changes only remove, some say what is there already.
    private ChangeSet Later()
    {
        var changes = _draw.Number(5) switch
        {
            0 => ChangeSet.Empty,
            1 => Again(),
            _ => Drawn([.. New().Union(_draw.Some(Facts.Entities, 2).Select(entity => entity.Id))], [.. Facts.Entities.Select(entity => entity.Id).Concat(New()).Distinct()], _draw.Between(1, 10), joined: _draw.Between(0, 12)),
        };

        return Whole(changes with { Removed = Removals(changes) });
    }

    private List<EntityId> _new = [];

    private List<EntityId> New() => _new.Count > 0 ? _new : _new = [.. Draw.Many(_draw.Between(1, 4), RandomId).Distinct()];

    private ChangeSet Drawn(IReadOnlyList<EntityId> entities, IReadOnlyList<EntityId> known, int size, int joined)
    {
        var facts = new DrawnFacts(_draw, known);
        var names = Facts.Entities.SelectMany(entity => entity.Names).Select(name => name.Text).ToList();
        var put = new List<Entity>();

        foreach (var id in entities)
        {
            put.Add(facts.Entity(id, names));
            names.AddRange(put[^1].Names.Select(name => name.Text));
        }

        var claims = Fresh("claim", size * _draw.Between(1, 2), facts.Claim);
        var figures = Fresh("figure", size / 2, facts.Figure);
        claims.AddRange(Fresh("claim", size / 2, id => facts.Rival(id, _draw.One([.. claims, .. Facts.Claims, facts.Claim(id)]))).Where(rival => claims.TrueForAll(claim => claim.Id != rival.Id)));
        figures.AddRange(Fresh("figure", size / 3, id => facts.Rival(id, _draw.One([.. figures, .. Facts.Figures, facts.Figure(id)]))).Where(rival => figures.TrueForAll(figure => figure.Id != rival.Id)));
        var relationships = Fresh("relationship", joined, facts.Relationship);

        return Among(known, new(put, [.. relationships.Concat(Parallel(relationships)).DistinctBy(fact => fact.Id)], claims, figures, []));
    }

    // A rival of an old fact may name what is no longer there.
    private static ChangeSet Among(IReadOnlyList<EntityId> known, ChangeSet changes)
    {
        var there = known.ToHashSet();
        return changes with
        {
            Figures = [.. changes.Figures.Where(figure => there.Contains(figure.About) && (figure.Partner is not { } partner || there.Contains(partner)))],
            Claims = [.. changes.Claims.Where(claim => there.Contains(claim.About) && (claim.Value is not ClaimValue.Reference named || there.Contains(named.Value)))],
        };
    }

    // The same two joined again by another relationship, or the other way round.
    private IEnumerable<Relationship> Parallel(IReadOnlyList<Relationship> of) =>
        from one in of
        where _draw.Percent(12)
        let beside = one with { Id = $"relationship:{_draw.Number(400)}", Type = _draw.Percent(50) ? one.Type : _draw.Member<RelationType>() }
        where Facts.Relationships.All(known => known.Id != beside.Id)
        select _draw.Percent(30) ? beside with { From = one.To, To = one.From } : beside;

    private ChangeSet Again() => ChangeSet.Empty with
    {
        Entities = _draw.Some(Facts.Entities, 3),
        Relationships = _draw.Some([.. Facts.Relationships.Select(Varied)], 5),
        Claims = _draw.Some(Facts.Claims, 3),
    };

    private Relationship Varied(Relationship fact) => _draw.Number(6) switch
    {
        0 => fact with { From = fact.To, To = fact.From },
        1 => fact with { Rank = _draw.Member<Rank>() },
        2 => fact with { Since = null, Until = null },
        3 => fact with { To = _draw.One(Facts.Entities).Id },
        _ => fact,
    };

    private List<string> Removals(ChangeSet changes)
    {
        string[] there =
        [
            .. Facts.Entities.Select(entity => entity.Id.Value).Where(id => id != s_plan.Value), .. Facts.Relationships.Select(fact => fact.Id),
            .. Facts.Claims.Select(fact => fact.Id), .. Facts.Figures.Select(fact => fact.Id),
        ];

        return [.. _draw.Some(there, 5).Except(FactIds.Of(changes)), .. _draw.Percent(10) ? ["person:never-there", "claim:never-there"] : Array.Empty<string>()];
    }

    // What facts still mention goes, or what is not there is named.
    private ChangeSet Broken() => Again() with
    {
        Entities = _draw.Percent(70) ? [] : [_draw.One(Facts.Entities) with { Names = [new(_draw.One("", "a\tb", "\uD83D", new string('x', 1001)), "vi", NameUse.Short, [])] }],
        Removed = [.. _draw.Some(Facts.Entities, 4).Select(entity => entity.Id.Value)],
        Figures = [.. _draw.Some(Facts.Figures, 2).Select(figure => figure with { Partner = new("place:never-there"), Unit = _draw.One(figure.Unit, "") })],
    };

    private Revision? Base() => !_outdated || _draw.Percent(75) ? null : new(_draw.Number((int)Revision.Number + 2));

    // Whatever would still name what goes is put without it, or goes too.
    private ChangeSet Whole(ChangeSet changes)
    {
        var all = FactIds.Merged(Facts, changes);
        var rest = FactIds.WithoutEntities(all, [.. changes.Removed.Where(id => Facts.Entities.Any(entity => entity.Id.Value == id)).Select(id => new EntityId(id))]);
        var left = FactIds.Of(rest).ToHashSet();

        return new(
            [.. rest.Entities.Where(entity => !Facts.Entities.Contains(entity) || changes.Entities.Contains(entity))],
            [.. rest.Relationships.Where(fact => !Facts.Relationships.Contains(fact) || changes.Relationships.Contains(fact))],
            [.. rest.Claims.Where(fact => !Facts.Claims.Contains(fact) || changes.Claims.Contains(fact))],
            [.. rest.Figures.Where(fact => !Facts.Figures.Contains(fact) || changes.Figures.Contains(fact))],
            [.. changes.Removed.Concat(FactIds.Of(Facts).Where(id => !left.Contains(id))).Distinct()]);
    }

    private ChangeSet Kept(ChangeSet changes)
    {
        _new = [];

        try
        {
            Revision = _truth.Put(changes);
            Facts = FactIds.Merged(Facts, changes);
        }
        catch (Exception refused) when (refused is RefusedChangeException or ChangedMeanwhileException)
        {
            // Every store must refuse it in the same words, and go on with what there is.
            Assert.NotEmpty(Facts.Entities);
        }

        return changes;
    }

    private EntityId RandomId()
    {
        var slug = _draw.Percent(60) ? _draw.Number(60).ToString(CultureInfo.InvariantCulture) : _draw.One(s_slugs);
        return new($"{_draw.Member<EntityKind>().IdPrefix()}{slug}");
    }

    private List<T> Fresh<T>(string prefix, int count, Func<string, T> make) =>
        [.. Draw.Many(count, () => $"{prefix}:{_draw.One("", "x-", "𠮷", "\uFF5A")}{_draw.Number(400)}").Distinct().Select(make)];
}
