using CanTho.GraphQL.Diagnostics;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Tests.Execution;
using Microsoft.Extensions.Logging.Abstractions;

namespace CanTho.GraphQL.Tests.Diagnostics;

[Collection(Watching.Name)]
public sealed class NobodyWatching
{
    private static readonly GraphQLRequest Request = new("{ a }");

    [Fact]
    public void Costs_no_memory()
    {
        var options = new DiagnosticOptions();
        Ask(options); // once, for what is made at first use

        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 1_000; i++)
        {
            Ask(options);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public async Task A_request_takes_no_more_memory_after_somebody_watched_than_before()
    {
        var asked = new Answers("type Query { a: Int }", options: null, ("Query.a", _ => new(1)));
        var unwatched = await Measure(asked);

        using (new Spans())
        using (new Measurements())
        {
            Assert.True(await Measure(asked) > unwatched);
        }

        Assert.InRange(await Measure(asked), 1, unwatched); // less where the runtime has optimised in the meantime
    }

    /// <summary>What the engine does for those who watch, where nobody does.</summary>
    private static void Ask(DiagnosticOptions options)
    {
        var watch = RequestWatch.Start(options, Request, NullLogger.Instance);
        using var phase = watch?.Execution();
        Telemetry.DocumentFrom("cache");
        Telemetry.End(Telemetry.Batch(keys: 7, new FieldCoordinate("Person", "friend")), errorType: null);
    }

    /// <summary>Bytes of a request whose document is known: it is answered on this thread without waiting.</summary>
    private static async Task<long> Measure(Answers asked)
    {
        await asked.To(Request);
        await asked.To(Request);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var answer = asked.Engine.Execute(Request, EmptyServices.Instance, CancellationToken.None);
        var after = GC.GetAllocatedBytesForCurrentThread();

        Assert.True(answer.IsCompletedSuccessfully);
        return after - before;
    }

    private sealed class EmptyServices : IServiceProvider
    {
        public static EmptyServices Instance { get; } = new();

        public object? GetService(Type serviceType) => null;
    }
}
