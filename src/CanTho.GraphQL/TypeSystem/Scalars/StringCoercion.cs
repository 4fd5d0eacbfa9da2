using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Scalars;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-String</summary>
internal sealed class StringCoercion : ScalarCoercion
{
    public override object? FromLiteral(ValueNode literal) => literal is StringValueNode text
        ? text.Value
        : throw Refuse($"String cannot represent a non string value: {Printer.Print(literal)}", literal);

    public override object? FromVariable(object value) =>
        value as string ?? throw Refuse($"String cannot represent a non string value: {ValueText.Of(value)}");

    internal override bool IsResult(object value) => value is string;

    public override object? ToResult(object value) => value switch
    {
        bool truth => truth ? "true" : "false",
        _ => ResultText.Of(value) ?? throw Refuse($"String cannot represent value: {ValueText.Of(value)}"),
    };
}
