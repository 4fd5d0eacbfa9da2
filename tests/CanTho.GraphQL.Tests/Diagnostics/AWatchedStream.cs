using CanTho.GraphQL.Documents;
using CanTho.GraphQL.Tests.Execution;

namespace CanTho.GraphQL.Tests.Diagnostics;

[Collection(Watching.Name)]
public sealed class AWatchedStream : IDisposable
{
    private const string Sdl = "type Query { hello: String } type Subscription { ticks: Int }";

    private readonly Spans _spans = new();
    private readonly Measurements _measurements = new();
    private readonly Answers _asked = new(Sdl, options: null, ("Query.hello", _ => new("hello")));

    public AWatchedStream() => _asked.Engine.Schema.SubscriptionType!.Fields["ticks"].EventStream = _ => new(Ticks());

    public void Dispose()
    {
        _spans.Dispose();
        _measurements.Dispose();
    }

    [Fact]
    public async Task Of_a_subscription_has_one_span_for_its_begin_and_one_for_each_event()
    {
        const string query = "subscription Clock { ticks }";

        await foreach (var _ in await _asked.Stream(query))
        {
        }

        Assert.Equal(
            [
                $"subscription (Server) graphql.operation.type=subscription, graphql.operation.name=Clock, graphql.document.hash=sha256:{DocumentHash.Of(query)}",
                "  GraphQL Document Parsing (Internal)",
                "  GraphQL Document Validation (Internal)",
                "GraphQL Operation Execution (Internal) graphql.operation.type=subscription, graphql.operation.name=Clock",
                "GraphQL Operation Execution (Internal) graphql.operation.type=subscription, graphql.operation.name=Clock",
            ],
            _spans.Tree());
    }

    [Fact]
    public async Task Of_a_subscription_is_counted_while_it_is_read()
    {
        var results = (await _asked.Stream("subscription { ticks }")).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.Empty(Counted());

        await results.MoveNextAsync();
        Assert.Equal(["cantho.graphql.subscriptions +1 {subscription}"], Counted());

        await results.DisposeAsync();
        Assert.Equal(["cantho.graphql.subscriptions +1 {subscription}", "cantho.graphql.subscriptions -1 {subscription}"], Counted());
        Assert.Equal(
            ["graphql.server.active_requests +1 {request}", "graphql.server.active_requests -1 {request}"],
            _measurements.InWords.Where(line => line.StartsWith("graphql.server.active", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Of_a_query_belongs_to_the_operations_span_although_it_is_read_later()
    {
        await foreach (var _ in await _asked.Stream("{ hello }"))
        {
        }

        Assert.Equal(["query", "  GraphQL Document Parsing", "  GraphQL Document Validation", "  GraphQL Operation Execution"], _spans.Tree().Select(line => line.Split(" (")[0]));
    }

    private IEnumerable<string> Counted() => _measurements.InWords.Where(line => line.StartsWith("cantho.graphql.subscriptions", StringComparison.Ordinal));

    private static async IAsyncEnumerable<object?> Ticks()
    {
        yield return 1;
        await Task.Yield();
        yield return 2;
    }
}
