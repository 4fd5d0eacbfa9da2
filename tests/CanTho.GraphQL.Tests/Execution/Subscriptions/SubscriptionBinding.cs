using CanTho.GraphQL.Execution;
using CanTho.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace CanTho.GraphQL.Tests.Execution;

public sealed class SubscriptionBinding
{
    [Theory]
    [InlineData(typeof(NoStream), "NoStream.Ticks for Subscription.ticks: it returns int; a subscription's method returns IAsyncEnumerable<T>, or a Task or ValueTask of it, one T for each event.")]
    [InlineData(typeof(NoStreamInTask), "NoStreamInTask.Ticks for Subscription.ticks: it returns Task<List<int>>; a subscription's method returns IAsyncEnumerable<T>, or a Task or ValueTask of it, one T for each event.")]
    [InlineData(typeof(NoResult), "NoResult.Ticks for Subscription.ticks: it returns Task; a subscription's method returns IAsyncEnumerable<T>, or a Task or ValueTask of it, one T for each event.")]
    [InlineData(typeof(WrongEvents), "WrongEvents.Ticks for Subscription.ticks: for each event it returns string, which is no Int!.")]
    [InlineData(typeof(Batched), "Batched.Ticks for Subscription.ticks: a subscription has no parents, so its method cannot be a [Batch].")]
    [InlineData(typeof(WrongArgument), "WrongArgument.Ticks for Subscription.ticks: the argument \"from: Int\" does not fit \"int from\": it may be null or absent, the parameter may not; make it int? or give it a default.")]
    [InlineData(typeof(Missing), "Subscription.ticks has no method, and a root field has no object to be read from.")]
    public void A_method_that_cannot_be_a_source_is_told_why(Type resolvers, string problem) =>
        Assert.Equal([problem], Assert.Throws<BindingException>(() => Bind("type Subscription { ticks(from: Int): Int! }", resolvers)).Problems);

    [Fact]
    public void A_stream_is_no_list_elsewhere()
    {
        var error = Assert.Throws<BindingException>(() => Bind("type Thing { ticks: [Int!] }", typeof(Streams)));

        Assert.Equal(["Streams.Ticks for Thing.ticks: it returns IAsyncEnumerable<int>, which is no [Int!]."], error.Problems);
    }

    private static void Bind(string sdl, Type resolvers)
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        new ResolverBindings().Add(resolvers, typeof(QueryResolvers)).Bind(SchemaBuilder.Build($"type Query {{ one: Int }} {sdl}"), services);
    }

    internal static class QueryResolvers
    {
        public static int One() => 1;
    }

    [Resolves("Subscription")]
    internal static class NoStream
    {
        public static int Ticks() => 1;
    }

    [Resolves("Subscription")]
    internal static class NoStreamInTask
    {
        public static Task<List<int>> Ticks() => Task.FromResult(new List<int>());
    }

    [Resolves("Subscription")]
    internal static class NoResult
    {
        public static Task Ticks() => Task.CompletedTask;
    }

    [Resolves("Subscription")]
    internal static class WrongEvents
    {
        public static IAsyncEnumerable<string> Ticks() => AsyncEnumerable.Empty<string>();
    }

    [Resolves("Subscription")]
    internal static class Batched
    {
        [Batch]
        public static IAsyncEnumerable<int> Ticks(IReadOnlyList<object> parents) => parents.Select(_ => 1).ToAsyncEnumerable();
    }

    [Resolves("Subscription")]
    internal static class WrongArgument
    {
        public static IAsyncEnumerable<int> Ticks(int from) => AsyncEnumerable.Repeat(from, 1);
    }

    [Resolves("Subscription")]
    internal static class Missing;

    [Resolves("Thing")]
    internal static class Streams
    {
        public static IAsyncEnumerable<int> Ticks() => AsyncEnumerable.Empty<int>();
    }
}
