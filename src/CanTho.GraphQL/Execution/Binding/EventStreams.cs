namespace CanTho.GraphQL.Execution;

/// <summary>Makes what a subscription's method returns the one stream that execution reads; called from compiled expressions.</summary>
internal static class EventStreams
{
    /// <summary>The T of <c>IAsyncEnumerable&lt;T&gt;</c> and of a task of one; null for anything else.</summary>
    public static Type? ItemOf(Type returned) =>
        Results.Unwrapped(returned) is { IsGenericType: true } stream && stream.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)
            ? stream.GenericTypeArguments[0]
            : null;

    /// <summary>The method of this class that takes what is returned.</summary>
    public static string Adapter(Type returned) => !Results.IsTask(returned) ? nameof(FromStream)
        : returned.GetGenericTypeDefinition() == typeof(Task<>) ? nameof(FromTask)
        : nameof(FromValueTask);

    public static ValueTask<IAsyncEnumerable<object?>> FromStream<T>(IAsyncEnumerable<T> events) => new(Boxed(events));

    public static async ValueTask<IAsyncEnumerable<object?>> FromTask<T>(Task<IAsyncEnumerable<T>> events) => Boxed(await events);

    public static async ValueTask<IAsyncEnumerable<object?>> FromValueTask<T>(ValueTask<IAsyncEnumerable<T>> events) => Boxed(await events);

    /// <summary>A stream of references is one of objects already; structs need boxes.</summary>
    private static IAsyncEnumerable<object?> Boxed<T>(IAsyncEnumerable<T> events) =>
        events as IAsyncEnumerable<object?> ?? (events is null ? null! : new BoxedStream<T>(events)); // null is refused where it is read

    private sealed class BoxedStream<T>(IAsyncEnumerable<T> events) : IAsyncEnumerable<object?>
    {
        public IAsyncEnumerator<object?> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
            new BoxedEvents<T>(events.GetAsyncEnumerator(cancellationToken));
    }

    // No "async" iterator: one that is disposed of before its first step would not dispose of what it reads.
    private sealed class BoxedEvents<T>(IAsyncEnumerator<T> events) : IAsyncEnumerator<object?>
    {
        public object? Current => events.Current;

        public ValueTask<bool> MoveNextAsync() => events.MoveNextAsync();

        public ValueTask DisposeAsync() => events.DisposeAsync();
    }
}
