using CanTho.Graph.Domain;

namespace CanTho.Graph.Seeding;

/// <summary><c>relationships.csv</c></summary>
internal static class RelationshipRows
{
    public static List<Relationship> Read(SeedTable table, KnownEntities entities, TakenFacts taken)
    {
        var read = new List<Relationship>();

        foreach (var row in table.Rows.Where(row => row.Sound))
        {
            var id = taken.NeedId(row, "relationship");
            var type = row.NeedWord<RelationType>("type", "relationship type");
            var ends = Ends(row, type, entities);
            var role = Role(row);
            var (since, until) = (row.FindDate("since"), row.FindDate("until"));

            if (since?.Earliest > until?.Latest)
            {
                row.Report($"It begins ({since}) after it ends ({until}).");
            }

            var facts = FactCells.Read(row, entities);

            if (id is null || type is null || ends is not { } known)
            {
                continue;
            }

            taken.State((type, known, role?.Vi, since, until), id, row);
            read.Add(new(id, type.Value, known.From, known.To, role, since, until, facts.Rank, facts.Certainty, facts.Sources, facts.Note));
        }

        return read;
    }

    private static (EntityId From, EntityId To)? Ends(SeedRow row, RelationType? type, KnownEntities entities)
    {
        var allowed = type is { } known ? RelationEnds.Of(known) : null;
        var from = row.Need("from") is { } start ? entities.Find(row, "from", start, allowed?.From) : null;
        var to = row.Need("to") is { } end
            ? entities.Find(row, "to", end, from is null ? allowed?.To : allowed?.ToFrom(from.Value.Kind))
            : null;

        if (from is null || to is null)
        {
            return null;
        }

        if (from.Value.Id == to.Value.Id)
        {
            row.Report($"It joins \"{from.Value.Id}\" to itself.");
        }

        return (from.Value.Id, to.Value.Id);
    }

    private static LocalisedText? Role(SeedRow row)
    {
        var (en, ja) = (row.Find("role_en"), row.Find("role_ja"));

        if (row.Find("role_vi") is { } vi)
        {
            return new(vi, en, ja);
        }

        if ((en ?? ja) is not null)
        {
            row.Report("\"role_vi\" is translated, but empty itself.");
        }

        return null;
    }
}
