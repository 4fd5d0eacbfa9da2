using System.Globalization;
using System.Reflection;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// Makes the CLR value that a resolver wants of a coerced input value, which is a string (enum values too), bool, int, double, the
/// CLR value of a bound scalar, a list or a dictionary.
/// </summary>
internal sealed class InputConverter
{
    private readonly Dictionary<(InputObjectType, Type), Func<object, object?>?> _objects = []; // null: being made, further up

    /// <returns>The conversion of values that are not null.</returns>
    /// <exception cref="ArgumentException">No value of the type could become one of the CLR type; the message says why.</exception>
    public Func<object, object?> For(SchemaType type, Type clr)
    {
        var target = Nullable.GetUnderlyingType(clr) ?? clr;

        return target == typeof(object) ? static value => value : type.Nullable switch
        {
            ListType list => ForList(list, target),
            EnumType @enum => ForEnum(@enum, target),
            InputObjectType input => target.IsAssignableFrom(typeof(IReadOnlyDictionary<string, object?>))
                ? static value => value
                : ForObject(input, target),
            var scalar => ForScalar((ScalarType)scalar, target),
        };
    }

    /// <summary>Whether a CLR type can hold null, as far as the runtime can tell.</summary>
    public static bool HoldsNull(Type clr) => !clr.IsValueType || Nullable.GetUnderlyingType(clr) is not null;

    /// <summary>Input objects may contain themselves: inside, the conversion is looked up when a value comes.</summary>
    private Func<object, object?> ForObject(InputObjectType type, Type target)
    {
        if (_objects.TryGetValue((type, target), out var known))
        {
            return known ?? (value => _objects[(type, target)]!(value));
        }

        _objects.Add((type, target), null);
        return _objects[(type, target)] = new InputObjectConverter(type, target, this).Convert;
    }

    private Func<object, object?> ForList(ListType type, Type target)
    {
        var item = target.IsArray ? target.GetElementType() : target.GenericTypeArguments is [var only] ? only : null;

        if (item is null || !target.IsAssignableFrom(item.MakeArrayType()))
        {
            throw new ArgumentException($"{type} needs an array or an IReadOnlyList, not {Name(target)}");
        }

        if (type.OfType is not NonNullType && !HoldsNull(item))
        {
            throw new ArgumentException($"{type} may hold null, {Name(item)} may not");
        }

        var convert = For(type.OfType, item);

        return value =>
        {
            var items = (IReadOnlyList<object?>)value;
            var array = Array.CreateInstance(item, items.Count);

            for (var i = 0; i < items.Count; i++)
            {
                array.SetValue(items[i] is { } present ? convert(present) : null, i);
            }

            return array;
        };
    }

    private static Func<object, object?> ForEnum(EnumType type, Type target)
    {
        if (target == typeof(string))
        {
            return static value => value;
        }

        if (!target.IsEnum)
        {
            throw new ArgumentException($"the enum {type} needs a CLR enum or string, not {Name(target)}");
        }

        var members = EnumNames.MembersOf(target);

        return type.Values.Keys.FirstOrDefault(value => !members.ContainsKey(value)) is { } missing
            ? throw new ArgumentException($"{Name(target)} has no member for {type}.{missing}")
            : value => members[(string)value];
    }

    private static Func<object, object?> ForScalar(ScalarType type, Type target) => type switch
    {
        { Coercion: BoundScalar bound } => bound.Clr == target ? static value => value : throw Unfit(type, target),
        { Name: "Int" } when target == typeof(int) => static value => value,
        { Name: "Float" } when target == typeof(double) => static value => value,
        { Name: "Boolean" } when target == typeof(bool) => static value => value,
        { Name: "String" or "ID" } when target == typeof(string) => static value => value,
        { Name: "Int" } when IsWiderThanInt(target) => value => Convert.ChangeType(value, target, CultureInfo.InvariantCulture),
        { Name: "Float" } when target == typeof(float) || target == typeof(decimal) => value => Narrow((double)value, target),
        { Name: "String" or "ID" } when target != typeof(bool) && Parsable(target) is { } parse => value => parse((string)value),
        { Name: "Int" or "Float" or "Boolean" or "String" or "ID" } => throw Unfit(type, target),
        _ => value => target.IsInstanceOfType(value)
            ? value
            : throw new InvalidOperationException($"The scalar {type} is not bound; its value is a {value.GetType()}, not {Name(target)}."),
    };

    private static bool IsWiderThanInt(Type target) =>
        target == typeof(long) || target == typeof(double) || target == typeof(decimal) || target == typeof(float);

    private static object Narrow(double value, Type target)
    {
        try
        {
            return Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
        }
        catch (OverflowException problem)
        {
            throw new FormatException($"{value.ToString(CultureInfo.InvariantCulture)} is too large.", problem);
        }
    }

    private static Func<string, object>? Parsable(Type target) =>
        Array.Exists(target.GetInterfaces(), implemented =>
            implemented.IsGenericType &&
            implemented.GetGenericTypeDefinition() == typeof(IParsable<>) &&
            implemented.GenericTypeArguments[0] == target)
            ? typeof(InputConverter).GetMethod(nameof(Parse), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(target)
                .CreateDelegate<Func<string, object>>()
            : null;

    private static object Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

    private static ArgumentException Unfit(ScalarType type, Type target) => new($"{type} does not fit {Name(target)}");

    private static string Name(Type clr) => ClrNames.Of(clr);
}
