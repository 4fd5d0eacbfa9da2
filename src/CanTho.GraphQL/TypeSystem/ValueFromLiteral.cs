using System.Diagnostics;
using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem;

/// <summary>
/// The value that a literal stands for where a type is expected, as the input coercion rules of the types say: null, string, bool, int,
/// double, an enum value's name, whatever a custom scalar reads, <c>object?[]</c>, or a dictionary in the order of the input object's
/// fields. Absent fields with a default have it; absent fields without are not in the dictionary. Whoever gets <c>false</c> asks
/// <see cref="LiteralValidation"/> why. Spec: https://spec.graphql.org/September2025/#sec-Input-Objects.Input-Coercion
/// </summary>
internal static class ValueFromLiteral
{
    /// <param name="variables">The coerced values; a variable without one is absent. Null in constants.</param>
    public static bool TryCoerce(
        ValueNode literal, SchemaType type, IReadOnlyDictionary<string, object?>? variables, out object? value)
    {
        value = null;

        if (literal is VariableNode variable)
        {
            // Validation has seen to it that the variable's type fits; only its presence is still open.
            return variables is not null
                && variables.TryGetValue(variable.Name.Value, out value)
                && (value is not null || type is not NonNullType);
        }

        return type switch
        {
            NonNullType nonNull => literal is not NullValueNode && TryCoerce(literal, nonNull.OfType, variables, out value),
            _ when literal is NullValueNode => true,
            ListType list => TryCoerceList(literal, list, variables, out value),
            InputObjectType input => literal is ObjectValueNode map && TryCoerceObject(map, input, variables, out value),
            _ => TryCoerceLeaf(literal, type, variables, out value),
        };
    }

    private static bool TryCoerceList(
        ValueNode literal, ListType type, IReadOnlyDictionary<string, object?>? variables, out object? value)
    {
        // One value stands for a list of one; null does not get here.
        var literals = literal is ListValueNode list ? list.Values : [literal];
        var items = new object?[literals.Count];
        value = items;

        for (var i = 0; i < items.Length; i++)
        {
            // An absent variable leaves no gap in a list: it is null there, if it may be.
            var gap = IsAbsent(literals[i], variables) && type.OfType is not NonNullType;

            if (!gap && !TryCoerce(literals[i], type.OfType, variables, out items[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryCoerceObject(
        ObjectValueNode literal, InputObjectType type, IReadOnlyDictionary<string, object?>? variables, out object? value)
    {
        var given = new OrderedDictionary<string, object?>(type.Fields.Count, StringComparer.Ordinal);
        value = given;

        foreach (var field in type.Fields.Values)
        {
            var written = Written(literal, field.Name);

            if (written is null || IsAbsent(written, variables))
            {
                if (field.IsRequired)
                {
                    return false;
                }

                if (field.HasDefault)
                {
                    given[field.Name] = field.DefaultValue;
                }
            }
            else if (TryCoerce(written, field.Type, variables, out var item))
            {
                given[field.Name] = item;
            }
            else
            {
                return false;
            }
        }

        return literal.Fields.All(field => type.Fields.ContainsKey(field.Name.Value))
            && (!type.IsOneOf || (literal.Fields.Count == 1 && given.Count == 1 && given.GetAt(0).Value is not null));
    }

    private static ValueNode? Written(ObjectValueNode literal, string name)
    {
        foreach (var field in literal.Fields)
        {
            if (field.Name.Value == name)
            {
                return field.Value;
            }
        }

        return null;
    }

    private static bool IsAbsent(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is VariableNode variable && variables?.ContainsKey(variable.Name.Value) != true;

    private static bool TryCoerceLeaf(
        ValueNode literal, SchemaType type, IReadOnlyDictionary<string, object?>? variables, out object? value)
    {
        try
        {
            value = type switch
            {
                EnumType words => EnumCoercion.FromLiteral(words, literal, suggest: false),
                ScalarType scalar => scalar.Coercion.FromLiteral(VariablesInScalars.Replace(literal, variables)),
                _ => throw new UnreachableException($"{type} is no input type."),
            };
            return true;
        }
        catch (GraphQLException)
        {
            value = null; // LiteralValidation repeats the attempt and passes the sentence on
            return false;
        }
    }
}
