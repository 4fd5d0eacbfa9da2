namespace CanTho.GraphQL.Language;

/// <summary>Strings between triple quotes. Spec: https://spec.graphql.org/September2025/#sec-String-Value.Block-Strings</summary>
internal static class BlockString
{
    private const int LongLine = 70;

    /// <summary>Removes the indentation that all lines but the first share, and the empty lines at both ends.</summary>
    public static IEnumerable<string> Dedent(IReadOnlyList<string> lines)
    {
        var indent = int.MaxValue;
        var first = lines.Count;
        var last = -1;

        for (var i = 0; i < lines.Count; i++)
        {
            var white = LeadingWhiteSpace(lines[i]);

            if (white == lines[i].Length)
            {
                continue;
            }

            first = Math.Min(first, i);
            last = i;

            if (i > 0)
            {
                indent = Math.Min(indent, white);
            }
        }

        for (var i = first; i <= last; i++)
        {
            yield return i == 0 ? lines[i] : lines[i][Math.Min(indent, lines[i].Length)..];
        }
    }

    /// <summary>The literal, quotes included, such that reading it gives <paramref name="value"/> again.</summary>
    /// <param name="minimal">Without the line ends that only please the eye.</param>
    public static string Print(string value, bool minimal = false)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = value.Split('\n');
        var single = lines.Length == 1;
        var indentedBelow = !single && lines.Skip(1).All(line => line.Length == 0 || IsWhiteSpace(line[0]));
        var endsInEscape = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var endNeedsLine = (value.EndsWith('"') && !endsInEscape) || value.EndsWith('\\');
        var onLinesOfItsOwn = !minimal && (!single || value.Length > LongLine || endNeedsLine || endsInEscape);

        // A line end before leading white space would make that white space indentation, and lose it.
        var keepsFirstLine = single && value.Length > 0 && IsWhiteSpace(value[0]);
        var before = (onLinesOfItsOwn && !keepsFirstLine) || indentedBelow ? "\n" : "";
        var after = onLinesOfItsOwn || endNeedsLine ? "\n" : "";

        return $"\"\"\"{before}{escaped}{after}\"\"\"";
    }

    /// <summary>
    /// Whether <see cref="Print"/> can say this text at all: not with control characters, outer empty lines or common indentation.
    /// </summary>
    public static bool CanPrint(string value)
    {
        if (value.Length == 0)
        {
            return true;
        }

        if (value.Any(character => char.IsControl(character) && character is not ('\n' or '\t')))
        {
            return false;
        }

        var lines = value.Split('\n');
        var outer = LeadingWhiteSpace(lines[0]) == lines[0].Length || LeadingWhiteSpace(lines[^1]) == lines[^1].Length;

        return !outer
            && (lines.Length == 1 || lines.Any(line => LeadingWhiteSpace(line) == 0 && line.Length > 0));
    }

    private static int LeadingWhiteSpace(string line)
    {
        var count = 0;

        while (count < line.Length && IsWhiteSpace(line[count]))
        {
            count++;
        }

        return count;
    }

    private static bool IsWhiteSpace(char character) => character is ' ' or '\t';
}
