using System.Collections;
using System.Reflection;
using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// Resolves a field for all objects that reach it with the same arguments by one call of a <see cref="BatchAttribute"/> method.
/// </summary>
internal sealed class BatchResolver(MethodInfo method, Func<ResolverContext, IReadOnlyList<object>, ValueTask<object?>> call)
{
    // A method that looks at the context may answer according to what is selected: then only like selections go together.
    private readonly bool _usesContext =
        Array.Exists(method.GetParameters(), parameter => parameter.ParameterType == typeof(ResolverContext));

    public ValueTask<object?> Resolve(ResolverContext context)
    {
        var key = new BatchKey(method, context.Arguments, _usesContext ? context.Plan.Nodes : []);
        var loader = context.Resources.Loader<object, object?>(key, (sources, _) => Fetch(context, sources), context.Coordinate, SourceComparer.Instance);

        return new(loader.Load(context.Source!));
    }

    private async ValueTask<IReadOnlyList<object?>> Fetch(ResolverContext context, IReadOnlyList<object> sources) =>
        await call(context, sources) is IEnumerable values
            ? [.. values.Cast<object?>()]
            : throw new InvalidOperationException($"{method.DeclaringType!.Name}.{method.Name} returned null for a batch.");

    private sealed record BatchKey(MethodInfo Method, ArgumentValues Arguments, FieldNode[] Nodes)
    {
        public bool Equals(BatchKey? other) =>
            other is not null &&
            Method == other.Method &&
            Arguments.Equals(other.Arguments) &&
            Nodes.AsSpan().SequenceEqual(other.Nodes, ReferenceEqualityComparer.Instance);

        public override int GetHashCode() => Method.GetHashCode();
    }

    /// <summary>
    /// One source is one key; only structs and strings are alike where they are equal. To compare records would cost more than it saves.
    /// </summary>
    private sealed class SourceComparer : IEqualityComparer<object>
    {
        public static SourceComparer Instance { get; } = new();

        public new bool Equals(object? x, object? y) => x is ValueType or string ? object.Equals(x, y) : ReferenceEquals(x, y);

        public int GetHashCode(object obj) =>
            obj is ValueType or string ? obj.GetHashCode() : ReferenceEqualityComparer.Instance.GetHashCode(obj);
    }
}
