using System.Globalization;
using CanTho.Graph.Domain;

namespace CanTho.Graph.Generating;

/// <summary>Which of the made-up documents say so, where, and how good that is.</summary>
internal sealed class Evidence(Func<int, EntityId> document, int documents)
{
    /// <summary>One citation, or two at every fifth.</summary>
    public IReadOnlyList<Citation> Sources(Draw draw)
    {
        var first = Citation(draw);
        return draw.Chance(0.2) && Citation(draw) is var second && second != first ? [first, second] : [first];
    }

    /// <summary>Mostly normal and explicit. What is inferred has its note.</summary>
    public static (Rank Rank, Certainty Certainty, string? Note) Standing(Draw draw) => draw.Below(100) switch
    {
        < 1 => (Rank.Preferred, Certainty.Explicit, null),
        < 2 => (Rank.Deprecated, Certainty.Explicit, "Withdrawn by a later document."),
        < 6 => (Rank.Normal, Certainty.Inferred, "Taken from the heading of the list."),
        < 9 => (Rank.Normal, Certainty.Explicit, "As printed."),
        _ => (Rank.Normal, Certainty.Explicit, null),
    };

    private Citation Citation(Draw draw) => new(document(draw.Below(documents)), Locator(draw));

    private static string Locator(Draw draw) => draw.Below(10) switch
    {
        < 6 => $"{draw.One(["I", "II", "III", "IV"])}.{Text(draw.Number(1, 9))}.{draw.One(["a", "b", "c", "d", "đ", "e"])}",
        < 8 => $"paragraph {Text(draw.Number(1, 40))}",
        < 9 => $"caption {Text(draw.Number(1, 6))}",
        _ => "preamble",
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
