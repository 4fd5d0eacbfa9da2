using System.Text;

namespace CanTho.GraphQL.Tests.Validation.Merging;

/// <summary>Documents with few names, so that fields often meet: some can be merged and some cannot.</summary>
internal sealed class RandomSelections(int seed)
{
    private static readonly string[] Fragments = ["A", "B", "C", "D"];

    private readonly Random _random = new(seed);

    /// <summary>One query and four fragments, which spread only later ones.</summary>
    public string Document()
    {
        var text = new StringBuilder("query { pet { ").Append(Selections("Pet", depth: 0, fragment: -1)).Append("} }\n");

        for (var i = 0; i < Fragments.Length; i++)
        {
            var type = Any("Pet", "Dog", "Cat");
            text.Append($"fragment {Fragments[i]} on {type} {{ {Selections(type, depth: 1, i)}}}\n");
        }

        return text.ToString();
    }

    private string Selections(string type, int depth, int fragment)
    {
        var text = new StringBuilder();
        var count = _random.Next(1, 4);

        for (var i = 0; i < count; i++)
        {
            text.Append(Selection(type, depth, fragment)).Append(' ');
        }

        return text.ToString();
    }

    private string Selection(string type, int depth, int fragment) => _random.Next(10) switch
    {
        < 3 when fragment + 1 < Fragments.Length => $"...{Fragments[_random.Next(fragment + 1, Fragments.Length)]}",
        < 5 when depth < 3 && Any("Dog", "Cat", "Pet") is var narrower => $"... on {narrower} {{ {Selections(narrower, depth + 1, fragment)}}}",
        < 8 when depth < 3 => Object(type, depth, fragment),
        _ => Leaf(type),
    };

    private string Object(string type, int depth, int fragment) => type != "Pet" && _random.Next(8) > 0
        ? $"mother {{ {Selections(type, depth + 1, fragment)}}}"
        : $"{Any("", "", "mother: ")}owner {{ name {Any("", "x: name", "x: iq")} }}";

    private string Leaf(string type) => (type, _random.Next(6)) switch
    {
        ("Dog", 0) => Any("x: nickname", "name(surname: true)", "y: barkVolume", "name: nickname"),
        ("Cat", 0) => Any("x: nickname", "name(surname: true)", "y: meowVolume", "x: __typename"),
        (_, 0) => Any("x: name(surname: true)", "x: __typename"),
        _ => Any("name", "name", "x: name", "__typename"),
    };

    private string Any(params ReadOnlySpan<string> choices) => choices[_random.Next(choices.Length)];
}
