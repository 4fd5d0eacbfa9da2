using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>
/// SDL that is valid by construction and has something of everything. Names say what they are (<c>T1</c> an object, <c>I0</c> an interface,
/// <c>In2</c> an input object); the fields of objects share six names, so that documents find fields to merge and to confuse.
/// </summary>
internal sealed partial class RandomSchema
{
    private readonly Dice _dice;
    private readonly List<Definition> _definitions = [];
    private readonly List<AppliedDirective> _directives = [];

    private RandomSchema(Dice dice) => _dice = dice;

    public static string Sdl(Dice dice) => new RandomSchema(dice).Build();

    private string Build()
    {
        DirectivesOfTheSchema();
        Scalars();
        Enums();
        InputObjects();
        DirectivesOfDocuments();
        OutputTypes();
        Roots();

        return string.Join(_dice.Any("\n\n", "\n"), _dice.Shuffled(_definitions.SelectMany(definition => definition.Write(_dice))));
    }

    private void Scalars()
    {
        for (var i = 0; i < _dice.Between(1, 2); i++)
        {
            var definition = Define("scalar", $"S{i}", "SCALAR");

            if (_dice.Chance(50))
            {
                definition.Directives.Add($"@specifiedBy(url: \"https://example.org/s{i}\")");
            }
        }
    }

    private void Enums()
    {
        for (var i = 0; i < _dice.Between(1, 2); i++)
        {
            var definition = Define("enum", $"E{i}", "ENUM");

            for (var j = 0; j < _dice.Between(1, 5); j++)
            {
                definition.Members.Add($"{Description()}V{j}{Deprecated(30)}{Applied("ENUM_VALUE")}");
            }
        }
    }

    private Definition Define(string keyword, string name, string location)
    {
        var definition = new Definition(keyword, name) { Description = Description() };
        definition.Directives.AddRange(Uses(location));
        _definitions.Add(definition);

        return definition;
    }

    private string Description() => _dice.Chance(25) ? RandomText.Literal(_dice) + _dice.Any(" ", "\n") : "";

    private string Deprecated(int percent) => !_dice.Chance(percent) ? ""
        : _dice.Chance(30) ? " @deprecated"
        : $" @deprecated(reason: {RandomText.Literal(_dice)})";

    private string Wrapped(string name) => _dice.Next(10) switch
    {
        < 4 => name,
        < 6 => $"{name}!",
        6 => $"[{name}]",
        7 => $"[{name}!]!",
        8 => $"[{name}!]",
        _ => _dice.Any($"[[{name}]]", $"[[{name}!]!]!", $"[{name}]!"),
    };

    /// <summary>What is defined so far, for literals of its types.</summary>
    private Schema Known() => SchemaBuilder.Assemble(Parser.Parse(
        string.Join('\n', _definitions.Select(definition => definition.Whole).Append("type Query { a: Int }")), ParserOptions.Trusted));
}
