using System.Collections.Concurrent;
using System.Globalization;

namespace CanTho.GraphQL.TypeSystem.Scalars;

/// <summary>
/// The text of a resolver's result: of strings, numbers and everything else that has one text by its own account, which is what
/// <see cref="IParsable{TSelf}"/> and <see cref="IFormattable"/> say. Other objects have none, for the class name that their
/// <c>ToString</c> gives helps nobody.
/// </summary>
internal static class ResultText
{
    private static readonly ConcurrentDictionary<Type, bool> Parsable = new();

    public static string? Of(object value) => value switch
    {
        string text => text,
        double number when !double.IsFinite(number) => null,
        float number when !float.IsFinite(number) => null,
        DateOnly or TimeOnly or DateTime or DateTimeOffset => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture), // ISO 8601
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => Parsable.GetOrAdd(value.GetType(), IsParsable) ? value.ToString() : null,
    };

    private static bool IsParsable(Type type) => Array.Exists(
        type.GetInterfaces(),
        implemented => implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(IParsable<>));
}
