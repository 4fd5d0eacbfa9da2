using CanTho.Graph.Domain;
using CanTho.Graph.Names;
using CanTho.Graph.Names.Matching;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Finding;

namespace CanTho.Graph.Questions;

/// <summary>
/// Who or what has a name like this, in any script, order, accent or small misspelling: the best first, equals by id.
/// </summary>
/// <param name="Text">All its words must be in one name, whole or begun; see <see cref="NameIndex.Find"/> for what is forgiven.</param>
/// <param name="Kinds">Only of these; all when null.</param>
public sealed record Search(string Text, IReadOnlyList<EntityKind>? Kinds, Page Page) : Question<Slice<SearchHit>>
{
    /// <summary>The most words that may be asked for: longer than any name, short enough to compare.</summary>
    public const int MostWords = 40;

    private static readonly Ordering<(NameMatch Match, EntityId Id)> s_order = new(
        "search",
        new(one => Sortable.Number(one.Match.Points), Descending: true),
        new(one => one.Id.Value));

    internal override Slice<SearchHit> Answer(IGraph graph, CancellationToken cancel)
    {
        var matches = graph.Names.Find(Query(), entity => Kinds?.Contains(graph.KindOf(entity)) != false, cancel);
        return Shown(PageOf(matches.Select(match => (match, graph.IdOf(match.Entity)))), graph);
    }

    internal override async Task<Slice<SearchHit>> Answer(ServerGraph server, CancellationToken cancel)
    {
        var found = await new ServerNames(server, Kinds).Find(Query(), cancel);
        var page = PageOf(found);
        var rows = await server.Read(CypherFile.Question(nameof(EntitiesById)).Statement, cancel, ("ids", ServerGraph.Texts(page.Items.Select(one => one.Id))));

        return Shown(page, server.Fetch(graph => graph.AddEntities(rows)));
    }

    private NameQuery Query() => new NameQuery(Text) is var query && query.Words.Count <= MostWords
        ? query
        : throw new RefusedQuestionException(
            "text", $"\"text\" has {query.Words.Count} words, and a search takes at most {MostWords}. Leave out what is no name.");

    private Slice<(NameMatch Match, EntityId Id)> PageOf(IEnumerable<(NameMatch Match, EntityId Id)> matches)
    {
        var found = matches.ToArray();

        // By the numbers themselves: the texts of the ordering are made for the page alone.
        Array.Sort(found, (a, b) => b.Match.Points.CompareTo(a.Match.Points) is var order and not 0 ? order : a.Id.CompareTo(b.Id));

        return s_order.Page(found, Page);
    }

    private static Slice<SearchHit> Shown(Slice<(NameMatch Match, EntityId Id)> page, IGraph graph) => new(
        [.. page.Items.Select(one => Show(graph.Entity(graph.NumberOf(one.Id)), one.Match))],
        page.Cursors,
        page.HasPrevious,
        page.HasNext,
        page.Total);

    private static SearchHit Show(Entity entity, NameMatch match) =>
        new(entity, entity.Names[match.Name].Text, match.Why, (double)match.Points / NameScore.Whole);
}

/// <summary>An entity found, and by what.</summary>
/// <param name="Matched">The name that matched best, as printed.</param>
/// <param name="Score">How well, from 0 to 1.</param>
public sealed record SearchHit(Entity Entity, string Matched, MatchReason Why, double Score);
