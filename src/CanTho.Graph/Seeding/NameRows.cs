using CanTho.Graph.Domain;

namespace CanTho.Graph.Seeding;

/// <summary>The names of entities: those in their own rows, and the further ones of <c>names.csv</c>.</summary>
internal static class NameRows
{
    /// <summary>What names.csv says, each with its row, in the order of the file.</summary>
    public static ILookup<EntityId, (Name Name, SeedRow Row)> Read(SeedTable table, KnownEntities entities)
    {
        var names = new List<(EntityId Entity, Name Name, SeedRow Row)>();

        foreach (var row in table.Rows.Where(row => row.Sound))
        {
            var entity = row.Need("entity") is { } id ? entities.Find(row, "entity", id) : null;
            var text = row.Need("text");
            var language = row.NeedOneOf("language", "language", LanguageTag.OfNames);
            var use = row.NeedWord<NameUse>("use", "use of a name");
            var sources = IsPublicKnowledge(use, entity?.Kind) ? CitationCell.Find(row, entities) : CitationCell.Need(row, entities);

            if (entity is { Id: var known } && text is not null && language is not null && use is not null)
            {
                names.Add((known, new(text, language, use.Value, sources), row));
            }
        }

        return names.ToLookup(name => name.Entity, name => (name.Name, name.Row));
    }

    /// <summary>Those of the entity's own row first: the source's, then our translations.</summary>
    public static IReadOnlyList<Name> Of(SeedRow row, IReadOnlyList<Citation> sources, IEnumerable<(Name Name, SeedRow Row)> further)
    {
        var names = new List<Name>();

        if (row.Need("name_vi") is { } official)
        {
            names.Add(new(official, "vi", NameUse.Official, sources));
        }

        foreach (var language in new[] { "en", "ja" })
        {
            if (row.Find($"name_{language}") is { } translation)
            {
                names.Add(new(translation, language, NameUse.Translation, []));
            }
        }

        foreach (var (name, at) in further)
        {
            if (names.Any(known => known.Text == name.Text && known.Language == name.Language))
            {
                at.Report($"\"{row.Find("id")}\" has the name \"{name.Text}\" in \"{name.Language}\" already.");
            }

            names.Add(name);
        }

        return names;
    }

    // Translations are ours. How a place or a body is read is public knowledge; how a person is read only that person knows.
    private static bool IsPublicKnowledge(NameUse? use, EntityKind? kind) =>
        use is null or NameUse.Translation || (use is NameUse.Reading && kind is not EntityKind.Person);
}
