using CanTho.Graph.Domain;
using CanTho.Graph.Generating;

namespace CanTho.Graph.Benchmarks;

/// <summary>What questions are asked about: drawn from the facts, by the number of the question, the same each time.</summary>
internal sealed class DrawnIds
{
    /// <summary>The first organisation: a fiftieth of all relationships.</summary>
    public static readonly EntityId Hub = new("organisation:government-0");

    private const int Most = 5000;

    private readonly Dictionary<EntityKind, Entity[]> _entities;
    private readonly string[] _relationships;

    public DrawnIds(MadeUpFacts facts)
    {
        // Made up as they are walked: nothing here waits.
        var all = facts.Everything(CancellationToken.None);

        // Each so manieth: from all over the graph, not the hubs at its front alone.
        _entities = all.EntitiesOf.ToDictionary(kind => kind.Key, kind => Spread(kind.Value.ToBlockingEnumerable().Select(one => one.Entity).ToList()));
        _relationships = [.. all.Relationships.ToBlockingEnumerable().Take(Most).Select(relationship => relationship.Id)];
    }

    public EntityId One(int number, EntityKind kind) => Entity(number, kind).Id;

    /// <summary>A person, organisation, project or event: what may be in the middle of things.</summary>
    public EntityId Actor(int number) =>
        One(number, new[] { EntityKind.Person, EntityKind.Organisation, EntityKind.Project, EntityKind.Event }[new Random(number).Next(4)]);

    public IEnumerable<EntityId> Some(int number, int count) =>
        Enumerable.Range(0, count).Select(at => One((number * 1000) + at, (EntityKind)(at % 8))).Distinct();

    public IEnumerable<string> Relationships(int number, int count) =>
        Enumerable.Range(0, count).Select(at => _relationships[new Random((number * 1000) + at).Next(_relationships.Length)]).Distinct();

    public string Name(int number) => Entity(number, number % 2 == 0 ? EntityKind.Person : EntityKind.Organisation).Names[number % 2].Text;

    /// <summary>A person's name with a letter left out.</summary>
    public string Slip(int number)
    {
        var name = Entity(number, EntityKind.Person).Names[1].Text;
        return name.Remove(name.Length / 2, 1);
    }

    private Entity Entity(int number, EntityKind kind) => _entities[kind][new Random(number).Next(_entities[kind].Length)];

    private static Entity[] Spread(List<Entity> all) => [.. all.Where((_, at) => at % Math.Max(1, all.Count / Most) == 0)];
}
