using System.Reflection;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// Makes a record or class of an input object: constructor parameters and settable properties by the fields' names. Fields that are
/// absent, or null where the CLR type cannot be, keep what C# says.
/// </summary>
internal sealed class InputObjectConverter
{
    private readonly InputObjectType _type;
    private readonly Type _target;
    private readonly InputConverter _inner;
    private readonly ConstructorInfo _constructor;
    private readonly Func<IReadOnlyDictionary<string, object?>, object?>[] _arguments;
    private readonly Action<object, IReadOnlyDictionary<string, object?>>[] _setters;

    /// <exception cref="ArgumentException">The two do not fit; the message says why.</exception>
    public InputObjectConverter(InputObjectType type, Type target, InputConverter inner)
    {
        (_type, _target, _inner) = (type, target, inner);
        _constructor = target.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)
            ?? throw new ArgumentException($"{ClrNames.Of(target)} has no public constructor");

        var parameters = _constructor.GetParameters();
        var properties = type.Fields.Keys
            .Where(field => !Array.Exists(parameters, parameter => FieldOf(parameter.Name!) == field))
            .Select(field => PropertyFor(field) ?? throw new ArgumentException(
                $"{ClrNames.Of(target)} has no constructor parameter or settable property for {type}.{field}"));

        _arguments = Array.ConvertAll(parameters, Argument);
        _setters = [.. properties.Select(Setter)];
    }

    public object Convert(object value)
    {
        var given = (IReadOnlyDictionary<string, object?>)value;
        var arguments = Array.ConvertAll(_arguments, argument => argument(given));
        var made = _constructor.Invoke(BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);

        Array.ForEach(_setters, set => set(made, given));
        return made;
    }

    private Func<IReadOnlyDictionary<string, object?>, object?> Argument(ParameterInfo parameter)
    {
        var name = FieldOf(parameter.Name!);

        if (!_type.Fields.TryGetValue(name, out var field))
        {
            return parameter.HasDefaultValue
                ? _ => parameter.DefaultValue
                : throw new ArgumentException($"{_type} has no field for the parameter {parameter.Name} of {ClrNames.Of(_target)}");
        }

        var convert = _inner.For(field.Type, parameter.ParameterType);
        var fallback = Fallback.Of(parameter, field, convert) ?? throw new ArgumentException(
            $"{_type}.{name} may be null, {ClrNames.Of(_target)}'s {ClrNames.Of(parameter.ParameterType)} {parameter.Name} may not");

        return given => given.TryGetValue(name, out var value)
            ? value is null ? fallback.ForNull() : convert(value)
            : fallback.ForAbsent();
    }

    private Action<object, IReadOnlyDictionary<string, object?>> Setter(PropertyInfo property)
    {
        var name = FieldOf(property.Name);
        var convert = _inner.For(_type.Fields[name].Type, property.PropertyType);

        return (made, given) =>
        {
            if (given.TryGetValue(name, out var value) && (value is not null || InputConverter.HoldsNull(property.PropertyType)))
            {
                property.SetValue(made, value is null ? null : convert(value));
            }
        };
    }

    private PropertyInfo? PropertyFor(string field) => Array.Find(
        _target.GetProperties(BindingFlags.Public | BindingFlags.Instance),
        property => property.SetMethod is { IsPublic: true } && FieldOf(property.Name) == field);

    private static string FieldOf(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
