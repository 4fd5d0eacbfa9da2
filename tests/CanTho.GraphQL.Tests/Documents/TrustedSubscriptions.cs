using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Tests.Transport;

namespace CanTho.GraphQL.Tests.Documents;

/// <summary>What may be sent does not depend on the way.</summary>
public sealed class TrustedSubscriptions : IDisposable
{
    private readonly DocumentFolder _folder = new DocumentFolder().With("clock.graphql", "subscription { ticks { number } }");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Are_named_by_id_over_a_socket_and_nothing_else_is_executed()
    {
        await using var host = await StreamingHost.Start(
            engine: new EngineOptions { Documents = new() { Trusted = _folder.Read(), TrustedOnly = true } });
        await using var client = await SocketClient.Connect(host);

        await client.Subscribe("1", "{ hello }");
        Assert.Equal(
            """{"id":"1","type":"error","payload":[{"message":"This server executes the documents it was given beforehand, and this is none of them. Send the \"documentId\" of one.","extensions":{"code":"PERSISTED_QUERY_ONLY"}}]}""",
            await client.Hear());

        await client.Say("""{"id":"2","type":"subscribe","payload":{"documentId":"clock"}}""");
        (await host.Opened()).Emit(new Tick(7)).End();
        Assert.Equal("""{"id":"2","type":"next","payload":{"data":{"ticks":{"number":7}}}}""", await client.Hear());
        Assert.Equal("""{"id":"2","type":"complete"}""", await client.Hear());
    }
}
