using System.Reflection;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>What a parameter gets when its argument has no value.</summary>
/// <param name="ForAbsent">C#'s default for the parameter, or null.</param>
/// <param name="ForNull">Null; where the parameter cannot hold it, C#'s default or else the schema's.</param>
internal sealed record Fallback(Func<object?> ForAbsent, Func<object?> ForNull)
{
    /// <returns>Null when the argument can be without a value and the parameter cannot.</returns>
    public static Fallback? Of(ParameterInfo parameter, InputValue argument, Func<object, object?> convert)
    {
        Func<object?>? csharp = parameter.HasDefaultValue ? () => parameter.DefaultValue : null;
        Func<object?>? schema = argument.HasDefault ? () => argument.DefaultValue is { } value ? convert(value) : null : null;
        Func<object?> none = static () => null;

        if (HoldsNull(parameter))
        {
            return new Fallback(csharp ?? none, none);
        }

        return (csharp ?? schema) is { } known ? new Fallback(known, known)
            : argument.Type is NonNullType ? new Fallback(none, none) // never used
            : null;
    }

    private static bool HoldsNull(ParameterInfo parameter) =>
        InputConverter.HoldsNull(parameter.ParameterType) &&
        new NullabilityInfoContext().Create(parameter).WriteState is not NullabilityState.NotNull;
}
