using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>
/// An executable document that is valid by construction: every name is taken from the schema, every variable is declared where it is used
/// and every fragment is spread, and what has the same response name is the same field with the same arguments. But not in the few
/// documents that are crowded: there two response names serve for most fields and fragments are spread again and again, so that fields
/// meet on all the ways on which they can.
/// </summary>
internal sealed partial class RandomDocument
{
    private const int MostFields = 40;

    private readonly Dice _dice;
    private readonly Schema _schema;
    private readonly RandomLiteral _literals;
    private readonly RandomLiteral _constants;
    private readonly Dictionary<string, string> _responseNames = []; // to what they stand for, in the whole document
    private readonly bool _crowded;
    private int _fields;

    private RandomDocument(Schema schema, Dice dice)
    {
        _dice = dice;
        _schema = schema;
        _crowded = dice.Chance(10);
        _constants = new RandomLiteral(dice);
        _literals = new RandomLiteral(dice, Variable);
    }

    public static string Text(Schema schema, Dice dice) => new RandomDocument(schema, dice).Build();

    private string Build()
    {
        var count = _dice.Chance(75) ? 1 : _dice.Between(2, 3);
        var operations = Enumerable.Range(0, count).Select(i => Operation(i, alone: count == 1)).ToList();

        return string.Join(_dice.Any("\n", "\n\n", " "), _dice.Shuffled([.. operations, .. _fragments.Select(fragment => fragment.Text)]));
    }

    private string Operation(int index, bool alone)
    {
        var kind = _dice.Any(Enum.GetValues<OperationType>().Where(kind => _schema.RootType(kind) is not null).ToList());
        _used = [];

        var directives = Directives(kind.ToString().ToUpperInvariant());
        var selections = kind is OperationType.Subscription ? OnlyField(_schema.SubscriptionType!) : Selections(_schema.RootType(kind)!, depth: 4);

        if (kind is OperationType.Query && alone && _used.Count == 0 && directives.Length == 0 && _dice.Chance(30))
        {
            return selections;
        }

        var name = alone && _dice.Chance(50) ? "" : $" Op{index}";
        var variables = _used.Count == 0 ? "" : $"({string.Join(_dice.Any(", ", " ", "\n"), _used.Select(variable => variable.Definition))})";

        return $"{Description()}{kind.ToString().ToLowerInvariant()}{name}{variables}{directives} {selections}";
    }

    /// <summary>What the root of a subscription has: one field, with nothing that could leave it out.</summary>
    private string OnlyField(ObjectType root)
    {
        var field = Field(root, _dice.Any(root.Fields.Values.ToList()), depth: 3, mayBeLeftOut: false);

        return _dice.Next(5) switch
        {
            0 => $"{{ ... {{ {field} }} }}",
            1 => $"{{ ... on {root} {{ {field} }} }}",
            _ => $"{{ {field} }}",
        };
    }

    private string Selections(CompositeType type, int depth)
    {
        var selections = Enumerable.Range(0, _dice.Between(1, depth > 2 ? 5 : 3)).Select(_ => Selection(type, depth)).ToList();

        return $"{{ {string.Join(_dice.Any(" ", "\n", ", "), selections)} }}";
    }

    private string Selection(CompositeType type, int depth) => _dice.Next(12) switch
    {
        < 2 when depth > 0 => Spread(type, depth),
        > 7 when depth > 0 && _crowded => Spread(type, depth),
        < 4 when depth > 0 => InlineFragment(type, depth),
        4 => TypeName(),
        5 when type == _schema.QueryType && _dice.Chance(30) => Introspection(),
        _ when type is FieldsType fields => AnyField(fields, depth),
        _ => TypeName(),
    };

    private string AnyField(FieldsType type, int depth)
    {
        var deep = depth > 0 && _fields < MostFields;
        var candidates = type.Fields.Values.Where(field => deep || field.Type.Named is not CompositeType).ToList();

        return candidates.Count == 0 ? TypeName() : Field(type, _dice.Any(candidates), depth);
    }

    private string Field(FieldsType type, Field field, int depth, bool mayBeLeftOut = true)
    {
        _fields++;
        var given = _dice.Shuffled(field.Arguments.Values).Where(argument => argument.IsRequired || _dice.Chance(60))
            .Select(argument => $"{argument.Name}: {_literals.Of(new(argument.Type, argument.HasDefault))}").ToList();
        var call = $"{field.Name}{(given.Count == 0 ? "" : $"({string.Join(_dice.Any(", ", " "), given)})")}";
        var set = field.Type.Named is CompositeType composite ? $" {Selections(composite, depth - 1)}" : "";

        return $"{Alias(field.Name, $"{call}: {field.Type}")}{call}{Directives("FIELD", mayBeLeftOut)}{set}";
    }

    private string TypeName() => $"{Alias("__typename", "__typename: String!")}__typename";

    /// <summary>What is the same on both sides; the order of all types and the words about the built-in ones are not.</summary>
    private string Introspection()
    {
        var names = _schema.Types.Values.Where(type => !BuiltIns.IsBuiltIn(type)).Select(type => type.Name).ToList();
        var response = $"type{_responseNames.Count}";
        _responseNames.Add(response, response);

        return $"{response}: __type(name: \"{_dice.Any(names)}\") {{ name kind isOneOf specifiedByURL "
            + $"fields(includeDeprecated: {_dice.Any("true", "false")}) {{ name type {{ name kind ofType {{ kind name }} }} args {{ name defaultValue isDeprecated }} }} "
            + "enumValues { name } inputFields { name defaultValue } interfaces { name } }";
    }

    /// <summary>Nothing, or an alias where the field's own name stands for something else already, or just for fun.</summary>
    private string Alias(string name, string meaning)
    {
        if (_crowded)
        {
            return _dice.Any("", "", "x: ", "y: ");
        }

        var response = _dice.Chance(20) ? $"{name}_{_dice.Next(3)}" : name;

        while (!_responseNames.TryAdd(response, meaning) && _responseNames[response] != meaning)
        {
            response = $"r{_responseNames.Count}";
        }

        return response == name ? "" : $"{response}: ";
    }

    private string Directives(string location, bool mayBeLeftOut = true)
    {
        var text = "";

        if (mayBeLeftOut && (location is "FIELD" or "FRAGMENT_SPREAD" or "INLINE_FRAGMENT"))
        {
            foreach (var name in _dice.Shuffled(["skip", "include"]).Where(_ => _dice.Chance(8)))
            {
                text += $" @{name}(if: {_literals.Of(new(new NonNullType(_schema.Types["Boolean"])))})";
            }
        }

        foreach (var directive in _schema.Directives.Values.Where(directive => directive.Name.StartsWith("on", StringComparison.Ordinal) && directive.Locations.Contains(location)))
        {
            for (var i = _dice.Chance(8) ? directive.IsRepeatable ? _dice.Between(1, 3) : 1 : 0; i > 0; i--)
            {
                // Not with variables where they are being declared.
                var literals = location == "VARIABLE_DEFINITION" ? _constants : _literals;
                var given = directive.Arguments.Values.Where(argument => argument.IsRequired || _dice.Chance(50))
                    .Select(argument => $"{argument.Name}: {literals.Of(new(argument.Type, argument.HasDefault))}").ToList();
                text += $" @{directive.Name}{(given.Count == 0 ? "" : $"({string.Join(' ', given)})")}";
            }
        }

        return text;
    }

    private string Description() => _dice.Chance(15) ? RandomText.Literal(_dice) + _dice.Any(" ", "\n") : "";
}
