using System.Text;

namespace CanTho.GraphQL.Tests.Hostile;

/// <summary>Documents of many hostile shapes, valid and not, no two the same, the same for the same seed.</summary>
internal sealed class HostileDocuments(int seed)
{
    private readonly Random _random = new(seed);
    private int _count;

    /// <summary>One in two is valid; one in a hundred is as long as the limits let it be.</summary>
    public string Next()
    {
        var n = _count++;
        var size = _random.Next(100) == 0 ? 40 : 1 + _random.Next(4);

        return (n % 16) switch
        {
            0 => $"{{ n{n}: hello {Fields(size * 20)} }}",
            1 => $"query Q{n} {{ things {{ {Fields(size * 10)} ...on A {{ a{n}: name }} }} }}",
            2 => $"{{ {Aliases(n, size)} }}",
            3 => $"query($v{n}: [Int!] = [{string.Join(' ', Enumerable.Range(n, size * 20))}]) {{ sum(of: $v{n}) }}",
            4 => $"{{ a{n}: hello(name: \"{Text(size * 200)}\") }}",
            5 => $"{{ ...F{n} }} {Chain(n, Math.Min(size, 10))}",
            6 => $"{{ things {{ {Nest("thing", Math.Min(size * 3, 12), $"n{n}: name")} }} }}",
            7 => $"{{ sum(of: [{string.Join(' ', Enumerable.Range(n, size * 40))}]) }} # {n} {Text(50)}",
            8 => $"{{ n{n}: {Text(size * 10)} }}", // no such field
            9 => $"{{ things {{ {Nest("thing", size * 5 + 15, $"n{n}: name")} }} }}", // too deep
            10 => $"{{ hello(name: \"{n} {Text(size * 30)} }}", // no end of the string
            11 => $"{{ {string.Concat(Enumerable.Repeat("{ a", size * 20))}{n}", // no end at all
            12 => $"query A{n} {{ ...F{n} }} fragment F{n} on Query {{ ...G{n} }} fragment G{n} on Query {{ ...F{n} }}", // a circle
            13 => $"{{ hello @d{n} {string.Concat(Enumerable.Range(0, 8).Select(i => $"@d{i} "))} }}", // unknown directives
            14 => $"query($v{n}: Nothing{n}, $w: Int) {{ hello }}", // unknown type, unused variables
            _ => $"{{ {string.Concat(Enumerable.Range(0, 101 + size).Select(i => $"a{n}x{i}: hello "))} }}", // too many aliases
        };
    }

    private static string Fields(int count) => string.Concat(Enumerable.Repeat("__typename ", count));

    private static string Aliases(int n, int size) =>
        string.Concat(Enumerable.Range(0, Math.Min(20 * size, 100)).Select(i => $"a{n}x{i}: hello(name: \"{i}\") "));

    private static string Chain(int n, int length) => string.Concat(Enumerable.Range(0, length).Select(i =>
        $"fragment F{n}{(i == 0 ? "" : $"x{i}")} on Query {{ a{i}: hello {(i + 1 < length ? $"...F{n}x{i + 1}" : "")} }} "));

    private static string Nest(string field, int depth, string last) =>
        string.Concat(Enumerable.Repeat($"{field} {{ __typename ", depth)) + last + new string('}', depth);

    private string Text(int length)
    {
        var text = new StringBuilder("x");

        for (var i = 1; i < length; i++)
        {
            text.Append((char)('a' + _random.Next(26)));
        }

        return text.ToString();
    }
}
