using System.Reflection;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>Reads an argument of the field for a parameter of the method.</summary>
internal sealed class ArgumentReader<T>
{
    private readonly string _name;
    private readonly Func<object, object?> _convert;
    private readonly Fallback _fallback;

    /// <exception cref="ArgumentException">The argument does not fit the parameter; the message says why.</exception>
    public ArgumentReader(ParameterInfo parameter, InputValue argument, InputConverter converter)
    {
        _name = argument.Name;
        _convert = converter.For(argument.Type, parameter.ParameterType);
        _fallback = Fallback.Of(parameter, argument, _convert)
            ?? throw new ArgumentException(
                $"it may be null or absent, the parameter may not; make it {ClrNames.Of(parameter.ParameterType)}? or give it a default");
    }

    /// <exception cref="GraphQLException">The value is of the right type, but no value of the CLR type.</exception>
    public T? Read(ResolverContext context)
    {
        var value = !context.Arguments.TryGet(_name, out var given) ? _fallback.ForAbsent()
            : given is null ? _fallback.ForNull()
            : given is T ? given
            : Convert(given);

        return value is T typed ? typed : default;
    }

    private object? Convert(object given)
    {
        try
        {
            return _convert(given);
        }
        catch (FormatException problem)
        {
            throw new GraphQLException(new GraphQLError($"Argument \"{_name}\" has invalid value {ValueText.Of(given)}: {problem.Message}")
            {
                Code = ErrorCodes.BadUserInput,
            });
        }
    }
}
