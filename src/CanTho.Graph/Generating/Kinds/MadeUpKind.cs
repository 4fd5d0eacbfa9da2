using CanTho.Graph.Domain;

namespace CanTho.Graph.Generating.Kinds;

/// <summary>How entities of one kind are made. Each is known by its number, from 0.</summary>
internal abstract class MadeUpKind(EntityKind kind, Population population)
{
    protected Population Population => population;

    /// <summary>The narrower kind; null where the kind has none.</summary>
    public abstract string? ClassOf(int number);

    /// <summary>The official name, and its translations.</summary>
    public abstract LocalisedText NameOf(int number);

    /// <summary>Says all that there is to say of the entity, but for <see cref="NameOf"/>.</summary>
    public abstract void Describe(EntityDraft draft, int number, Draw draw);

    public EntityId IdOf(int number) => new($"{kind.IdPrefix()}{SlugOf(number)}");

    /// <summary>Where it is named; null for anywhere.</summary>
    public virtual IReadOnlyList<Citation>? SourcesOf(int number) => null;

    protected virtual string SlugOf(int number) =>
        Population.Id($"{(ClassOf(number) ?? kind.ToString()).ToLowerInvariant().Replace('_', '-')}-{number}");

    protected string ClassAt(Weighted<string> classes, int number) => classes.At(population.Mix(Aspect.Class, kind, number));

    protected Draw DrawName(int number) => population.DrawFor(Aspect.Name, kind, number);
}
