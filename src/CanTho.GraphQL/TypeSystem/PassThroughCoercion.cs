using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem;

internal sealed class PassThroughCoercion : ScalarCoercion
{
    public override object? FromLiteral(ValueNode literal) => literal switch
    {
        IntValueNode number => long.TryParse(number.Value, out var whole) ? whole : System.Numerics.BigInteger.Parse(number.Value),
        FloatValueNode number => double.Parse(number.Value),
        StringValueNode text => text.Value,
        BooleanValueNode truth => truth.Value,
        EnumValueNode word => word.Value,
        ListValueNode list => list.Values.Select(FromLiteral).ToList(),
        ObjectValueNode map => map.Fields.ToDictionary(field => field.Name.Value, field => FromLiteral(field.Value)),
        _ => null,
    };

    public override object? FromVariable(object value) => value;

    public override object? ToResult(object value) => value;
}
