using System.Globalization;
using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Scalars;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Float. Values inside are <see cref="double"/>, always finite.</summary>
internal sealed class FloatCoercion : ScalarCoercion
{
    public override object? FromLiteral(ValueNode literal) => literal switch
    {
        IntValueNode number => Finite(number.Value, literal),
        FloatValueNode number => Finite(number.Value, literal),
        _ => throw Refuse($"Float cannot represent non numeric value: {Printer.Print(literal)}", literal),
    };

    public override object? FromVariable(object value) =>
        Numbers.IsNumber(value) && Numbers.ToDouble(value) is var number && double.IsFinite(number) ? number : throw NotNumeric(value);

    internal override bool IsResult(object value) => value is double number && double.IsFinite(number);

    public override object? ToResult(object value) => value switch
    {
        bool truth => truth ? 1d : 0d,
        decimal exact => exact, // written with all its digits, which a double might not keep
        string text => Numbers.TryRead(text, out var number) && double.IsFinite(number) ? number : throw NotNumeric(text),
        _ => FromVariable(value),
    };

    private static double Finite(string digits, ValueNode literal) =>
        double.Parse(digits, CultureInfo.InvariantCulture) is var number && double.IsFinite(number)
            ? number
            : throw Refuse($"Float cannot represent non numeric value: {digits}", literal);

    private static GraphQLException NotNumeric(object value) =>
        Refuse($"Float cannot represent non numeric value: {ValueText.Of(value)}");
}
