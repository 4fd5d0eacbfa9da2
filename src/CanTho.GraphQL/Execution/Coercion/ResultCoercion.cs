using System.Numerics;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// Makes a leaf of the response from what a resolver returned. Spec: https://spec.graphql.org/September2025/#CoerceResult()
/// </summary>
internal static class ResultCoercion
{
    /// <exception cref="GraphQLException">The value is plain, and not one of the type.</exception>
    /// <exception cref="InvalidOperationException">The resolver returned something that is no value of any scalar.</exception>
    public static object CoerceResult(ScalarType type, object value, int maxDepth) =>
        type.Coercion.IsResult(value) ? value : Convert(type, value, maxDepth);

    /// <exception cref="InvalidOperationException">The enum has no such value.</exception>
    public static object CoerceResult(EnumType type, object value)
    {
        var name = value as string ?? (value is Enum member ? EnumNames.Of(member) : null);

        return name is not null && type.Values.ContainsKey(name)
            ? name
            : throw new InvalidOperationException($"\"{value}\", a {value.GetType()}, is no value of the enum {type}.");
    }

    private static object Convert(ScalarType type, object value, int maxDepth)
    {
        object? result;

        try
        {
            result = type.Coercion.ToResult(value);
        }
        catch (GraphQLException unfit) when (!IsPlain(value))
        {
            // The message shows the value, and what an object prints of itself may be nobody's business.
            throw new InvalidOperationException($"The scalar {type} was given a {value.GetType()}. {unfit.Message}", unfit);
        }

        return result is not null && IsWritable(result, maxDepth)
            ? result
            : throw new InvalidOperationException(
                $"The scalar {type} made of a {value.GetType()} something that JSON has no form for, " +
                $"or nests more than {maxDepth} levels deep.");
    }

    private static bool IsPlain(object value) => value is string or bool or BigInteger or decimal || value.GetType().IsPrimitive;

    private static bool IsWritable(object? value, int depth) => value switch
    {
        null or string or bool or int or long or decimal or BigInteger => true,
        double number => double.IsFinite(number),
        float number => float.IsFinite(number),
        byte or sbyte or short or ushort or uint or ulong => true,
        IReadOnlyDictionary<string, object?> map => depth > 0 && map.Values.All(entry => IsWritable(entry, depth - 1)),
        IReadOnlyList<object?> list => depth > 0 && list.All(item => IsWritable(item, depth - 1)),
        _ => false,
    };
}
