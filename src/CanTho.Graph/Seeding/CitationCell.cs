using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Seeding;

/// <summary>A cell of citations: <c>kh-167-2017 II.3.a; report-2020 I.2.d</c>.</summary>
internal static class CitationCell
{
    public static IReadOnlyList<Citation> Need(SeedRow row, KnownEntities entities) =>
        row.Find("sources") is { } text ? Read(row, text, entities) : Missing(row);

    public static IReadOnlyList<Citation> Find(SeedRow row, KnownEntities entities) =>
        row.Find("sources") is { } text ? Read(row, text, entities) : [];

    private static IReadOnlyList<Citation> Missing(SeedRow row)
    {
        if (row.Header.Has("sources"))
        {
            row.Report("The row cites no source. Write the document and the place in it, as kh-167-2017 II.3.a, in \"sources\".");
        }

        return [];
    }

    private static List<Citation> Read(SeedRow row, string text, KnownEntities entities)
    {
        var citations = new List<Citation>();

        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries))
        {
            if (part.Split(' ', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } document, { Length: > 0 } locator])
            {
                row.Report(part.Length == 0
                    ? "Cell \"sources\" has a semicolon with no citation beside it."
                    : $"The citation \"{part}\" lacks the place in the document. Write it behind a space, as kh-167-2017 II.3.a.");
            }
            else if (KeyText.FaultOf(locator, KeyText.MostOfLocator) is { } fault)
            {
                row.Report($"The place in \"{document}\", {KeyText.Quoted(locator)}, {fault}.");
            }
            else if (entities.FindDocument(row, document) is { } id)
            {
                Add(row, citations, new(id, locator), part);
            }
        }

        return citations;
    }

    private static void Add(SeedRow row, List<Citation> citations, Citation citation, string part)
    {
        if (citations.Contains(citation))
        {
            row.Report($"\"{part}\" is cited twice.");
        }
        else
        {
            citations.Add(citation);
        }
    }
}
