using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;

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

    internal static ListPlace PlaceOf(Mention mention) => s_order.PlaceOf(mention);

    internal override async Task<IReadOnlyList<Slice<Mention>>> Answer(ServerGraph server, CancellationToken cancel)
    {
        var range = await server.Range(s_order, Page, Documents, cancel);
        var documents = Documents.Distinct()
            .Select(id => new Dictionary<string, object?> { ["id"] = id.Value, ["citing"] = FullText.Citing(id.Value) });
        var rows = await server.Read(
            range.Directed(CypherFile.Question(nameof(Mentions)).Statement), cancel, [.. range.Parameters, ("documents", documents)]);
        var slices = rows.ToDictionary(row => new EntityId(row.Get<string>("id")), row => s_order.Slice(range, row, Read));

        return [.. Documents.Select(id => slices.GetValueOrDefault(id) ?? throw new NeighbouringIdsWanted(id))];
    }

    private static Mention Read(object? item) => item is IReadOnlyList<object?> and [string locator, string id]
        ? new(locator, id)
        : throw new ArgumentException($"{item} is no mention.", nameof(item));

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
public sealed record Mention(string Locator, string Id)
{
    /// <summary>With a fact's id behind it, where the fact stands among the mentions of the document.</summary>
    internal static string OrderKeyOf(string locator) => Mentions.PlaceOf(new(locator, "")).Key;
}
