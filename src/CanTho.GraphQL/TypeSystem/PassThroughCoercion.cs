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
        ObjectValueNode map => Map(map),
        _ => null,
    };

    public override object? FromVariable(object value) => value;

    public override object? ToResult(object value) => value;

    /// <summary>Of two fields with one name the later counts: it is for a rule to refuse them, and the rules run side by side.</summary>
    private Dictionary<string, object?> Map(ObjectValueNode literal)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);

        foreach (var field in literal.Fields)
        {
            map[field.Name.Value] = FromLiteral(field.Value);
        }

        return map;
    }
}
