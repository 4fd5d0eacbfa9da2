using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Seeding;

/// <summary>The files of entities: each row an entity, and a claim for each property cell that is filled.</summary>
internal static class EntityRows
{
    public static (List<Entity> Entities, List<Claim> Claims) Read(
        IEnumerable<SeedTable> tables,
        KnownEntities entities,
        ILookup<EntityId, (Name Name, SeedRow Row)> names,
        TakenFacts taken)
    {
        var (read, claims) = (new List<Entity>(), new List<Claim>());

        foreach (var (kind, row) in from table in tables from row in table.Rows where row.Sound select (table.File.Kind!.Value, row))
        {
            var classes = EntityClass.Of(kind);
            var narrower = classes.Count > 0 ? row.NeedOneOf("class", $"class of {kind.ToString().ToLowerInvariant()}", classes) : null;
            var sources = CitationCell.Need(row, entities);

            // Also of a row whose id is no good, the rest is checked.
            var id = new EntityId(row.Find("id") ?? "");
            var entity = new Entity(id, kind, narrower, NameRows.Of(row, sources, names[id]), sources);
            var properties = PropertiesOf(id, kind, row, sources, entities).ToList();

            if (entities.Owns(row))
            {
                read.Add(entity);
                claims.AddRange(properties);
                properties.ForEach(claim => taken.State((id, claim.Property.Name, claim.Value, claim.Unit, claim.Period), claim.Id, row));
            }
        }

        return (read, claims);
    }

    private static IEnumerable<Claim> PropertiesOf(
        EntityId id, EntityKind kind, SeedRow row, IReadOnlyList<Citation> sources, KnownEntities entities)
    {
        foreach (var property in Property.All.Where(property => property.IsOf(kind) && SeedFile.FitsACell(property)))
        {
            if (ClaimValueCell.Find(row, property, property.Name, entities) is { } value)
            {
                // No id of a row has a tilde, so that this one is free.
                var claim = $"claim:{id.Value.Replace(':', '-')}~{property.Name}";

                if (id.Value.Length <= KeyText.MostOfId && KeyText.FaultOf(claim, KeyText.MostOfId) is { } fault)
                {
                    row.Report($"The id of the claim in cell \"{property.Name}\", made of the row's, {fault}.");
                }

                yield return new(claim, id, property, value, null, null, Rank.Normal, Certainty.Explicit, sources, null);
            }
        }
    }
}
