using CanTho.Graph.Domain;
using CanTho.Graph.Names;

namespace CanTho.Graph.Seeding;

/// <summary>One row of a seed file.</summary>
/// <param name="Sound">The row was read whole; otherwise its problem is told, and only its id is of use.</param>
internal sealed record SeedRow(SeedFile File, int Line, Header Header, string[] Cells, bool Sound, Action<int, string> Problem)
{
    /// <summary>To point at it from another row: <c>people.csv:12</c>.</summary>
    public string Place => $"{File.Name}:{Line}";

    public void Report(string message) => Problem(Line, message);

    /// <summary>Null when the cell is empty, or the column missing (which is told once, of the first line).</summary>
    public string? Find(string column) =>
        Header.PlaceOf(column) is { } place && place < Cells.Length && Cells[place].Length > 0 ? Cells[place] : null;

    public string? Need(string column)
    {
        if (Find(column) is { } text)
        {
            return text;
        }

        if (Header.Has(column))
        {
            Report($"Cell \"{column}\" is empty.");
        }

        return null;
    }

    /// <summary>A word of an enum; null when the cell is empty or the word unknown.</summary>
    public T? FindWord<T>(string column, string what)
        where T : struct, Enum => Find(column) is { } text ? Word<T>(text, what) : null;

    public T? NeedWord<T>(string column, string what)
        where T : struct, Enum => Need(column) is { } text ? Word<T>(text, what) : null;

    public T? Word<T>(string text, string what)
        where T : struct, Enum
    {
        var word = ConstantCase.Read<T>(text);

        if (word is null)
        {
            Report(SpellingHint.After($"There is no {what} \"{text}\".", text, [.. Enum.GetValues<T>().Select(ConstantCase.Of)]));
        }

        return word;
    }

    /// <summary>One of a list of words; null when the cell is empty or the word not in the list.</summary>
    public string? NeedOneOf(string column, string what, IReadOnlyCollection<string> words)
    {
        var text = Need(column);

        if (text is null || words.Contains(text))
        {
            return text;
        }

        Report(SpellingHint.After($"There is no {what} \"{text}\".", text, words));
        return null;
    }

    public PartialDate? FindDate(string column) =>
        Find(column) is { } text ? Read<PartialDate>(column, text, "a date. Write 2017, 2017-10 or 2017-10-12.") : null;

    public Period? FindPeriod(string column) => Find(column) is { } text ? ReadPeriod(column, text) : null;

    public Period? NeedPeriod(string column) => Need(column) is { } text ? ReadPeriod(column, text) : null;

    public Period? ReadPeriod(string column, string text) =>
        Read<Period>(column, text, "a period. Write a date (2017, 2017-10, 2017-10-12) or two in order with a slash between, .. for an unknown end.");

    private T? Read<T>(string column, string text, string form)
        where T : struct, IParsable<T>
    {
        if (T.TryParse(text, null, out var value))
        {
            return value;
        }

        Report($"Cell \"{column}\" is \"{text}\", which is not {form}");
        return null;
    }
}
