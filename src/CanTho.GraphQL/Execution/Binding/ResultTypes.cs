using System.Collections;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>Whether what a method returns can ever be a value of its field's type: slips are to show when the host starts.</summary>
internal static class ResultTypes
{
    /// <exception cref="ArgumentException">It cannot; the message says why.</exception>
    public static void Check(SchemaType type, Type clr)
    {
        var returned = Nullable.GetUnderlyingType(clr) ?? clr;

        if (returned == typeof(object))
        {
            return;
        }

        if (type.Nullable is ListType list)
        {
            Check(list.OfType, ItemOf(returned) ?? throw Unfit(type, clr));
            return;
        }

        if (!Fits(type.Named, returned))
        {
            throw Unfit(type, clr);
        }

        if (type.Named is EnumType words && returned.IsEnum)
        {
            Check(words, returned);
        }
    }

    private static void Check(EnumType type, Type returned)
    {
        var members = EnumNames.MembersOf(returned);

        if (members.Keys.Order(StringComparer.Ordinal).FirstOrDefault(name => !type.Values.ContainsKey(name)) is { } extra)
        {
            throw new ArgumentException($"{ClrNames.Of(returned)} has the member {members[extra]}, the enum {type} has no {extra}");
        }
    }

    /// <summary>The T of a sequence of T; null for what is no list in GraphQL, strings and dictionaries among them.</summary>
    public static Type? ItemOf(Type clr)
    {
        if (clr == typeof(string) ||
            clr.IsAssignableTo(typeof(IDictionary)) ||
            clr.IsAssignableTo(typeof(IReadOnlyDictionary<string, object?>)))
        {
            return null;
        }

        var sequence = clr.GetInterfaces().Append(clr).FirstOrDefault(candidate =>
            candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>));

        return sequence?.GenericTypeArguments[0] ?? (clr.IsAssignableTo(typeof(IEnumerable)) ? typeof(object) : null);
    }

    private static bool Fits(NamedType type, Type returned) => type switch
    {
        ScalarType { Coercion: BoundScalar bound } => returned.IsAssignableTo(bound.Clr),
        ScalarType { Name: "Int" } => returned.IsPrimitive && IsNumber(returned),
        ScalarType { Name: "Float" } => IsNumber(returned),
        ScalarType { Name: "Boolean" } => returned == typeof(bool),
        ScalarType { Name: "String" or "ID" } => returned == typeof(string) || HasText(returned),
        ScalarType => true,
        EnumType => returned.IsEnum || returned == typeof(string),
        _ => !returned.IsPrimitive && !returned.IsEnum && returned != typeof(string) && ItemOf(returned) is null,
    };

    private static bool IsNumber(Type clr) => clr == typeof(decimal) || (clr.IsPrimitive && clr != typeof(bool) && clr != typeof(char));

    private static bool HasText(Type clr) => clr != typeof(bool) && Array.Exists(clr.GetInterfaces(), implemented =>
        implemented == typeof(IFormattable) ||
        (implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(IParsable<>)));

    private static ArgumentException Unfit(SchemaType type, Type clr) => new($"it returns {ClrNames.Of(clr)}, which is no {type}");
}
