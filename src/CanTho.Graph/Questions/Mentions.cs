using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>What documents say: for each what is cited from it, in the order of its sections, then by id.</summary>
public sealed record Mentions(IReadOnlyList<EntityId> Documents, Page Page) : Question<IReadOnlyList<Slice<Mention>>>
{
    private static readonly Ordering<Mention> s_order = new(
        "mentions",
        new(mention => LocatorOrder.KeyOf(mention.Locator)),
        new(mention => mention.Locator),
        new(mention => mention.Id));

    internal override IReadOnlyList<Slice<Mention>> Answer(IGraph graph, CancellationToken cancel) =>
        [.. graph.NumbersOf(Documents).Select(document => s_order.Page(s_order.Sort(In(graph, document)), Page))];

    private static IEnumerable<Mention> In(IGraph graph, int document)
    {
        var (id, citing) = (graph.IdOf(document), graph.Citing(document));

        IEnumerable<(string Id, IEnumerable<Citation> Sources)> facts =
        [
            .. citing.Entities.Select(graph.Entity).Select(one => (one.Id.Value, one.Names.SelectMany(name => name.Sources).Concat(one.Sources))),
            .. citing.Relationships.Select(graph.Relationship).Select(one => (one.Id, one.Sources.AsEnumerable())),
            .. citing.Claims.Select(one => (one.Id, one.Sources.AsEnumerable())),
            .. citing.Figures.Select(one => (one.Id, one.Sources.AsEnumerable())),
        ];

        return facts
            .SelectMany(fact => fact.Sources.Where(source => source.Document == id).Select(source => new Mention(source.Locator, fact.Id)))
            .Distinct();
    }
}

/// <summary>Something cited from a document.</summary>
/// <param name="Id">Of an entity, relationship, claim or figure.</param>
public sealed record Mention(string Locator, string Id);
