using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Chronicle;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Stores.Neo4j.Client.Values;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Questions;

/// <summary>What happened, was signed, issued or is due, by the first day it may have been, then the last, then id.</summary>
/// <param name="About">
/// Only these entities, with the events, agreements, documents, projects and tasks that a relationship joins to them; everything when null.
/// </param>
/// <param name="From">Only what may reach this date or later.</param>
/// <param name="Until">Only what may begin by this date.</param>
public sealed record Timeline(IReadOnlyList<EntityId>? About, PartialDate? From, PartialDate? Until, Page Page)
    : Question<Slice<TimelineEntry>>
{
    private Period Span => new(From, Until);

    internal override Slice<TimelineEntry> Answer(IGraph graph, CancellationToken cancel)
    {
        var marks = About is null ? Moments.All(graph, cancel) : Moments.Around(graph, graph.NumbersOf(About));
        var span = Span;
        var wanted = span == default ? marks : [.. marks.Where(mark => mark.MayOverlap(span))];

        return Moment.Order.Page(new MadeList<Moment>(wanted.Count, at => wanted[at].In(graph)), Page, moment => moment.Entry(graph));
    }

    internal override async Task<Slice<TimelineEntry>> Answer(ServerGraph server, CancellationToken cancel)
    {
        var file = CypherFile.Question(nameof(Timeline));

        if (About is not null)
        {
            await CheckKnown(About, server, file, cancel);
        }

        var range = Moment.Order.Range(Page);
        var row = await Read(range, server, file, cancel);
        var entries = row.Get<IReadOnlyList<object?>>("entries").Cast<CypherNode>().ToList();
        var graph = await Facts(entries, server, file, cancel);

        return Moment.Order.Slice(
            range,
            entries.Select(entry => TimelineProperties.Read(entry, graph)),
            row.Get<long>("total"),
            row.Get<bool>("before"),
            row.Get<bool>("behind"),
            moment => moment.Entry(graph));
    }

    private static async Task CheckKnown(IReadOnlyList<EntityId> ids, ServerGraph server, CypherFile file, CancellationToken cancel)
    {
        var rows = await server.Read(file["known"], cancel, ("ids", ServerGraph.Texts(ids)));
        var absent = rows.Select(row => new EntityId(row.Get<string>("id"))).ToHashSet();

        if (absent.Count > 0)
        {
            throw new NeighbouringIdsWanted(ids.First(absent.Contains));
        }
    }

    private async Task<CypherRecord> Read(RowRange range, ServerGraph server, CypherFile file, CancellationToken cancel)
    {
        var statement = range.Directed(file[About is not null ? "around" : Span == default ? "all" : "within"]);

        // "~" stands above whatever parts a day from what follows it in a place.
        var rows = await server.Read(
            statement,
            cancel,
            ("from", range.From.Text),
            ("to", range.To.Text),
            ("limit", range.Limit),
            ("earliest", Span.Earliest),
            ("end", $"{Sortable.Day(Span.Latest)}~"),
            ("ids", ServerGraph.Texts(About ?? [])));

        return rows.Single();
    }

    // What the sentences of one page speak of.
    private static async Task<FetchedGraph> Facts(IReadOnlyList<CypherNode> entries, ServerGraph server, CypherFile file, CancellationToken cancel)
    {
        var claimed = entries.ToLookup(entry => entry.Properties.ContainsKey("about"), entry => (string)entry.Properties["fact"]!);
        var rows = await server.Read(file["facts"], cancel, ("claims", claimed[true]), ("relationships", claimed[false].Distinct().Select(FullText.OfId)));

        return server.Fetch(graph =>
        {
            graph.AddAll(rows.Single().Get<IReadOnlyList<object?>>("entities"));
            graph.AddAll(rows.Single().Get<IReadOnlyList<object?>>("facts"));
        });
    }
}
