using System.Collections;
using System.Globalization;
using System.Numerics;
using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem;

/// <summary>
/// Puts values in the place of variables inside a custom scalar's list or object literal (<c>{ radius: $r }</c>), where no type says how
/// to read them: a scalar's coercion sees no variables.
/// </summary>
internal static class VariablesInScalars
{
    public static ValueNode Replace(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) => literal switch
    {
        VariableNode variable => variables is not null && variables.TryGetValue(variable.Name.Value, out var value)
            ? Literal(value, variable.At)
            : new NullValueNode(variable.At),
        ListValueNode list => list with { Values = [.. list.Values.Select(item => Replace(item, variables))] },
        ObjectValueNode map => map with
        {
            Fields =
            [
                .. map.Fields
                    .Where(field => field.Value is not VariableNode absent || variables?.ContainsKey(absent.Name.Value) == true)
                    .Select(field => field with { Value = Replace(field.Value, variables) }),
            ],
        },
        _ => literal,
    };

    private static ValueNode Literal(object? value, Location at) => value switch
    {
        null => new NullValueNode(at),
        bool truth => new BooleanValueNode(truth, at),
        string text => new StringValueNode(text, Block: false, at),
        int or long or BigInteger => new IntValueNode(Convert.ToString(value, CultureInfo.InvariantCulture)!, at),
        double number => new FloatValueNode(number.ToString("R", CultureInfo.InvariantCulture), at),
        IReadOnlyDictionary<string, object?> map => new ObjectValueNode(
            [.. map.Select(pair => new ObjectFieldNode(new NameNode(pair.Key, at), Literal(pair.Value, at), at))], at),
        IEnumerable list => new ListValueNode([.. list.Cast<object?>().Select(item => Literal(item, at))], at),
        _ => new StringValueNode(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", Block: false, at),
    };
}
