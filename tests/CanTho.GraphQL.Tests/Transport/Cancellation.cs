using System.Text;
using CanTho.GraphQL.Execution;

namespace CanTho.GraphQL.Tests.Transport;

public sealed class Cancellation
{
    [Fact]
    public async Task A_client_that_hangs_up_stops_its_resolvers()
    {
        var begun = new TaskCompletionSource();
        var stopped = new TaskCompletionSource();
        await using var host = await HttpHost.Start(wait: async context =>
        {
            begun.SetResult();
            await using var _ = context.Cancel.Register(stopped.SetResult);
            await Task.Delay(Timeout.Infinite, context.Cancel);
            return 1;
        });

        using var hangUp = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var content = new StringContent("""{"query":"{ wait }"}""", Encoding.UTF8, "application/json");
        var call = host.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content, hangUp.Token);
        await begun.Task.WaitAsync(TestContext.Current.CancellationToken);
        await hangUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await stopped.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_stopped_and_told_so()
    {
        await using var host = await HttpHost.Start(
            engine: new EngineOptions { Timeout = TimeSpan.FromMilliseconds(50) },
            wait: async context =>
            {
                await Task.Delay(Timeout.Infinite, context.Cancel);
                return 1;
            });

        Assert.Equal(
            new Reply(200, "application/json; charset=utf-8", "", """{"errors":[{"message":"The request took longer than 0.05 s and was stopped; ask for less at once.","extensions":{"code":"TIMEOUT"}}],"data":null}"""),
            await host.Post("""{"query":"{ hello wait }"}"""));
    }
}
