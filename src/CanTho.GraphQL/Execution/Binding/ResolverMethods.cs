using System.Reflection;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>The methods of the resolver classes, by SDL type and field.</summary>
internal sealed class ResolverMethods(Schema schema, List<string> problems)
{
    private const string Suffix = "Resolvers";
    private const string ResolveType = "ResolveType";

    private readonly Dictionary<(string Type, string Field), (MethodInfo Method, object? Instance)> _methods = [];

    public void Add(Type resolvers)
    {
        var name = resolvers.GetCustomAttribute<ResolvesAttribute>()?.Type
            ?? (resolvers.Name.EndsWith(Suffix, StringComparison.Ordinal) ? resolvers.Name[..^Suffix.Length] : resolvers.Name);

        if (schema.Types.GetValueOrDefault(name) is not CompositeType type)
        {
            var hint = Suggestions.DidYouMean(name, schema.Types.Values.OfType<CompositeType>().Select(composite => composite.Name));
            problems.Add($"{resolvers.Name}: the schema has no object, interface or union \"{name}\".{hint}");
            return;
        }

        const BindingFlags everyPublic = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        var methods = resolvers.GetMethods(everyPublic)
            .Where(method => method.GetBaseDefinition().DeclaringType != typeof(object) && !method.IsSpecialName)
            .ToList();
        var instance = methods.Exists(method => !method.IsStatic) ? Instance(resolvers) : null;

        foreach (var method in methods)
        {
            if (method.Name == ResolveType)
            {
                AddTypeResolver(type, method);
            }
            else
            {
                AddField(type, method, instance);
            }
        }
    }

    /// <summary>The type's own method, else that of the nearest interface that has one.</summary>
    public (MethodInfo Method, object? Instance)? Find(ObjectType type, string field)
    {
        if (_methods.TryGetValue((type.Name, field), out var own))
        {
            return own;
        }

        var offering = type.Interfaces.Where(candidate => _methods.ContainsKey((candidate.Name, field))).ToList();
        var nearest = offering.Where(candidate => !offering.Exists(other => other.Interfaces.Contains(candidate))).ToList();

        if (nearest.Count > 1)
        {
            var interfaces = string.Join(" and ", nearest);
            problems.Add($"{type}.{field}: the interfaces {interfaces} both have a method for it; write one for {type}.");
        }

        return nearest is [var first, ..] ? _methods[(first.Name, field)] : null;
    }

    private object? Instance(Type resolvers)
    {
        if (resolvers.GetConstructor(Type.EmptyTypes) is null || resolvers.IsAbstract)
        {
            problems.Add(
                $"{resolvers.Name}: its methods are not static, so it needs a public constructor without parameters; " +
                "services come as parameters of the methods.");
            return null;
        }

        return Activator.CreateInstance(resolvers);
    }

    private void AddTypeResolver(CompositeType type, MethodInfo method)
    {
        if (type is ObjectType)
        {
            problems.Add($"{Name(method)}: {type} is an object type; ResolveType is for interfaces and unions.");
        }
        else if (!method.IsStatic || method.ReturnType != typeof(string) || !TakesOneObject(method))
        {
            problems.Add($"{Name(method)}: it must be \"static string ResolveType(object value)\".");
        }
        else
        {
            type.ResolveType = method.CreateDelegate<Func<object, string?>>();
        }
    }

    private static bool TakesOneObject(MethodInfo method) =>
        method.GetParameters() is [{ ParameterType: var parameter }] && parameter == typeof(object);

    private void AddField(CompositeType type, MethodInfo method, object? instance)
    {
        var field = char.ToLowerInvariant(method.Name[0]) + method.Name[1..];
        var fields = (type as FieldsType)?.Fields.Keys ?? (IEnumerable<string>)[];

        if (!fields.Contains(field))
        {
            problems.Add($"{Name(method)}: the type {type} has no field \"{field}\".{Suggestions.DidYouMean(field, fields)}");
        }
        else if (!_methods.TryAdd((type.Name, field), (method, instance)))
        {
            problems.Add($"{Name(method)}: {Name(_methods[(type.Name, field)].Method)} resolves {type}.{field} already.");
        }
    }

    public static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
