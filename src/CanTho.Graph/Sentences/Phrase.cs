namespace CanTho.Graph.Sentences;

/// <summary>
/// How a type of relationship is said in one language, from either end. In the patterns, <c>{self}</c> is the end that the sentence
/// starts from, <c>{other}</c> the far one, <c>{role}</c> the role; <c>[with role|without]</c> chooses by whether there is one; and
/// <c>&lt;is|was|has been&gt;</c> by whether it is over, or has gone on since a known day.
/// </summary>
/// <param name="Forward">Said from the relationship's start.</param>
/// <param name="Backward">Said from its end.</param>
internal sealed record Phrase(string Forward, string Backward)
{
    public string Say(bool forward, string self, string other, string? role, Tense tense)
    {
        var pattern = forward ? Forward : Backward;

        return Choose(Choose(pattern, '[', ']', role is null ? 1 : 0), '<', '>', (int)tense)
            .Replace("{self}", self, StringComparison.Ordinal)
            .Replace("{other}", other, StringComparison.Ordinal)
            .Replace("{role}", role, StringComparison.Ordinal)
            .Trim();
    }

    // A missing second choice is empty; a missing third one is the first: most languages say "is since 2020".
    private static string Choose(string pattern, char open, char close, int which)
    {
        for (var start = pattern.IndexOf(open); start >= 0; start = pattern.IndexOf(open))
        {
            var end = pattern.IndexOf(close, start);
            var choices = pattern[(start + 1)..end].Split('|');
            var chosen = which < choices.Length ? choices[which] : which == 1 ? "" : choices[0];
            pattern = $"{pattern[..start]}{chosen}{pattern[(end + 1)..]}";
        }

        return pattern;
    }
}

internal enum Tense
{
    Present,
    Past,
    PresentSince,
}
