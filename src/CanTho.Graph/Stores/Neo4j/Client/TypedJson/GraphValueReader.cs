using System.Text.Json;
using CanTho.Graph.Stores.Neo4j.Client.Values;

namespace CanTho.Graph.Stores.Neo4j.Client.TypedJson;

/// <summary>Nodes, relationships and paths of an answer.</summary>
internal static class GraphValueReader
{
    public static CypherNode ReadNode(ref Utf8JsonReader json)
    {
        var parts = ReadParts(ref json);
        return new(Given(parts.Id), Given(parts.Labels), Given(parts.Properties));
    }

    public static CypherRelationship ReadRelationship(ref Utf8JsonReader json)
    {
        var parts = ReadParts(ref json);
        return new(Given(parts.Id), Given(parts.Start), Given(parts.End), Given(parts.Type), Given(parts.Properties));
    }

    /// <summary>On the wire a path is a flat list: node, relationship, node, …</summary>
    public static CypherPath ReadPath(ref Utf8JsonReader json)
    {
        var steps = TypedValueReader.ReadList(ref json);
        return new([.. steps.OfType<CypherNode>()], [.. steps.OfType<CypherRelationship>()]);
    }

    private static Parts ReadParts(ref Utf8JsonReader json)
    {
        var parts = new Parts();

        if (json.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A node or relationship is an object.");

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString();
            json.Read();

            switch (name)
            {
                case "_element_id":
                    parts.Id = json.GetString();
                    break;
                case "_start_node_element_id":
                    parts.Start = json.GetString();
                    break;
                case "_end_node_element_id":
                    parts.End = json.GetString();
                    break;
                case "_type":
                    parts.Type = json.GetString();
                    break;
                case "_labels":
                    parts.Labels = ReadLabels(ref json);
                    break;
                case "_properties":
                    parts.Properties = TypedValueReader.ReadMap(ref json);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        return parts;
    }

    private static List<string> ReadLabels(ref Utf8JsonReader json)
    {
        var labels = new List<string>();

        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            labels.Add(json.GetString()!);
        }

        return labels;
    }

    private static T Given<T>(T? part)
        where T : class => part ?? throw new JsonException("A node or relationship lacks a part.");

    private struct Parts
    {
        public string? Id, Start, End, Type;
        public List<string>? Labels;
        public Dictionary<string, object?>? Properties;
    }
}
