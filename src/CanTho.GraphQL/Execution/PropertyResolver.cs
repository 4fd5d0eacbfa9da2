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
    private readonly ConcurrentDictionary<Type, Func<object, object?>> _readers = [];
    private readonly string _property = char.ToUpperInvariant(field.Name[0]) + field.Name[1..];

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

    public ValueTask<object?> Resolve(ResolverContext context) => context.Source switch
    {
        null => throw new InvalidOperationException($"{type}.{field.Name} has no resolver, and there is no source object to read it from."),
        IReadOnlyDictionary<string, object?> map => new(map.GetValueOrDefault(field.Name)),
        var source => new(_readers.GetOrAdd(source.GetType(), Reader)(source)),
    };

    private Func<object, object?> Reader(Type clr)
    {
        var property = clr.GetProperty(_property, BindingFlags.Public | BindingFlags.Instance)
            ?? throw new InvalidOperationException(
                $"{type}.{field.Name} has no resolver, and {clr} has no public property {_property} to read it from.");

        var source = Expression.Parameter(typeof(object));
        var read = Expression.Property(Expression.Convert(source, clr), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(read, typeof(object)), source).Compile();
    }
}
