using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Merging;

/// <summary>Two fields that cannot be merged, and why.</summary>
/// <param name="Reason">
/// Goes on from "because"; shortened where the sender made it long, as one message must not repeat a whole document.
/// </param>
/// <param name="Left">The one field, and the fields below it that the reason speaks of.</param>
/// <param name="Right">The other, likewise.</param>
internal sealed record Conflict(string ResponseName, string Reason, IReadOnlyList<FieldNode> Left, IReadOnlyList<FieldNode> Right)
{
    /// <summary>As many nodes as an error points at on each side.</summary>
    public const int MostNodes = 20;

    private const int LongestReason = 1_000;

    public static Conflict Of(SelectedField a, SelectedField b, string reason) =>
        new(a.Node.ResponseName, reason, [a.Node], [b.Node]);

    /// <summary>Two fields that cannot be merged since what they select cannot.</summary>
    public static Conflict Below(SelectedField a, SelectedField b, IReadOnlyList<Conflict> conflicts)
    {
        var reason = "";

        foreach (var conflict in conflicts)
        {
            reason += $"{(reason == "" ? "" : " and ")}subfields \"{conflict.ResponseName}\" conflict because {conflict.Reason}";

            if (reason.Length > LongestReason)
            {
                reason = $"{reason[..LongestReason]}...";
                break;
            }
        }

        return new Conflict(
            a.Node.ResponseName,
            reason,
            [.. conflicts.SelectMany(conflict => conflict.Left).Prepend(a.Node).Take(MostNodes)],
            [.. conflicts.SelectMany(conflict => conflict.Right).Prepend(b.Node).Take(MostNodes)]);
    }
}
