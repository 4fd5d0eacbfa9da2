using CanTho.Graph.Domain;

namespace CanTho.Graph.Seeding;

/// <summary>The cells that every fact has: how good it is, and who says so.</summary>
internal sealed record FactCells(Rank Rank, Certainty Certainty, IReadOnlyList<Citation> Sources, string? Note)
{
    /// <param name="sourced">False where a public standard is the source.</param>
    public static FactCells Read(SeedRow row, KnownEntities entities, bool sourced = true)
    {
        var facts = new FactCells(
            row.FindWord<Rank>("rank", "rank") ?? Rank.Normal,
            row.FindWord<Certainty>("certainty", "certainty") ?? Certainty.Explicit,
            sourced ? CitationCell.Need(row, entities) : CitationCell.Find(row, entities),
            row.Find("note"));

        if (facts is { Certainty: Certainty.Inferred, Note: null } && row.Header.Has("note"))
        {
            row.Report("The fact is INFERRED, but no note says from what.");
        }

        return facts;
    }
}
