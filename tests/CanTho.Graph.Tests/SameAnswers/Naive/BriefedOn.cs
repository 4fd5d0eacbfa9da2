using CanTho.Graph.Domain;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>Whom a briefing is about and for which day; and who is <em>us</em>, who is <em>they</em>.</summary>
internal sealed class BriefedOn
{
    private static readonly EntityId s_city = new("place:can-tho"), s_japan = new("place:japan");

    private readonly HashSet<EntityId> _bodies;

    public BriefedOn(PlainFacts facts, Entity subject, PartialDate? day, int most)
    {
        (Facts, Subject, Day) = (facts, subject, day);
        (Shown, Aside) = (new(facts, day, most), new(facts, day, most));
        _bodies = facts.Find(s_city) is null ? [] : Ours();
        Actors = ActorsOf(subject);
    }

    public PlainFacts Facts { get; }

    public Entity Subject { get; }

    public PartialDate? Day { get; }

    /// <summary>What the briefing shows; of whom there is more it says.</summary>
    public NaiveForemost Shown { get; }

    /// <summary>What it looks at to know who has met us, and does not show.</summary>
    public NaiveForemost Aside { get; }

    /// <summary>Whose meetings and signatures are the subject's: of a body or place also its government and who holds a post there.</summary>
    public IReadOnlySet<EntityId> Actors { get; }

    public EntityKind KindOf(EntityId entity) => Facts[entity].Kind;

    public bool IsPast(Period span) => Day is { } day && span.Latest < day.Earliest;

    public bool IsToCome(Period? span) => Day is { } day && span is { } set && set.Earliest > day.Latest;

    /// <summary>Of what has statuses the first may have been said by the day.</summary>
    public bool IsKnown(EntityId entity) => Facts.Status(entity) is null || Facts.Status(entity, Day) is not null;

    public bool IsOurs(EntityId entity)
    {
        if (Facts[entity].Kind != EntityKind.Person)
        {
            return _bodies.Contains(entity);
        }

        var posts = Facts.Live(entity, RelationType.HoldsPost).Where(post => post.From == entity).ToList();
        return posts.Count > 0 && posts.TrueForAll(post => _bodies.Contains(post.To));
    }

    /// <summary>Whose name has a Japanese form: tagged so, or a way of posts, seats, parts and representations leads to Japan.</summary>
    public bool IsJapanese(Entity person)
    {
        HashSet<EntityId> reached = [person.Id];

        while (Next() is { Length: > 0 } next)
        {
            reached.UnionWith(next);
        }

        return person.Names.Any(name => name.Language == "ja-Latn") || reached.Contains(s_japan);

        EntityId[] Next() =>
        [
            .. from here in reached
               from one in Facts.Live(
                   here, RelationType.HoldsPost, RelationType.LocatedIn, RelationType.PartOf, RelationType.BranchOf, RelationType.Governs, RelationType.Represents)
               where one.From == here && !reached.Contains(one.To)
               select one.To,
        ];
    }

    // The city and its parts; bodies that govern, represent or lie in one of them, but for those of others; their parts and branches.
    private HashSet<EntityId> Ours()
    {
        HashSet<EntityId> ours = [.. PlainPlaces.WithParts(Facts, s_city, null)];

        while (Next() is { Length: > 0 } next)
        {
            ours.UnionWith(next);
        }

        return ours;

        EntityId[] Next() =>
        [
            .. from one in Facts.All.Relationships
               where one.Rank != Rank.Deprecated && ours.Contains(one.To) && !ours.Contains(one.From)
               let body = Facts[one.From]
               where body.Kind == EntityKind.Organisation
               where Facts[one.To].Kind == EntityKind.Place
                   ? one.Type is RelationType.LocatedIn or RelationType.Governs or RelationType.Represents
                       && body.Class is not ("COMPANY" or "DIPLOMATIC_MISSION" or "INTERNATIONAL_AGENCY")
                   : one.Type is RelationType.PartOf or RelationType.BranchOf
               select body.Id,
        ];
    }

    private HashSet<EntityId> ActorsOf(Entity subject)
    {
        List<EntityId> bodies = [subject.Id];

        if (subject.Kind == EntityKind.Place)
        {
            bodies.AddRange(Those(subject.Id, RelationType.Governs));
        }

        return subject.Kind is EntityKind.Place or EntityKind.Organisation
            ? [.. Shown.Of(subject.Id, bodies.Concat(bodies.SelectMany(body => Those(body, RelationType.HoldsPost))).Distinct())]
            : [subject.Id];
    }

    private IEnumerable<EntityId> Those(EntityId of, RelationType type) => Shown.First(of, Facts.Live(of, type).Where(one => one.To == of && one.From != of))
        .OrderBy(one => one.Id, Utf8Order.Instance)
        .Select(one => one.From);
}
