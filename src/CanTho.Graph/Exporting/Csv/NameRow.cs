using CanTho.Graph.Domain;

namespace CanTho.Graph.Exporting.Csv;

/// <summary>Which names stand in an entity's own row, and which in names.csv: those that come behind, so that their order comes back.</summary>
internal static class NameRow
{
    public static IReadOnlyList<(string Column, Name Name)> Own(Entity entity)
    {
        if (entity.Names[0] is not { Language: "vi", Use: NameUse.Official } official || !official.Sources.SequenceEqual(entity.Sources))
        {
            throw new RefusedExportException(entity.Id.Value, "its first name is not Vietnamese, official and cited as the entity itself is.");
        }

        var own = new List<(string, Name)> { ("name_vi", official) };

        foreach (var language in new[] { "en", "ja" })
        {
            if (entity.Names.ElementAtOrDefault(own.Count) is { Use: NameUse.Translation, Sources: [] } name && name.Language == language)
            {
                own.Add(($"name_{language}", name));
            }
        }

        return own;
    }

    public static IEnumerable<Dictionary<string, string?>> Further(Entity entity) =>
        from name in entity.Names.Skip(Own(entity).Count)
        select new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["entity"] = entity.Id.Value,
            ["text"] = name.Text,
            ["language"] = name.Language,
            ["use"] = ConstantCase.Of(name.Use),
            ["sources"] = FactRow.Cited(entity.Id.Value, name.Sources),
        };
}
