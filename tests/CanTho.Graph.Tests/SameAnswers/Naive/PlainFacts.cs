using CanTho.Graph.Domain;
using CanTho.Graph.Names;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>Facts in lists, and what the model says of one of them.</summary>
internal sealed class PlainFacts
{
    private readonly Dictionary<EntityId, Entity> _byId;
    private readonly ILookup<EntityId, Relationship> _touching;
    private readonly ILookup<EntityId, Claim> _about;

    public PlainFacts(ChangeSet all, Revision revision)
    {
        (All, Revision) = (all, revision);
        _byId = all.Entities.ToDictionary(entity => entity.Id);
        _touching = all.Relationships
            .SelectMany(one => new[] { one.From, one.To }.Distinct().Select(end => (end, one)))
            .ToLookup(pair => pair.end, pair => pair.one);
        _about = all.Claims.ToLookup(claim => claim.About);
    }

    public ChangeSet All { get; }

    public Revision Revision { get; }

    /// <exception cref="UnknownEntityException">It is not there.</exception>
    public Entity this[EntityId id] => Find(id) ?? throw new UnknownEntityException(
        id,
        SpellingHint.Nearest(id.Value, All.Entities.Select(entity => entity.Id.Value)) is { } nearest
            ? $"Did you mean \"{nearest}\"?"
            : "\"search\" finds ids by name.");

    public Entity? Find(EntityId id) => _byId.GetValueOrDefault(id);

    /// <exception cref="UnknownEntityException">One is not there.</exception>
    public IReadOnlyList<Entity> Each(IEnumerable<EntityId> ids) => [.. ids.Select(id => this[id])];

    public IEnumerable<Relationship> Touching(EntityId entity) => _touching[entity];

    /// <summary>Those that are not deprecated, of the types named; of all types when none is.</summary>
    public IEnumerable<Relationship> Live(EntityId entity, params RelationType[] types) =>
        _touching[entity].Where(one => one.Rank != Rank.Deprecated && (types.Length == 0 || types.Contains(one.Type)));

    public int Degree(EntityId entity) => _touching[entity].Count();

    public IEnumerable<Claim> About(EntityId entity) => _about[entity];

    /// <summary>The claims of a property that answer by default: the best rank present, deprecated ones never; by id.</summary>
    public IReadOnlyList<Claim> Best(EntityId entity, string property)
    {
        var claims = _about[entity].Where(claim => claim.Property.Name == property && claim.Rank != Rank.Deprecated).ToList();
        return [.. claims.Where(claim => claims.TrueForAll(other => claim.Rank <= other.Rank)).OrderBy(claim => claim.Id, Utf8Order.Instance)];
    }

    /// <summary>What the first of the best claims of the property says, when it says a date.</summary>
    public Period? When(EntityId entity, string property) => Best(entity, property) is [{ Value: ClaimValue.Date date }, ..] ? date.Value : null;

    /// <summary>The date, or else the deadline.</summary>
    public Period? When(EntityId entity) => When(entity, "date") ?? When(entity, "deadline");

    /// <summary>The latest status claimed, by the day when one is given: undated ones first in time; of one time the best rank, then the first id.</summary>
    public Claim? Status(EntityId entity, PartialDate? asOf = null) => _about[entity]
        .Where(claim => claim.Property.Name == "status" && claim.Rank != Rank.Deprecated)
        .Where(claim => asOf is null || claim.Period is null || claim.Period.Value.Earliest <= asOf.Value.Latest)
        .OrderBy(claim => claim.Period is null ? 0 : 1)
        .ThenBy(claim => claim.Period?.Earliest)
        .ThenBy(claim => claim.Period?.Latest)
        .ThenByDescending(claim => claim.Rank)
        .ThenByDescending(claim => claim.Id, Utf8Order.Instance)
        .LastOrDefault();

    /// <summary>Whether the latest status says that it has happened, or says nothing.</summary>
    public bool IsDone(EntityId entity, PartialDate? asOf = null) => Status(entity, asOf)?.Value is not ClaimValue.Word { Value: "PLANNED" or "PROPOSED" or "REQUESTED" or "INVITED" };

    public static EntityId Other(Relationship one, EntityId end) => one.From == end ? one.To : one.From;

    public static Period Span(Relationship one) => new(one.Since, one.Until);

    /// <summary>Whether it may hold on a day of the date.</summary>
    public static bool MayHold(Relationship one, PartialDate? day) => day is not { } asked
        || ((one.Since is not { } since || since.Earliest <= asked.Latest) && (one.Until is not { } until || asked.Earliest <= until.Latest));

    /// <summary>The name to show: official before translated, in the language, or else the first of all.</summary>
    public static string Shown(Entity entity, string language) =>
        (entity.Names.FirstOrDefault(name => name.Language == language && name.Use == NameUse.Official)
            ?? entity.Names.FirstOrDefault(name => name.Language == language && name.Use == NameUse.Translation)
            ?? entity.Names[0]).Text;

    public static bool Cites(IEnumerable<Citation> sources, EntityId document) => sources.Any(source => source.Document == document);

    public static IEnumerable<Citation> Sources(Entity entity) => entity.Names.SelectMany(name => name.Sources).Concat(entity.Sources);
}
