using System.Globalization;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Exporting;

/// <summary>
/// GraphML 1.0, for igraph, NetworkX, yEd and their like: http://graphml.graphdrawing.org/specification.html. Ids stand in the attribute
/// that GraphML has for them; a key "id" beside it makes igraph drop one of the two.
/// </summary>
internal sealed class GraphMLFormat : ExportFormat
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    public override string Name => "graphml";

    public override string ContentType => "application/graphml+xml; charset=utf-8";

    public override async Task Write(EverythingAnswer facts, Stream output, CancellationToken cancel)
    {
        using var xml = new XmlOutput(output, "graphml", Namespace, "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");

        xml.Start("desc");
        xml.Text(string.Create(CultureInfo.InvariantCulture, $"CanTho.Graph, revision {facts.Revision.Number}"));
        xml.End();
        Keys(xml, "node", GraphCells.OfNodes);
        Keys(xml, "edge", GraphCells.OfEdges);
        xml.Start("graph", ("id", "cantho-graph"), ("edgedefault", "directed"));

        await foreach (var (entity, _) in facts.Entities.WithCancellation(cancel))
        {
            xml.Start("node", ("id", entity.Id.Value));
            Data(xml, GraphCells.OfNodes, GraphCells.Of(entity));
            xml.End();
            await xml.SendIfFull(cancel);
        }

        await foreach (var fact in facts.Relationships.WithCancellation(cancel))
        {
            xml.Start("edge", ("id", fact.Id), ("source", fact.From.Value), ("target", fact.To.Value));
            Data(xml, GraphCells.OfEdges, GraphCells.Of(fact));
            xml.End();
            await xml.SendIfFull(cancel);
        }

        await xml.Finish(cancel);
    }

    private static void Keys(XmlOutput xml, string domain, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            xml.Empty("key", ("id", name), ("for", domain), ("attr.name", name), ("attr.type", "string"));
        }
    }

    private static void Data(XmlOutput xml, IReadOnlyList<string> names, IReadOnlyList<string?> values)
    {
        foreach (var (name, value) in names.Zip(values))
        {
            if (value is not null)
            {
                xml.Start("data", ("key", name));
                xml.Text(value);
                xml.End();
            }
        }
    }
}
