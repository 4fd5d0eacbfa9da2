using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>Directives and input objects.</summary>
internal sealed partial class RandomSchema
{
    private static readonly string[] BuiltIn = ["Int", "Float", "String", "Boolean", "ID"];
    private static readonly string[] InputNames = ["x", "y", "z", "w", "k"];

    private HashSet<string> _unfinished = []; // a default that used them could contain itself

    /// <summary>Their arguments are of built-in types only, so that no directive can be part of its own definition.</summary>
    private void DirectivesOfTheSchema()
    {
        for (var i = 0; i < _dice.Between(1, 2); i++)
        {
            var arguments = _dice.Some(InputNames, 2).Select(name => (Name: name, Type: Wrapped(_dice.Any(BuiltIn)))).ToList();

            DefineDirective($"onSchema{i}", [.. DirectiveLocations.TypeSystem, .. DirectiveLocations.Executable], arguments);
        }
    }

    private void DirectivesOfDocuments()
    {
        for (var i = 0; i < _dice.Between(2, 3); i++)
        {
            var arguments = _dice.Some(InputNames, 2).Select(name => (Name: name, Type: Wrapped(_dice.Any(InputTypes())))).ToList();

            DefineDirective($"on{i}", DirectiveLocations.Executable, arguments);
        }
    }

    private void DefineDirective(string name, IReadOnlyList<string> locations, List<(string Name, string Type)> arguments)
    {
        var repeatable = _dice.Chance(40);
        var chosen = _dice.Shuffled(locations)[..Math.Max(1, (locations.Count * 2) / 3)];
        var inputs = arguments.Select(argument => Input(argument.Name, argument.Type, mayHaveDefault: true, location: null)).ToList();

        _directives.Add(new AppliedDirective(name, chosen, repeatable,
            [.. arguments.Zip(inputs, (argument, input) => (argument.Name, argument.Type, input.Required))]));

        var list = inputs.Count == 0 ? "" : $"({string.Join(_dice.Any(", ", "\n"), inputs.Select(input => input.Text))})";
        var definition = new Definition("directive", $"@{name}") { Description = Description() };
        definition.Members.Add($"{list}{(repeatable ? " repeatable" : "")} on {_dice.Any("", "| ")}{string.Join(" | ", chosen)}");
        _definitions.Add(definition);
    }

    private void InputObjects()
    {
        var count = _dice.Between(2, 4);

        for (var i = 0; i < count; i++)
        {
            _unfinished = [.. Enumerable.Range(i, count - i).Select(later => $"In{later}")];
            var definition = Define("input", $"In{i}", "INPUT_OBJECT");
            var oneOf = i > 0 && _dice.Chance(35);
            var names = _dice.Shuffled(InputNames)[.._dice.Between(oneOf ? 2 : 1, InputNames.Length)];

            definition.Fixed = oneOf ? " @oneOf" : "";
            definition.Members.AddRange(names.Select((name, j) => InputField(name, i, j, oneOf, count)));
        }

        _unfinished = [];
    }

    private string InputField(string name, int input, int index, bool oneOf, int inputs)
    {
        // Circles must be breakable: by null, or by an empty list; and no default may lead into one.
        if (index > 0 && _dice.Chance(25))
        {
            var circular = $"In{_dice.Between(input, inputs - 1)}";
            return Input(name, _dice.Any(circular, $"[{circular}]", oneOf ? $"[{circular}!]" : $"[{circular}!]!"), mayHaveDefault: false, "INPUT_FIELD_DEFINITION").Text;
        }

        var type = Wrapped(_dice.Any(index == 0 && oneOf ? [.. BuiltIn] : InputTypes()));

        return oneOf
            ? Input(name, type.TrimEnd('!'), mayHaveDefault: false, "INPUT_FIELD_DEFINITION").Text
            : Input(name, type, mayHaveDefault: true, "INPUT_FIELD_DEFINITION").Text;
    }

    /// <summary>An argument's or input field's definition.</summary>
    /// <param name="location">Where directives that stand on it stand; null for none.</param>
    private (string Text, bool Required) Input(string name, string type, bool mayHaveDefault, string? location)
    {
        var literal = mayHaveDefault && _dice.Chance(40) ? $" = {Literal(type)}" : "";
        var required = type.EndsWith('!') && literal.Length == 0;

        return ($"{Description()}{name}: {type}{literal}{(required ? "" : Deprecated(15))}{(location is null ? "" : Applied(location))}", required);
    }

    private List<string> InputTypes() =>
        [.. BuiltIn, .. BuiltIn, .. from definition in _definitions where definition.Keyword is "scalar" or "enum" or "input" && !_unfinished.Contains(definition.Name) select definition.Name];

    private string Literal(string type) => new RandomLiteral(_dice, isKnown: known => !_unfinished.Contains(known.Name))
        .Of(new(Known().TypeOf(Parser.ParseType(type))!));

    private string Applied(string location) => string.Concat(Uses(location).Select(use => $" {use}"));

    /// <summary>Uses of the author's own directives at a place of the schema.</summary>
    private IEnumerable<string> Uses(string location)
    {
        foreach (var directive in _directives.Where(directive => directive.Name.StartsWith("onSchema", StringComparison.Ordinal) && directive.Locations.Contains(location)))
        {
            for (var i = _dice.Chance(25) ? directive.Repeatable ? _dice.Between(1, 2) : 1 : 0; i > 0; i--)
            {
                var given = directive.Arguments.Where(argument => argument.Required || _dice.Chance(50))
                    .Select(argument => $"{argument.Name}: {Literal(argument.Type)}").ToList();

                yield return $"@{directive.Name}{(given.Count == 0 ? "" : $"({string.Join(", ", given)})")}";
            }
        }
    }
}
