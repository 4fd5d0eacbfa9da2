using System.Globalization;
using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Exporting;

/// <summary>GEXF 1.3, for Gephi: what is dated comes and goes on its time line. https://gexf.net/schema.html</summary>
internal sealed class GexfFormat : ExportFormat
{
    private const string Namespace = "http://gexf.net/1.3";

    public override string Name => "gexf";

    public override string ContentType => "application/gexf+xml; charset=utf-8";

    public override async Task Write(EverythingAnswer facts, Stream output, CancellationToken cancel)
    {
        using var xml = new XmlOutput(output, "gexf", Namespace, "http://gexf.net/1.3/gexf.xsd");

        xml.Attribute("version", "1.3");
        xml.Start("meta");
        Text(xml, "creator", "CanTho.Graph");
        Text(xml, "description", string.Create(CultureInfo.InvariantCulture, $"Revision {facts.Revision.Number}"));
        xml.End();
        xml.Start("graph", ("defaultedgetype", "directed"), ("idtype", "string"), ("mode", "dynamic"), ("timeformat", "date"));
        Attributes(xml, "node", GraphCells.OfNodes);
        Attributes(xml, "edge", GraphCells.OfEdges);
        xml.Start("nodes");

        await foreach (var one in facts.Entities.WithCancellation(cancel))
        {
            var (entity, lifetime) = (one.Entity, Lifetime.Of(one));
            xml.Start("node", ("id", entity.Id.Value), ("label", entity.NameIn(Language.Vi)), ("start", Day(lifetime.Start)), ("end", Day(lifetime.End)));
            Values(xml, GraphCells.OfNodes, GraphCells.Of(entity));
            xml.End();
            await xml.SendIfFull(cancel);
        }

        xml.End();
        xml.Start("edges");

        await foreach (var fact in facts.Relationships.WithCancellation(cancel))
        {
            var (type, lifetime) = (ConstantCase.Of(fact.Type), Lifetime.Of(fact));

            // Gephi keeps two edges between the same nodes apart where their kinds differ.
            xml.Start(
                "edge",
                ("id", fact.Id), ("source", fact.From.Value), ("target", fact.To.Value), ("kind", type), ("label", type),
                ("start", Day(lifetime.Start)), ("end", Day(lifetime.End)));
            Values(xml, GraphCells.OfEdges, GraphCells.Of(fact));
            xml.End();
            await xml.SendIfFull(cancel);
        }

        await xml.Finish(cancel);
    }

    private static void Attributes(XmlOutput xml, string @class, IReadOnlyList<string> names)
    {
        xml.Start("attributes", ("class", @class), ("mode", "static"));

        foreach (var name in names)
        {
            xml.Empty("attribute", ("id", name), ("title", name), ("type", "string"));
        }

        xml.End();
    }

    private static void Values(XmlOutput xml, IReadOnlyList<string> names, IReadOnlyList<string?> values)
    {
        xml.Start("attvalues");

        foreach (var (name, value) in names.Zip(values))
        {
            if (value is not null)
            {
                xml.Empty("attvalue", ("for", name), ("value", value));
            }
        }

        xml.End();
    }

    private static void Text(XmlOutput xml, string element, string text)
    {
        xml.Start(element);
        xml.Text(text);
        xml.End();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
