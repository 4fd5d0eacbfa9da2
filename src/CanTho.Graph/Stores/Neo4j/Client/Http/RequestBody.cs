using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CanTho.Graph.Stores.Neo4j.Client.TypedJson;

namespace CanTho.Graph.Stores.Neo4j.Client.Http;

/// <summary>What a request asks for. What is null or empty is not sent: the server refuses members that do not belong.</summary>
/// <param name="Mode">Of a transaction that begins with this request.</param>
/// <param name="Id">Goes along as a parameter, by which <c>SHOW TRANSACTIONS</c> finds the statement.</param>
internal sealed record RequestBody(CypherQuery? Query, string? Id, AccessMode? Mode, IReadOnlyList<string> Bookmarks)
{
    public const string IdParameter = "request";

    /// <summary>
    /// Typed JSON, in which the server answers, too. Unversioned: 5.26 knows no other, and newer servers take it for v1.0, which has all that a graph of people needs. Their v1.1 and
    /// v1.2 add vectors and UUIDs.
    /// </summary>
    public static MediaTypeHeaderValue MediaType { get; } = new("application/vnd.neo4j.query");

    private static readonly MediaTypeHeaderValue s_plain = new("application/json");
    private static readonly Dictionary<string, object?> s_none = [];

    // Vietnamese as it is and not as \u1EA7: a third of the bytes. Nobody shows this as a web page.
    private static readonly JsonWriterOptions s_relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 512 };

    public static RequestBody Empty { get; } = new(null, null, null, []);

    /// <summary>Whole in memory before a byte is sent, so that a parameter that cannot be sent leaves nothing half begun.</summary>
    /// <exception cref="ArgumentException">A parameter cannot be sent.</exception>
    public HttpContent ToContent()
    {
        var parameters = Query is null ? s_none : WithId(Query.Parameters);
        var isPlain = PlainValueWriter.CanSay(parameters);
        var buffer = new ArrayBufferWriter<byte>(1024);

        using (var json = new Utf8JsonWriter(buffer, s_relaxed))
        {
            json.WriteStartObject();

            if (Query is { } query)
            {
                json.WriteString("statement"u8, query.Text);
                json.WritePropertyName("parameters"u8);

                if (isPlain)
                {
                    PlainValueWriter.Write(json, parameters);
                }
                else
                {
                    TypedValueWriter.Write(json, parameters);
                }

                json.WriteBoolean("includeCounters"u8, true);
            }

            if (Mode is { } mode)
            {
                json.WriteString("accessMode"u8, mode.ToString());
            }

            if (Bookmarks.Count > 0)
            {
                json.WriteStartArray("bookmarks"u8);

                foreach (var bookmark in Bookmarks)
                {
                    json.WriteStringValue(bookmark);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return new ReadOnlyMemoryContent(buffer.WrittenMemory) { Headers = { ContentType = isPlain ? s_plain : MediaType } };
    }

    private IReadOnlyDictionary<string, object?> WithId(IReadOnlyDictionary<string, object?> parameters)
    {
        if (parameters.ContainsKey(IdParameter))
            throw new ArgumentException($"The parameter ${IdParameter} is taken: it carries the statement's own id. Choose another name.");

        return Id is null ? parameters : new Dictionary<string, object?>(parameters) { [IdParameter] = Id };
    }
}
