using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>What a resolver is told about the one field of the one object that it resolves.</summary>
public sealed class ResolverContext
{
    internal ResolverContext()
    {
    }

    /// <summary>The object that the field belongs to; null at the root.</summary>
    public object? Source { get; init; }

    public Schema Schema => throw new NotImplementedException();

    public Field Field => throw new NotImplementedException();

    /// <summary>The object type that the field is resolved on.</summary>
    public ObjectType ParentType => throw new NotImplementedException();

    /// <summary>Response names (string) and list indices (int) from the root to this field.</summary>
    public IReadOnlyList<object> Path => throw new NotImplementedException();

    /// <summary>The services of the request.</summary>
    public IServiceProvider Services => throw new NotImplementedException();

    /// <summary>Fires when the client has gone or the request's time is up.</summary>
    public CancellationToken Cancel => throw new NotImplementedException();

    /// <summary>Whether the argument was given or has a default; an explicit null counts as given.</summary>
    public bool HasArgument(string name) => throw new NotImplementedException();

    /// <summary>The argument's value as the CLR type; <c>default</c> where it is absent.</summary>
    /// <exception cref="ArgumentException">The field has no such argument, or its type does not fit.</exception>
    public T Argument<T>(string name) => throw new NotImplementedException();

    /// <summary>
    /// Whether a field of this name is asked for directly below this one, through fragments and with <c>@skip</c> and
    /// <c>@include</c> applied: for values that are costly to find and seldom wanted.
    /// </summary>
    public bool Selects(string name) => throw new NotImplementedException();

    /// <summary>The request's loader of this name, made at the first call and the same at every later one.</summary>
    public DataLoader<TKey, TValue> Loader<TKey, TValue>(string name, Fetch<TKey, TValue> fetch)
        where TKey : notnull => throw new NotImplementedException();
}
