using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Cost;

/// <summary>
/// What one call of a field's resolver costs: the weights of the field, of its arguments and of the directives on it.
/// Spec: https://ibm.github.io/graphql-specs/cost-spec.html#sec-Field-Cost
/// </summary>
internal sealed class CallCost(Schema schema, SchemaCosts costs, IReadOnlyDictionary<string, object?> variables)
{
    /// <summary>Never negative: negative weights only make the rest of the call cheaper.</summary>
    public double Of(Field field, FieldNode node) => Math.Max(0, costs.Of(field) + Arguments(field.Arguments, node.Arguments) + Directives(node));

    private double Directives(FieldNode node)
    {
        var sum = 0d;

        foreach (var applied in node.Directives)
        {
            if (schema.Directives.TryGetValue(applied.Name.Value, out var directive))
            {
                sum += Math.Max(0, Arguments(directive.Arguments, applied.Arguments));
            }
        }

        return sum;
    }

    /// <summary>Those that are given; a variable without a value gives none.</summary>
    private double Arguments(OrderedDictionary<string, InputValue> definitions, IReadOnlyList<ArgumentNode> given)
    {
        var sum = 0d;

        foreach (var argument in given)
        {
            if (definitions.TryGetValue(argument.Name.Value, out var definition) && CanCost(definition) &&
                ValueFromLiteral.TryCoerce(argument.Value, definition.Type, variables, out var value))
            {
                sum += Input(definition, value);
            }
        }

        return sum;
    }

    /// <summary>Values of scalars are not looked at, so that they cannot make two requests differ.</summary>
    private bool CanCost(InputValue definition) => definition.Type.Named is InputObjectType || costs.Of(definition) != 0;

    private double Input(InputValue definition, object? value) => costs.Of(definition) + Fields(definition.Type.Named as InputObjectType, value);

    private double Fields(InputObjectType? type, object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> map when type is not null => map.Sum(field => Input(type.Fields[field.Key], field.Value)),
        IReadOnlyList<object?> list when type is not null => list.Sum(item => Fields(type, item)),
        _ => 0,
    };
}
