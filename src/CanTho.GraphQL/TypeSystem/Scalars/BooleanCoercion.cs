using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Scalars;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Boolean</summary>
internal sealed class BooleanCoercion : ScalarCoercion
{
    public override object? FromLiteral(ValueNode literal) => literal is BooleanValueNode truth
        ? truth.Value
        : throw Refuse($"Boolean cannot represent a non boolean value: {Printer.Print(literal)}", literal);

    public override object? FromVariable(object value) => value is bool ? value : throw NotBoolean(value);

    internal override bool IsResult(object value) => value is bool;

    public override object? ToResult(object value) =>
        value is bool ? value
        : Numbers.IsNumber(value) && Numbers.ToDouble(value) is var number && double.IsFinite(number) ? number != 0
        : throw NotBoolean(value);

    private static GraphQLException NotBoolean(object value) =>
        Refuse($"Boolean cannot represent a non boolean value: {ValueText.Of(value)}");
}
