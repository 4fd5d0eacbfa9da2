using System.Text;
using CanTho.Graph.Domain;

namespace CanTho.Graph.Questions.Contradictions;

/// <summary>
/// What a conflict is about, as a text to cite: <c>conflict:event:meeting/attendance/Japanese-delegates/2017</c>. Parts that there are none of are left out,
/// and a unit's spaces are hyphens. What could then be taken for something else is written in percent (RFC 3986), so that two conflicts never share an id.
/// </summary>
internal static class ConflictId
{
    /// <summary><c>conflict:ENTITY/PROPERTY[/UNIT][/PERIOD]</c></summary>
    /// <param name="unit">Where the property has one value for each unit.</param>
    public static string OfClaims(EntityId about, string property, string? unit, Period? period) =>
        Joined(Of(about), property, Of(unit), period?.ToString());

    /// <summary><c>conflict:ENTITY/INDICATOR[/PARTNER][/UNIT]/PERIOD/(cumulative|flow)</c></summary>
    /// <param name="unit">Without <c>million</c> and the like; empty for a bare number of them.</param>
    public static string OfFigures(EntityId about, string indicator, EntityId? partner, string unit, Period period, bool cumulative) =>
        Joined(Of(about), indicator, partner is { } towards ? Of(towards) : null, Of(unit), period.ToString(), cumulative ? "cumulative" : "flow");

    private static string Joined(params IEnumerable<string?> parts) => $"conflict:{string.Join('/', parts.Where(part => !string.IsNullOrEmpty(part)))}";

    private static string Of(EntityId id) => Percent(id.Value, "%/ ");

    // No unit has a colon, as every partner does, or begins as a period does.
    private static string? Of(string? unit)
    {
        var text = Percent(unit ?? "", "%/-:").Replace(' ', '-');
        return text is [>= '0' and <= '9' or '.', ..] ? $"{Percent(text[..1], text[..1])}{text[1..]}" : text;
    }

    private static string Percent(string text, string signs) => text.AsSpan().IndexOfAny(signs) < 0
        ? text
        : text.Aggregate(new StringBuilder(), (escaped, sign) => signs.Contains(sign) ? escaped.Append($"%{(int)sign:X2}") : escaped.Append(sign)).ToString();
}
