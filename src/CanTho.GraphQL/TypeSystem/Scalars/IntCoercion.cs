using System.Globalization;
using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Scalars;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Int. Values inside are <see cref="int"/>.</summary>
internal sealed class IntCoercion : ScalarCoercion
{
    public override object? FromLiteral(ValueNode literal) => literal switch
    {
        IntValueNode number => int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Refuse($"Int cannot represent non 32-bit signed integer value: {number.Value}", literal),
        _ => throw Refuse($"Int cannot represent non-integer value: {Printer.Print(literal)}", literal),
    };

    public override object? FromVariable(object value) =>
        Numbers.IsNumber(value) ? FromNumber(value) : throw NotWhole(value);

    internal override bool IsResult(object value) => value is int;

    public override object? ToResult(object value) => value switch
    {
        int whole => whole,
        bool truth => truth ? 1 : 0,
        string text => Numbers.TryRead(text, out var number) ? FromNumber(number, text) : throw NotWhole(text),
        _ => FromVariable(value),
    };

    private static int FromNumber(object value, object? original = null) => Numbers.Whole(value) switch
    {
        null => throw NotWhole(original ?? value),
        { } whole when whole >= int.MinValue && whole <= int.MaxValue => (int)whole,
        _ => throw Refuse($"Int cannot represent non 32-bit signed integer value: {ValueText.Of(original ?? value)}"),
    };

    private static GraphQLException NotWhole(object value) =>
        Refuse($"Int cannot represent non-integer value: {ValueText.Of(value)}");
}
