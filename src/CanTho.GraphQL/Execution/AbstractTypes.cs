using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>How it is found out which object type a value of an interface or union has.</summary>
internal static class AbstractTypes
{
    /// <summary>
    /// What the type's own <c>ResolveType</c> says; else the dictionary's <c>__typename</c>; else the name of the CLR type or a base of it,
    /// where the schema's type has it as a possible one.
    /// </summary>
    public static string? NameOf(Schema schema, CompositeType type, object value)
    {
        if (type.ResolveType is { } resolveType)
        {
            return resolveType(value);
        }

        if (value is IReadOnlyDictionary<string, object?> map)
        {
            return map.GetValueOrDefault("__typename") as string;
        }

        for (var clr = value.GetType(); clr is not null; clr = clr.BaseType)
        {
            if (schema.PossibleTypes(type).Contains(clr.Name))
            {
                return clr.Name;
            }
        }

        return null;
    }
}
