using CanTho.Graph.Domain;
using CanTho.Graph.Generating.Words;
using static CanTho.Graph.Domain.EntityKind;
using static CanTho.Graph.Domain.RelationType;

namespace CanTho.Graph.Generating;

/// <summary>The relationships of a made-up world, entity by entity.</summary>
internal sealed class Relations(World world)
{
    // What the first of a kind gets of all that is drawn among its kind: with ten relationships for each entity, the first organisation has a
    // fiftieth of all relationships.
    private const double HubShare = 0.036;

    private static readonly Weighted<EntityKind> s_others = new(
        (10, Organisation), (6, Person), (4, Place), (4, Project), (3, Event), (2, Agreement), (1, EntityKind.Task), (1, Document));

    /// <summary>Those that this entity brings about: it is one of their ends.</summary>
    public IEnumerable<Relationship> Of(EntityKind kind, int number)
    {
        var (own, draw) = (world.IdOf(kind, number), world.Population.DrawFor(Aspect.Relationships, kind, number));
        var (plan, said) = (RelationPlan.Of(kind), new HashSet<object>());
        var first = FirstOf(plan, kind, number);

        for (var (count, at) = (world.Population.RelationshipsOf(kind, number), 0); at < count; at++)
        {
            var made = Make(at < first.Count ? first[at] : plan.Further.One(draw), kind, number, own, at, draw);

            // Another, when it would join the entity to itself or has been said.
            while (made.From == made.To || !said.Add((made.Type, made.From, made.To, made.Role?.Vi, made.Since, made.Until)))
            {
                made = Make(plan.Further.One(draw), kind, number, own, at, draw);
            }

            yield return made;
        }
    }

    private IReadOnlyList<RelationType> FirstOf(RelationPlan plan, EntityKind kind, int number) => (kind, world.ClassOf(kind, number)) switch
    {
        (Place, "COUNTRY") => [],
        (Organisation, "GOVERNMENT") => [LocatedIn, Governs],
        (Organisation, "DIPLOMATIC_MISSION") => [LocatedIn, Represents],
        _ => plan.First,
    };

    private Relationship Make(RelationType type, EntityKind kind, int number, EntityId own, int at, Draw draw)
    {
        var other = Other(type, kind, number, at, draw);
        var (from, to) = RelationPlan.Forward(type) ? (own, other) : (other, own);
        var (since, until) = Time(type, draw);
        var (rank, certainty, note) = Evidence.Standing(draw);

        return new(
            Population.Id($"relationship:{ConstantCase.Of(type).ToLowerInvariant().Replace('_', '-')}-{own.Value.Replace(':', '-')}-{at}"),
            type, from, to, Role(type, draw), since, until, rank, certainty, world.Evidence.Sources(draw), note);
    }

    private EntityId Other(RelationType type, EntityKind kind, int number, int at, Draw draw)
    {
        // The hierarchy of places.
        if (kind is Place && type is PartOf)
        {
            return world.IdOf(Place, world.Places.Within(number)!.Value);
        }

        var kinds = RelationPlan.Others(type, kind);
        EntityKind other;

        do
        {
            other = s_others.One(draw);
        }
        while (!kinds.Contains(other));

        // What replaces, follows or is part of something comes later than it: no circles.
        var count = type is PartOf or BranchOf or Replaces or Follows && other == kind ? number : world.Population[other];
        return count == 0 ? world.IdOf(other, 0) : world.IdOf(other, draw.Popular(count, HubShare));
    }

    private static LocalisedText? Role(RelationType type, Draw draw) => type switch
    {
        HoldsPost => draw.One(Vocabulary.Posts),
        Signed => draw.Chance(0.8) ? draw.One(Vocabulary.Posts) : null,
        Attended => draw.Chance(0.7) ? draw.One(Vocabulary.Attendances) : null,
        Leads => draw.One(Vocabulary.Charges),
        _ => null,
    };

    private static (PartialDate? Since, PartialDate? Until) Time(RelationType type, Draw draw)
    {
        var chance = type is HoldsPost or MemberOf or PartnerOf or InvestsIn or PartOf ? 0.7 : 0.3;

        if (!draw.Chance(chance))
        {
            return (null, null);
        }

        var since = draw.Date();
        return (draw.Chance(0.9) ? since : null, draw.Chance(0.3) ? draw.Later(since) : null);
    }
}
