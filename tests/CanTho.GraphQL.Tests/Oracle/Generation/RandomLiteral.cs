using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>A position for a value, as a variable that wants to stand there sees it.</summary>
/// <param name="HasDefault">Whether the argument or input field has one: then a variable that may be null can stand at a non-null type.</param>
/// <param name="OneOf">Whether it is the only field of a OneOf input object.</param>
internal sealed record ValuePosition(SchemaType Type, bool HasDefault = false, bool OneOf = false);

/// <summary>Literals that fit their type.</summary>
/// <param name="variable">Offers a variable for a position, or null to decline; absent where only constants may stand.</param>
/// <param name="isKnown">Whether a type is complete: those that are still being written are left out where that is possible.</param>
internal sealed class RandomLiteral(Dice dice, Func<ValuePosition, string?>? variable = null, Func<NamedType, bool>? isKnown = null)
{
    private static readonly string[] Ints = ["0", "-0", "1", "-7", "42", "2147483647", "-2147483648"];
    private static readonly string[] Floats = ["0.0", "-1.5", "1e3", "2.5E-7", "1.7976931348623157e308", "0.1e+2", "123456789.125"];

    public string Of(ValuePosition position, int depth = 3)
    {
        if (variable?.Invoke(position) is { } name)
        {
            return name;
        }

        return position switch
        {
            { Type: NonNullType nonNull } => Present(nonNull.OfType, depth),
            { OneOf: false } when dice.Chance(12) => "null",
            _ => Present(position.Type, depth),
        };
    }

    private string Present(SchemaType type, int depth) => type switch
    {
        ListType when isKnown?.Invoke(type.Named) == false => "[]",
        ListType list when dice.Chance(25) && list.OfType.Nullable is not ListType => One(Present(list.OfType.Nullable, depth)),
        ListType list => $"[{string.Join(dice.Any(", ", " ", " , "), Enumerable.Range(0, dice.Next(depth > 0 ? 4 : 1)).Select(_ => Of(new(list.OfType), depth - 1)))}]",
        EnumType words => dice.Any(words.Values.Keys.ToList()),
        InputObjectType { IsOneOf: true } input => OneOf(input, depth),
        InputObjectType input => Object(input, depth),
        _ => Scalar(type.Named.Name, depth),
    };

    /// <summary>One item stands for a list of one; but not where it is itself a list, as a scalar of the author's own may be.</summary>
    private static string One(string item) => item.StartsWith('[') ? $"[{item}]" : item;

    private string Scalar(string name, int depth) => name switch
    {
        "Int" => dice.Any(Ints),
        "Float" => dice.Any(dice.Chance(50) ? Ints : Floats),
        "String" => RandomText.Literal(dice),
        "Boolean" => dice.Any("true", "false"),
        "ID" => dice.Chance(50) ? dice.Any("1", "7", "-3", "9007199254740991") : RandomText.Line(dice),
        _ => Anything(depth) is var any && any == "null" ? "NULL" : any,
    };

    /// <summary>For a scalar of the author's own: any constant.</summary>
    private string Anything(int depth) => dice.Next(depth > 0 ? 9 : 6) switch
    {
        0 => dice.Any(Ints),
        1 => dice.Any(Floats),
        2 => dice.Any("true", "false"),
        3 => "ANY_WORD",
        4 => "null",
        5 => RandomText.Literal(dice),
        6 or 7 => $"[{string.Join(' ', Enumerable.Range(0, dice.Next(3)).Select(_ => Anything(depth - 1)))}]",
        _ => $"{{{string.Join(' ', dice.Some(["p", "q", "r"], 3).Select(key => $"{key}: {Anything(depth - 1)}"))}}}",
    };

    private string OneOf(InputObjectType input, int depth)
    {
        var field = dice.Any(input.Fields.Values.Where(field => depth > 0 ? IsKnown(field) : field.Type.Named is not InputObjectType && IsKnown(field)).ToList());

        return $"{{{field.Name}: {Of(new(new NonNullType(field.Type), OneOf: true), depth - 1)}}}";
    }

    private string Object(InputObjectType input, int depth)
    {
        var given = dice.Shuffled(input.Fields.Values).Where(field => field.IsRequired || (depth > 0 && IsKnown(field) && dice.Chance(50)));

        return $"{{{string.Join(dice.Any(", ", " "), given.Select(field => $"{field.Name}: {Of(new(field.Type, field.HasDefault), depth - 1)}"))}}}";
    }

    private bool IsKnown(InputValue field) => isKnown is null || isKnown(field.Type.Named);
}
