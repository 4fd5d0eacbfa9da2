using CanTho.Graph.Domain;
using CanTho.Graph.Generating.Kinds;
using CanTho.Graph.Generating.Words;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Generating;

/// <summary>Every entity, made when it is asked for, and the same each time.</summary>
internal sealed class World
{
    private readonly Dictionary<EntityKind, MadeUpKind> _kinds;

    public World(Population population)
    {
        Population = population;
        Places = new(population);
        var (documents, organisations) = (new Documents(population), new Organisations(population, Places));

        _kinds = new()
        {
            [EntityKind.Document] = documents,
            [EntityKind.Place] = Places,
            [EntityKind.Organisation] = organisations,
            [EntityKind.Person] = new People(population),
            [EntityKind.Agreement] = new Agreements(population, Places, organisations),
            [EntityKind.Project] = new Projects(population, Places),
            [EntityKind.Event] = new Events(population, Places),
            [EntityKind.Task] = new Tasks(population, Places),
        };

        Evidence = new(documents.IdOf, population[EntityKind.Document]);
    }

    public Population Population { get; }

    public Places Places { get; }

    public Evidence Evidence { get; }

    public EntityId IdOf(EntityKind kind, int number) => _kinds[kind].IdOf(number);

    public string? ClassOf(EntityKind kind, int number) => _kinds[kind].ClassOf(number);

    public DescribedEntity Entity(EntityKind kind, int number)
    {
        var (made, draw) = (_kinds[kind], Population.DrawFor(Aspect.Description, kind, number));
        var draft = new EntityDraft(made.IdOf(number), kind, made.ClassOf(number), made.SourcesOf(number) ?? Evidence.Sources(draw), Evidence, draw);

        draft.Call(made.NameOf(number));
        made.Describe(draft, number, draw);

        if (draw.Chance(0.05))
        {
            draft.Claim("description", draw.One(Vocabulary.Purposes));
        }

        return draft.Done();
    }
}
