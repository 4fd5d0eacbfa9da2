namespace CanTho.Graph.Sentences;

/// <summary>
/// How a type of relationship is said in one language, from either end. In the patterns, <c>{self}</c> is the end that the sentence
/// starts from, <c>{other}</c> the far one, <c>{role}</c> the role; <c>[with role|without]</c> chooses by whether there is one; and
/// <c>&lt;is|was&gt;</c> by whether it goes on.
/// </summary>
/// <param name="Forward">Said from the relationship's start.</param>
/// <param name="Backward">Said from its end.</param>
internal sealed record Phrase(string Forward, string Backward)
{
    public string Say(bool forward, string self, string other, string? role, bool over)
    {
        var pattern = forward ? Forward : Backward;

        return Choose(Choose(pattern, '[', ']', role is null), '<', '>', over)
            .Replace("{self}", self, StringComparison.Ordinal)
            .Replace("{other}", other, StringComparison.Ordinal)
            .Replace("{role}", role, StringComparison.Ordinal)
            .Trim();
    }

    /// <summary>Each <c>[first|second]</c> becomes its first or second half; a missing second half is empty.</summary>
    private static string Choose(string pattern, char open, char close, bool second)
    {
        for (var start = pattern.IndexOf(open); start >= 0; start = pattern.IndexOf(open))
        {
            var end = pattern.IndexOf(close, start);
            var halves = pattern[(start + 1)..end].Split('|');
            var chosen = second ? halves.ElementAtOrDefault(1) : halves[0];
            pattern = $"{pattern[..start]}{chosen}{pattern[(end + 1)..]}";
        }

        return pattern;
    }
}
