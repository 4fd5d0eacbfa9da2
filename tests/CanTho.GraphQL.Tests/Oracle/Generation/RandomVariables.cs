using System.Text.Json.Nodes;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>JSON for the variables of an operation: most of it right.</summary>
/// <param name="wrong">How many in a hundred values are of any kind but theirs.</param>
internal sealed class RandomVariables(Schema schema, Dice dice, int wrong)
{
    public JsonObject For(OperationDefinitionNode operation)
    {
        var values = new JsonObject();

        foreach (var definition in operation.VariableDefinitions)
        {
            var optional = definition.DefaultValue is not null || definition.Type is not NonNullTypeNode;

            if (schema.TypeOf(definition.Type) is { IsInput: true } type && !(optional && dice.Chance(30)) && !dice.Chance(wrong))
            {
                values[definition.Variable.Name.Value] = Value(type, depth: 3);
            }
        }

        if (dice.Chance(5))
        {
            values["undeclared"] = 1;
        }

        return values;
    }

    private JsonNode? Value(SchemaType type, int depth) =>
        dice.Chance(wrong) ? Anything(depth)
        : type is NonNullType nonNull ? Present(nonNull.OfType, depth)
        : dice.Chance(12) ? null
        : Present(type, depth);

    private JsonNode? Present(SchemaType type, int depth) => type switch
    {
        ListType list when dice.Chance(20) && list.OfType.Nullable is not ListType => One(Present(list.OfType.Nullable, depth)),
        ListType list => new JsonArray([.. Enumerable.Range(0, dice.Next(depth > 0 ? 4 : 1)).Select(_ => Value(list.OfType, depth - 1))]),
        EnumType words => dice.Any(words.Values.Keys.ToList()),
        InputObjectType input => Object(input, depth),
        _ => Scalar(type.Named.Name, depth),
    };

    private static JsonNode? One(JsonNode? item) => item is JsonArray ? new JsonArray(item) : item;

    private JsonObject Object(InputObjectType input, int depth)
    {
        var fields = dice.Shuffled(input.Fields.Values);
        var given = input.IsOneOf
            ? fields.Where(field => depth > 0 || field.Type.Named is not InputObjectType).Take(1)
            : fields.Where(field => field.IsRequired || (depth > 0 && dice.Chance(50)));
        var value = new JsonObject();

        foreach (var field in given.Where(_ => !dice.Chance(wrong)))
        {
            value[field.Name] = input.IsOneOf && !dice.Chance(wrong) ? Present(field.Type.Nullable, depth - 1) : Value(field.Type, depth - 1);
        }

        if (dice.Chance(wrong))
        {
            value[dice.Any("unknown", "x", "y")] = 1;
        }

        return value;
    }

    private JsonNode? Scalar(string name, int depth) => name switch
    {
        "Int" => dice.Any<int>(0, 1, -7, int.MaxValue, int.MinValue),
        "Float" => dice.Any<double>(0, 1, -1.5, 1e300, 2.5e-7),
        "String" => dice.Any("", "word", "Cần Thơ 😀", "\"\\\n"),
        "Boolean" => dice.Chance(50),
        "ID" => dice.Chance(50) ? dice.Any<int>(0, 7, -3) : dice.Any("id", ""),
        _ => Anything(depth) ?? "any",
    };

    private JsonNode? Anything(int depth) => dice.Next(depth > 0 ? 11 : 9) switch
    {
        0 => null,
        1 => 3,
        2 => 2147483648,
        3 => 1.5,
        4 => JsonNode.Parse(dice.Any("1.0", "1e3", "-0", "-0.0", "1e-3")),
        5 => dice.Chance(50),
        6 => "V0",
        7 => "",
        8 => "12",
        9 => new JsonArray([.. Enumerable.Range(0, dice.Next(3)).Select(_ => Anything(depth - 1))]),
        _ => new JsonObject([.. dice.Some(InputNames, 2).Select(key => KeyValuePair.Create(key, Anything(depth - 1)))]),
    };

    private static readonly string[] InputNames = ["x", "y", "unknown"];
}
