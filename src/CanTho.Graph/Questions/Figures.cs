using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Questions;

/// <summary>Numbers about places and their partners, as series: by indicator, place, partner, period, then id.</summary>
/// <param name="About">Whose numbers, or towards whom; all when null.</param>
/// <param name="From">Only periods that reach this date or later.</param>
/// <param name="Until">Only periods that begin by this date.</param>
public sealed record Figures(
    IReadOnlyList<Indicator>? Indicators,
    IReadOnlyList<EntityId>? About,
    PartialDate? From,
    PartialDate? Until,
    Page Page) : Question<Slice<Figure>>
{
    private static readonly Ordering<Figure> s_order = new(
        "figures",
        new(figure => Sortable.Member(figure.Indicator)),
        new(figure => figure.About.Value),
        new(figure => figure.Partner?.Value ?? ""),
        new(figure => Sortable.Period(figure.Period)),
        new(figure => figure.Id));

    private static readonly PerSnapshot<IReadOnlyList<Figure>> s_sorted = new(graph => s_order.Sort(graph.Figures));

    internal static ListPlace PlaceOf(Figure figure) => s_order.PlaceOf(figure);

    internal override Slice<Figure> Answer(IGraph graph, CancellationToken cancel)
    {
        if (About is not null)
        {
            _ = graph.NumbersOf(About); // an id that is not there gets its error, not an empty list
        }

        var span = new Period(From, Until);
        return s_order.Page([.. s_sorted.Of(graph).Where(figure => IsWanted(figure, span))], Page);
    }

    internal override async Task<Slice<Figure>> Answer(ServerGraph server, CancellationToken cancel)
    {
        if (About is not null)
        {
            await server.MustKnow(About, cancel);
        }

        var (range, span, file) = (s_order.Range(Page), new Period(From, Until), CypherFile.Question(nameof(Figures)));
        var statement = this is { Indicators: null, About: null, From: null, Until: null } ? file["all"] : file["some"];
        var rows = await server.Read(
            range.Directed(statement),
            cancel,
            [
                .. range.Parameters,
                ("indicators", ServerGraph.Words(Indicators)),
                ("about", About is null ? null : ServerGraph.Texts(About)),
                ("earliest", span.Earliest),
                ("latest", span.Latest),
            ]);

        return s_order.Slice(range, rows.Single(), item => (Figure)FactReader.Read(item));
    }

    private bool IsWanted(Figure figure, Period span) =>
        Indicators?.Contains(figure.Indicator) != false
        && About?.Any(entity => entity == figure.About || entity == figure.Partner) != false
        && figure.Period.MayOverlap(span);
}
