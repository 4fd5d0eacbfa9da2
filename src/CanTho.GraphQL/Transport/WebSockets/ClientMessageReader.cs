using System.Buffers;
using System.Text.Json;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Transport;

/// <summary>Reads what a client says, and tells of anything else where and why it is no message.</summary>
internal sealed class ClientMessageReader(GraphQLWebSocketOptions options)
{
    private static readonly string[] Types = ["connection_init", "ping", "pong", "subscribe", "complete"];
    private static readonly string[] OfTheServer = ["connection_ack", "next", "error"];

    private readonly RequestJson _message = new("The message", options.OfRequests);
    private readonly RequestJson _payload = new("The payload", options.OfRequests);

    /// <exception cref="HttpProblem">It is no message.</exception>
    public ClientMessage Read(ReadOnlyMemory<byte> json) => _message.Read(new ReadOnlySequence<byte>(json), Read);

    private ClientMessage Read(ref Utf8JsonReader reader)
    {
        RequestJson.Expect(ref reader, JsonTokenType.StartObject, "The message");

        string? type = null, id = null;
        Utf8JsonReader payload = default; // where it stands: what it must be depends on the type, which may come later
        var seen = new HashSet<string>(StringComparer.Ordinal);

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();

            if (!seen.Add(name))
            {
                throw HttpProblem.BadParameter($"The message has \"{name}\" more than once.");
            }

            switch (name)
            {
                case "type": type = _message.Text(ref reader, name); break;
                case "id": id = _message.Text(ref reader, name); break;
                case "payload": payload = reader; reader.Skip(); break;
                default: reader.Skip(); break;
            }
        }

        return type switch
        {
            "connection_init" => new ClientMessage.ConnectionInit(Map(ref payload)),
            "ping" => new ClientMessage.Ping(Element(ref payload)),
            "pong" => new ClientMessage.Pong(Element(ref payload)),
            "subscribe" => new ClientMessage.Subscribe(Id(id, type), Request(ref payload)),
            "complete" => new ClientMessage.Complete(Id(id, type)),
            _ => throw Unknown(type),
        };
    }

    private static string Id(string? id, string type) => string.IsNullOrEmpty(id)
        ? throw HttpProblem.BadParameter($"A \"{type}\" message needs an \"id\" that is not empty.")
        : id;

    private GraphQLRequest Request(ref Utf8JsonReader payload) => payload.TokenType == JsonTokenType.None
        ? throw HttpProblem.BadParameter("A \"subscribe\" message needs a \"payload\".")
        : _payload.ReadRequest(ref payload);

    private static IReadOnlyDictionary<string, object?> Map(ref Utf8JsonReader payload) =>
        IsObject(ref payload) ? JsonValues.ReadMap(ref payload) : ArgumentCoercion.NoVariables;

    private static JsonElement? Element(ref Utf8JsonReader payload) =>
        IsObject(ref payload) ? JsonElement.ParseValue(ref payload) : null;

    /// <summary>False where there is none, or null.</summary>
    private static bool IsObject(ref Utf8JsonReader payload)
    {
        if (payload.TokenType is JsonTokenType.None or JsonTokenType.Null)
        {
            return false;
        }

        RequestJson.Expect(ref payload, JsonTokenType.StartObject, "The payload");
        return true;
    }

    private static HttpProblem Unknown(string? type) => HttpProblem.BadParameter(
        type is null ? "The message has no \"type\"."
        : OfTheServer.Contains(type) ? $"\"{type}\" is said by servers, not to them."
        : $"There is no message type {ValueText.Of(type)}.{Suggestions.DidYouMean(type, Types)}");
}
