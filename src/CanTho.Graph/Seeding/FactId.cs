using System.Text.RegularExpressions;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Seeding;

/// <summary>Ids as they are written: a kind, a colon, and words of lower-case ASCII letters and digits with single hyphens between.</summary>
internal static partial class FactId
{
    public static bool IsWritten(string id, string kind) =>
        id.Length <= KeyText.MostOfId && id.StartsWith($"{kind}:", StringComparison.Ordinal) && Slug().IsMatch(id.AsSpan(kind.Length + 1));

    public static string Complaint(string id, string kind) =>
        KeyText.FaultOf(id, KeyText.MostOfId) is { } fault ? $"The id {KeyText.Quoted(id)} {fault}."
        : id.StartsWith($"{kind}:", StringComparison.Ordinal)
            ? $"The id \"{id}\" is not well written. After \"{kind}:\" come lower-case letters a to z, digits and single hyphens."
            : $"The id \"{id}\" must begin with \"{kind}:\".";

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();
}
