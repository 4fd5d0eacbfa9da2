using CanTho.Graph.Domain;

namespace CanTho.Graph.Exporting;

/// <summary>Citations as the seed writes them: <c>kh-167-2017 II.3.a; report-2020 I.2.d</c>.</summary>
internal static class CitationText
{
    private static readonly string s_prefix = EntityKind.Document.IdPrefix();

    public static string Of(IReadOnlyList<Citation> sources) =>
        string.Join("; ", sources.Select(source => $"{source.Document.Value[s_prefix.Length..]} {source.Locator}"));
}
