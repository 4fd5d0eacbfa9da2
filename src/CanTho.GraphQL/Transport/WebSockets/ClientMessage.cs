using System.Text.Json;
using CanTho.GraphQL.Execution;

namespace CanTho.GraphQL.Transport;

/// <summary>What a client may say. Spec: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md</summary>
internal abstract record ClientMessage
{
    private ClientMessage()
    {
    }

    public sealed record ConnectionInit(IReadOnlyDictionary<string, object?> Payload) : ClientMessage;

    public sealed record Ping(JsonElement? Payload) : ClientMessage;

    public sealed record Pong(JsonElement? Payload) : ClientMessage;

    public sealed record Subscribe(string Id, GraphQLRequest Request) : ClientMessage;

    public sealed record Complete(string Id) : ClientMessage;
}
