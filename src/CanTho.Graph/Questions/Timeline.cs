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
        var of = await KeptOf(server, file, cancel);
        var range = Moment.Order.Range(Page);
        var row = await Read(of, range, server, file, cancel);
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

    // Whose timeline the server keeps that is asked for: that of everything has no name. Null where it keeps none.
    private async Task<string?> KeptOf(ServerGraph server, CypherFile file, CancellationToken cancel)
    {
        if (About is null)
        {
            return "";
        }

        var rows = await server.Read(file["known"], cancel, ("ids", ServerGraph.Texts(About)));

        if (rows.FirstOrDefault(row => !row.Get<bool>("isKnown")) is { } unknown)
        {
            throw new NeighbouringIdsWanted(new(unknown.Get<string>("id")));
        }

        return rows is [var one] && one.Get<bool>("isHub") ? one.Get<string>("id") : null;
    }

    private async Task<CypherRecord> Read(string? of, RowRange range, ServerGraph server, CypherFile file, CancellationToken cancel)
    {
        (string, object?)[] parameters = of is null
            ? [("ids", ServerGraph.Texts(About!)), ("from", range.From.Text), ("to", range.To.Text), ("end", SpanOnServer.Behind(Span.Latest)), ("earliest", Span.Earliest)]
            : [("of", of), .. SpanOnServer.Parameters(Span, range)];
        var rows = await server.Read(range.Directed(file[of is null ? "around" : "kept"]), cancel, [.. parameters, ("limit", range.Limit)]);

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
