namespace CanTho.GraphQL.Execution;

/// <summary>Makes what a resolver method returns the one thing that execution awaits; called from compiled expressions.</summary>
internal static class Results
{
    /// <summary>The T of T, <c>Task&lt;T&gt;</c> and <c>ValueTask&lt;T&gt;</c>; null for a method that returns nothing.</summary>
    public static Type? Unwrapped(Type returned) =>
        returned == typeof(void) || returned == typeof(Task) || returned == typeof(ValueTask) ? null
        : IsTask(returned) ? returned.GenericTypeArguments[0]
        : returned;

    /// <summary>The method of this class that takes what is returned.</summary>
    public static string Adapter(Type returned) => !IsTask(returned) ? nameof(FromValue)
        : returned.GetGenericTypeDefinition() == typeof(Task<>) ? nameof(FromTask)
        : nameof(FromValueTask);

    public static ValueTask<object?> FromValue<T>(T value) => new(value);

    public static ValueTask<object?> FromTask<T>(Task<T> task) => FromValueTask(new ValueTask<T>(task));

    public static ValueTask<object?> FromValueTask<T>(ValueTask<T> task)
    {
        return task.IsCompletedSuccessfully ? new(task.Result) : Await(task);

        static async ValueTask<object?> Await(ValueTask<T> pending) => await pending;
    }

    /// <summary>The sources of a batch, as the method wants them.</summary>
    public static IReadOnlyList<T> Parents<T>(IReadOnlyList<object> sources) => [.. sources.Cast<T>()];

    public static bool IsTask(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var definition &&
        (definition == typeof(Task<>) || definition == typeof(ValueTask<>));
}
