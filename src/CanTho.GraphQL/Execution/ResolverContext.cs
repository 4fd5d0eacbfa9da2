using CanTho.GraphQL.Diagnostics;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>What a resolver is told about the one field of the one object that it resolves.</summary>
public sealed class ResolverContext
{
    private readonly OperationExecution _execution;
    private FieldPlace _place;

    internal ResolverContext(OperationExecution execution) => _execution = execution;

    /// <summary>The object that the field belongs to; null at the root.</summary>
    public object? Source { get; private set; }

    public Schema Schema => _execution.Schema;

    public Field Field => Plan.Field;

    /// <summary>The object type that the field is resolved on.</summary>
    public ObjectType ParentType => _place.Type;

    /// <summary>Response names (string) and list indices (int) from the root to this field.</summary>
    public IReadOnlyList<object> Path => _place.Path;

    /// <summary>The services of the request.</summary>
    public IServiceProvider Services => _execution.Resources.Services;

    /// <summary>Fires when the client has gone or the request's time is up.</summary>
    public CancellationToken Cancel => _execution.Resources.Time.Token;

    internal ArgumentValues Arguments { get; private set; } = ArgumentValues.None;

    internal FieldCoordinate Coordinate => new(ParentType.Name, Field.Name);

    internal FieldPlan Plan { get; private set; } = null!; // from the first Of on

    internal RequestResources Resources => _execution.Resources;

    /// <summary>This context, of another field.</summary>
    internal ResolverContext Of(FieldPlan plan, FieldPlace place, ArgumentValues arguments, object? source)
    {
        (Plan, _place, Arguments, Source) = (plan, place, arguments, source);
        return this;
    }

    /// <summary>Whether the argument was given or has a default; an explicit null counts as given.</summary>
    public bool HasArgument(string name) => Arguments.Has(name);

    /// <summary>The argument's value as the CLR type; <c>default</c> where it is absent or null.</summary>
    /// <exception cref="ArgumentException">The field has no such argument, or its type does not fit.</exception>
    public T Argument<T>(string name)
    {
        var definition = Field.Arguments.GetValueOrDefault(name)
            ?? throw new ArgumentException($"{ParentType.Name}.{Field.Name} has no argument \"{name}\".", nameof(name));

        return !Arguments.TryGet(name, out var value) || value is null ? default!
            : value is T fit ? fit
            : (T)new InputConverter().For(definition.Type, typeof(T))(value)!;
    }

    /// <summary>
    /// Whether a field of this name is asked for directly below this one, through fragments and with <c>@skip</c> and
    /// <c>@include</c> applied: for values that are costly to find and seldom wanted.
    /// </summary>
    public bool Selects(string name) => Plan.Selects(name);

    /// <summary>The request's loader of this name, made at the first call and the same at every later one.</summary>
    /// <param name="fetch">Must not depend on the field that happens to ask first.</param>
    public DataLoader<TKey, TValue> Loader<TKey, TValue>(string name, Fetch<TKey, TValue> fetch)
        where TKey : notnull => Resources.Loader(name, fetch, Coordinate);
}
