using System.Globalization;
using System.Numerics;

namespace CanTho.GraphQL.TypeSystem.Scalars;

/// <summary>Numbers of whatever CLR type a resolver or the JSON reader gives.</summary>
internal static class Numbers
{
    public static bool IsNumber(object value) =>
        value is int or long or double or decimal or BigInteger or float or short or byte or uint or ulong or ushort or sbyte;

    /// <summary>The number, when it has no fraction: 3.0 is as whole as 3.</summary>
    public static BigInteger? Whole(object value) => value switch
    {
        BigInteger whole => whole,
        double number => double.IsInteger(number) ? new BigInteger(number) : null,
        float number => float.IsInteger(number) ? new BigInteger(number) : null,
        decimal number => decimal.IsInteger(number) ? new BigInteger(number) : null,
        ulong whole => whole,
        _ => Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };

    /// <summary>Infinite where a double cannot hold it.</summary>
    public static double ToDouble(object value) =>
        value is BigInteger whole ? (double)whole : Convert.ToDouble(value, CultureInfo.InvariantCulture);

    public static bool TryRead(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
