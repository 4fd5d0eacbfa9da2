using System.Globalization;

namespace CanTho.Graph.Names.Unicode;

/// <summary>What each character consists of, read once from <c>decompositions.txt</c>.</summary>
internal sealed class UnicodeTable
{
    private readonly Dictionary<int, (int[] Parts, bool Canonical)> _parts = [];
    private readonly Dictionary<(int First, int Second), int> _composites = [];
    private readonly Dictionary<int, byte> _classes = [];

    private UnicodeTable(TextReader lines)
    {
        var classes = false;

        while (lines.ReadLine() is { } line)
        {
            if (classes)
            {
                AddClass(line.Split(' '));
            }
            else if (line == "classes")
            {
                classes = true;
            }
            else if (!line.StartsWith('#'))
            {
                AddDecomposition(line);
            }
        }
    }

    public static UnicodeTable Instance { get; } = Load();

    /// <summary>Null when the character has no parts.</summary>
    public int[]? PartsOf(int character, bool compatible) =>
        _parts.TryGetValue(character, out var entry) && (entry.Canonical || compatible) ? entry.Parts : null;

    public int? Composite(int first, int second) => _composites.TryGetValue((first, second), out var composite) ? composite : null;

    /// <summary>The canonical combining class: 0 for a character that stands by itself.</summary>
    public byte ClassOf(int character) => _classes.GetValueOrDefault(character);

    private void AddDecomposition(string line)
    {
        var mark = line.AsSpan().IndexOfAny("=!~");
        var character = Hex(line[..mark]);
        int[] parts = [.. line[(mark + 1)..].Split(' ').Select(Hex)];
        _parts.Add(character, (parts, line[mark] != '~'));

        if (line[mark] == '=')
        {
            _composites.Add((parts[0], parts[1]), character);
        }
    }

    private void AddClass(string[] cells)
    {
        for (var character = Hex(cells[0]); character <= Hex(cells[1]); character++)
        {
            _classes.Add(character, byte.Parse(cells[2], CultureInfo.InvariantCulture));
        }
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static UnicodeTable Load()
    {
        using var text = new StreamReader(typeof(UnicodeTable).Assembly.GetManifestResourceStream("decompositions.txt")!);
        return new(text);
    }
}
