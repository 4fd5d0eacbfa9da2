using System.Globalization;
using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Scalars;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-ID. Always a string inside and in the response.</summary>
internal sealed class IdCoercion : ScalarCoercion
{
    public override object? FromLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        IntValueNode number => number.Value,
        _ => throw Refuse($"ID cannot represent a non-string and non-integer value: {Printer.Print(literal)}", literal),
    };

    public override object? FromVariable(object value) => value switch
    {
        string text => text,
        _ when Numbers.IsNumber(value) && Numbers.Whole(value) is { } whole => whole.ToString(CultureInfo.InvariantCulture),
        _ => throw Refuse($"ID cannot represent value: {ValueText.Of(value)}"),
    };

    internal override bool IsResult(object value) => value is string;

    public override object? ToResult(object value) => value switch
    {
        bool => throw Refuse($"ID cannot represent value: {ValueText.Of(value)}"),
        _ when Numbers.IsNumber(value) => FromVariable(value),
        _ => ResultText.Of(value) ?? throw Refuse($"ID cannot represent value: {ValueText.Of(value)}"),
    };
}
