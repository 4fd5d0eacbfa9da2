using CanTho.Graph.Domain;
using static System.Text.Encoding;

namespace CanTho.Graph.Stores.Embedded.Memory;

internal readonly record struct EntityHead(EntityKind Kind);

/// <summary>Entities between the file's cells, the memory's bytes and the domain. Texts: id, class, names, sources.</summary>
internal static class EntityFacts
{
    public static void Read(ICells cells, FactDraft<EntityHead> into, ByteWriter scratch, EntityNumber numberOf)
    {
        into.Clear();
        into.Head = new(KindOf(cells[0]));
        into.Texts[0].Raw(cells[0]);
        into.Texts[1].Raw(cells[1]);
        FactJson.Names(cells[2], into.Texts[2], scratch, numberOf);
        FactJson.Sources(cells[3], into.Texts[3], numberOf);
    }

    /// <summary>The kind stands before the colon.</summary>
    public static EntityKind KindOf(ReadOnlySpan<byte> id)
    {
        foreach (var (prefix, kind) in s_prefixes)
        {
            if (id.StartsWith(prefix))
                return kind;
        }

        throw new FormatException($"\"{UTF8.GetString(id)}\" is no entity's id.");
    }

    public static EntityId IdOf(FactTable<EntityHead> entities, int number) => new(entities.IdTextOf(number));

    public static Entity Of(FactTable<EntityHead> entities, int number) => new(
        IdOf(entities, number),
        entities.HeadOf(number).Kind,
        entities.TextOf(number, 1) is { IsEmpty: false } text ? UTF8.GetString(text) : null,
        Names(entities.TextOf(number, 2), entities),
        CitationBytes.Read(entities.TextOf(number, 3), entities));

    /// <summary>Documents cited for the entity or one of its names, each once.</summary>
    public static void Documents(FactTable<EntityHead> entities, int number, List<int> into)
    {
        into.Clear();
        CitationBytes.Documents(entities.TextOf(number, 3), into);

        for (var names = new ByteReader(entities.TextOf(number, 2)); !names.AtEnd;)
        {
            names.Text();
            names.Text();
            names.Number();
            CitationBytes.Documents(names.Text(), into);
        }
    }

    /// <summary>The names as an index of names needs them: without their sources.</summary>
    public static List<Name> NamesAlone(FactTable<EntityHead> entities, int number) => Names(entities.TextOf(number, 2), null);

    private static List<Name> Names(ReadOnlySpan<byte> bytes, FactTable<EntityHead>? cited)
    {
        var names = new List<Name>();

        for (var rest = new ByteReader(bytes); !rest.AtEnd;)
        {
            var (text, language, use) = (UTF8.GetString(rest.Text()), UTF8.GetString(rest.Text()), (NameUse)rest.Number());
            var sources = rest.Text();
            names.Add(new(text, language, use, cited is null ? [] : CitationBytes.Read(sources, cited)));
        }

        return names;
    }

    private static readonly (byte[] Prefix, EntityKind Kind)[] s_prefixes =
        [.. Enum.GetValues<EntityKind>().Select(kind => (UTF8.GetBytes(kind.IdPrefix()), kind))];
}
