using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Conformance;

/// <summary>
/// What graphql-js's tests of variables do beside the data: every field answers with its argument <c>input</c>, printed, or with null
/// where it was not given; one scalar knows a single value, one refuses all.
/// </summary>
internal static class InputEcho
{
    public static bool IsFor(string schema) => schema.Contains("scalar FaultyScalar", StringComparison.Ordinal);

    public static void Bind(Schema schema)
    {
        ((ScalarType)schema.Types["FaultyScalar"]).Coercion = new Faulty();
        ((ScalarType)schema.Types["ComplexScalar"]).Coercion = new Complex();

        foreach (var field in schema.Types.Values.OfType<ObjectType>()
            .Where(type => !BuiltIns.IsBuiltIn(type)).SelectMany(type => type.Fields.Values))
        {
            field.Resolver = field.Arguments.ContainsKey("input") || field.Type.Named is not ObjectType
                ? context => new(context.Arguments.TryGet("input", out var value) ? ValueText.Of(value) : null)
                : _ => new(new object());
        }
    }

    private sealed class Faulty : ScalarCoercion
    {
        public override object? FromLiteral(ValueNode literal) => throw Refuse("FaultyScalarErrorMessage", literal);

        public override object? FromVariable(object value) => throw Refuse("FaultyScalarErrorMessage");

        public override object? ToResult(object value) => throw Refuse("FaultyScalarErrorMessage");
    }

    private sealed class Complex : ScalarCoercion
    {
        public override object? FromLiteral(ValueNode literal) => FromVariable(((StringValueNode)literal).Value);

        public override object? FromVariable(object value) =>
            value is "ExternalValue" ? "InternalValue" : throw Refuse("Not the one value of the scalar.");

        public override object? ToResult(object value) => value is "InternalValue" ? "ExternalValue" : throw Refuse("Not the one value of the scalar.");
    }
}
