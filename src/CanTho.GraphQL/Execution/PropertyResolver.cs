using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// Resolves a field that nobody wrote a method for: the source's property of that name, or the entry of a dictionary. The access is
/// compiled once for each CLR type.
/// </summary>
internal sealed class PropertyResolver(FieldsType type, Field field)
{
    private readonly ConcurrentDictionary<Type, Reader> _readers = [];
    private readonly string _property = char.ToUpperInvariant(field.Name[0]) + field.Name[1..];
    private Reader? _last; // most fields are read from one CLR type only

    private sealed record Reader(Type Clr, Func<object, object?> Read);

    /// <summary>For every field of an object type that has no resolver.</summary>
    public static void FillIn(Schema schema)
    {
        foreach (var type in schema.Types.Values.OfType<ObjectType>())
        {
            foreach (var field in type.Fields.Values)
            {
                field.Resolver ??= new PropertyResolver(type, field).Resolve;
            }
        }
    }

    public ValueTask<object?> Resolve(ResolverContext context) => context.Source is { } source
        ? new(Read(source))
        : throw new InvalidOperationException(
            $"{type}.{field.Name} has no resolver, and there is no source object to read it from.");

    public object? Read(object source)
    {
        var clr = source.GetType();

        if (_last is { } last && last.Clr == clr)
        {
            return last.Read(source);
        }

        if (source is IReadOnlyDictionary<string, object?> map)
        {
            return map.GetValueOrDefault(field.Name);
        }

        return (_last = _readers.GetOrAdd(clr, Compile)).Read(source);
    }

    private Reader Compile(Type clr)
    {
        var property = clr.GetProperty(_property, BindingFlags.Public | BindingFlags.Instance)
            ?? throw new InvalidOperationException(
                $"{type}.{field.Name} has no resolver, and {clr} has no public property {_property} to read it from.");

        var source = Expression.Parameter(typeof(object));
        var read = Expression.Property(Expression.Convert(source, clr), property);
        return new Reader(clr, Expression.Lambda<Func<object, object?>>(Expression.Convert(read, typeof(object)), source).Compile());
    }
}
