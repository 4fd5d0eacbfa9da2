using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Generating;

/// <summary>
/// A made-up data set of any size, shaped like the real one: to see how a store bears a size, or to show what there is without
/// real people. Every fact cites a document whose title says that it is made up.
/// </summary>
/// <remarks>
/// The same for the same numbers, byte for byte. Nothing is kept: each entity and relationship is made from the seed and its own number, so that any
/// size passes through little memory, and any part can be made twice.
/// </remarks>
public sealed class MadeUpFacts
{
    /// <summary>The most relationships for each entity, on average.</summary>
    public const int Densest = 100;

    private readonly World _world;
    private readonly Relations _relations;
    private readonly FigureSeries _figures;

    /// <param name="entities">At least <see cref="Fewest"/>.</param>
    /// <param name="relationships">0 to <see cref="Densest"/> times <paramref name="entities"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside these bounds.</exception>
    public MadeUpFacts(int entities, int relationships, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(entities, Fewest);
        ArgumentOutOfRangeException.ThrowIfNegative(relationships);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(relationships, (long)Densest * entities);

        _world = new(new(seed, entities, relationships));
        (_relations, _figures) = (new(_world), new(_world));
    }

    /// <summary>The fewest entities that there are all kinds among.</summary>
    public static int Fewest => Population.Fewest;

    /// <summary>All of it, to be written down. In the order in which it is made and not by id; otherwise as from a store.</summary>
    public EverythingAnswer Everything(CancellationToken cancel) => new(
        default,
        Population.Kinds.ToDictionary(kind => kind, kind => Entities(kind, cancel).ToAsyncEnumerable()),
        Relationships(cancel).ToAsyncEnumerable(),
        Figures(cancel).ToAsyncEnumerable());

    /// <summary>All of it in steps for a store, each naming only what is there by then.</summary>
    /// <param name="batch">How many entities (with their claims), relationships or figures one step puts in: no fewer than there are documents, which cite each other.</param>
    public IEnumerable<ChangeSet> Changes(int batch, CancellationToken cancel)
    {
        foreach (var entities in Population.Kinds.SelectMany(kind => Entities(kind, cancel)).Chunk(batch))
        {
            yield return ChangeSet.Empty with { Entities = [.. entities.Select(one => one.Entity)], Claims = [.. entities.SelectMany(one => one.Claims)] };
        }

        foreach (var relationships in Relationships(cancel).Chunk(batch))
        {
            yield return ChangeSet.Empty with { Relationships = relationships };
        }

        foreach (var figures in Figures(cancel).Chunk(batch))
        {
            yield return ChangeSet.Empty with { Figures = figures };
        }
    }

    private IEnumerable<DescribedEntity> Entities(EntityKind kind, CancellationToken cancel) =>
        from number in Numbers(_world.Population[kind], cancel) select _world.Entity(kind, number);

    private IEnumerable<Relationship> Relationships(CancellationToken cancel) =>
        from kind in Population.Kinds
        from number in Numbers(_world.Population[kind], cancel)
        from relationship in _relations.Of(kind, number)
        select relationship;

    private IEnumerable<Figure> Figures(CancellationToken cancel) =>
        from number in Numbers(_figures.Count, cancel) from figure in _figures.At(number) select figure;

    private static IEnumerable<int> Numbers(int count, CancellationToken cancel)
    {
        for (var number = 0; number < count; number++)
        {
            cancel.ThrowIfCancellationRequested();
            yield return number;
        }
    }
}
