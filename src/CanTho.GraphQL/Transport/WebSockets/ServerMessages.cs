using System.Buffers;
using System.Text.Json;
using CanTho.GraphQL.Execution;

namespace CanTho.GraphQL.Transport;

/// <summary>What the server says, as JSON. Spec: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md</summary>
internal static class ServerMessages
{
    public static Action<IBufferWriter<byte>> ConnectionAck { get; } = static output => output.Write("""{"type":"connection_ack"}"""u8);

    public static Action<IBufferWriter<byte>> Ping { get; } = static output => output.Write("""{"type":"ping"}"""u8);

    /// <param name="payload">The ping's.</param>
    public static Action<IBufferWriter<byte>> Pong(JsonElement? payload) => output =>
    {
        output.Write("{\"type\":\"pong\""u8);

        if (payload is { } given)
        {
            output.Write(",\"payload\":"u8);
            using var json = new Utf8JsonWriter(output);
            given.WriteTo(json);
        }

        output.Write("}"u8);
    };

    public static Action<IBufferWriter<byte>> Next(string id, ExecutionResult result) =>
        Of(id, "next", output => ResponseWriter.Write(result, output));

    public static Action<IBufferWriter<byte>> Error(string id, IReadOnlyList<GraphQLError> errors) =>
        Of(id, "error", output => ResponseWriter.WriteErrors(errors, output));

    public static Action<IBufferWriter<byte>> Complete(string id) => Of(id, "complete");

    private static Action<IBufferWriter<byte>> Of(string id, string type, Action<IBufferWriter<byte>>? payload = null) => output =>
    {
        var json = new JsonOutput(output);
        json.Raw("{\"id\":"u8);
        json.Text(id);
        json.Raw(",\"type\":"u8);
        json.Text(type);
        json.Flush();

        if (payload is not null)
        {
            output.Write(",\"payload\":"u8);
            payload(output);
        }

        output.Write("}"u8);
    };
}
