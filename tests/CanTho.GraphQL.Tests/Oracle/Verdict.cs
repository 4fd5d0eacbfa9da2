using System.Text.Json;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>What an engine says about a document: read or refused, valid or not, and what comes of it. Equal where the engines agree.</summary>
/// <param name="Syntax">Where reading ended; null where it did not.</param>
/// <param name="Printed">The document printed.</param>
/// <param name="Rules">Each error as its rule's name and its places, the rules asked one at a time; in order.</param>
/// <param name="Result">What execution gave, or null where it was not to be executed.</param>
internal sealed record Verdict(string? Syntax, string? Printed, IReadOnlyList<string> Rules, string? Result)
{
    public bool IsValid => Syntax is null && Rules.Count == 0;

    public static Verdict Of(JsonElement theirs) => theirs.TryGetProperty("syntax", out var syntax)
        ? new Verdict(syntax.GetString(), null, [], null)
        : new Verdict(
            null,
            theirs.GetProperty("printed").GetString(),
            [.. theirs.GetProperty("rules").EnumerateArray().Select(error => error.GetString()!).Order(StringComparer.Ordinal)],
            theirs.TryGetProperty("result", out var result) && result.ValueKind == JsonValueKind.Object ? Canonical.Text(result) : null);
}

/// <summary>How two verdicts differ, at the first level at which they do.</summary>
/// <param name="Level">"syntax", "print", "rules" or "result".</param>
/// <param name="Kind">What makes it the same difference after the document was made smaller: the rules that differ, for example.</param>
internal sealed record Difference(string Level, string Kind, string Ours, string Theirs)
{
    public static Difference? Between(Verdict ours, Verdict theirs)
    {
        if (ours.Syntax != theirs.Syntax)
        {
            var kind = (ours.Syntax, theirs.Syntax) switch { (null, _) => "only theirs refuses", (_, null) => "only ours refuses", _ => "places" };
            return new Difference("syntax", kind, ours.Syntax ?? "reads", theirs.Syntax ?? "reads");
        }

        if (ours.Printed != theirs.Printed)
        {
            return new Difference("print", "", ours.Printed ?? "", theirs.Printed ?? "");
        }

        var (onlyOurs, onlyTheirs) = (Less(ours.Rules, theirs.Rules), Less(theirs.Rules, ours.Rules));

        if (onlyOurs.Count + onlyTheirs.Count > 0)
        {
            return new Difference("rules", KindOf(onlyOurs, onlyTheirs), string.Join('\n', onlyOurs), string.Join('\n', onlyTheirs));
        }

        return ours.Result == theirs.Result ? null : new Difference("result", "", Other(ours.Result, theirs.Result), Other(theirs.Result, ours.Result));
    }

    /// <summary>The lines of a result that the other does not have.</summary>
    private static string Other(string? result, string? other) =>
        result is null ? "none" : other is null ? result : string.Join('\n', Less(result.Split('\n'), other.Split('\n')));

    /// <summary>The one rule, said by us or by them or by both at different places: a smaller document need not show all of a larger one's differences.</summary>
    private static string KindOf(List<string> onlyOurs, List<string> onlyTheirs)
    {
        var rule = onlyOurs.Concat(onlyTheirs).First().Split(' ')[0];
        var (we, they) = (onlyOurs.Exists(error => error.StartsWith(rule, StringComparison.Ordinal)), onlyTheirs.Exists(error => error.StartsWith(rule, StringComparison.Ordinal)));

        return $"{rule}{(we ? " ours" : "")}{(they ? " theirs" : "")}";
    }

    /// <summary>As bags: of two equal errors one may be missing on the other side.</summary>
    private static List<string> Less(IReadOnlyList<string> all, IReadOnlyList<string> others)
    {
        var rest = all.ToList();

        foreach (var other in others)
        {
            rest.Remove(other);
        }

        return rest;
    }
}
