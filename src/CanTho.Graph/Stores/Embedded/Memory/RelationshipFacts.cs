using CanTho.Graph.Domain;
using static System.Text.Encoding;

namespace CanTho.Graph.Stores.Embedded.Memory;

/// <param name="Since">A <see cref="PackedDate"/>, as <paramref name="Until"/>.</param>
/// <param name="Rank">A byte for a <see cref="Domain.Rank"/>, as <paramref name="Certainty"/>: there are millions of heads.</param>
internal readonly record struct RelationshipHead(int From, int To, int Since, int Until, RelationType Type, byte Rank, byte Certainty);

/// <summary>Relationships between the file's cells, the memory's bytes and the domain. Texts: id, role, sources, note.</summary>
internal static class RelationshipFacts
{
    public static void Read(ICells cells, FactDraft<RelationshipHead> into, EntityNumber numberOf)
    {
        into.Clear();
        into.Head = new(
            numberOf(cells[2]),
            numberOf(cells[3]),
            PackedDate.Read(cells[7]),
            PackedDate.Read(cells[8]),
            Utf8Words<RelationType>.Read(cells[1]),
            (byte)Utf8Words<Rank>.Read(cells[9], Rank.Normal),
            (byte)Utf8Words<Certainty>.Read(cells[10], Certainty.Explicit));

        into.Texts[0].Raw(cells[0]);
        LocalisedBytes.Write(cells, 4, into.Texts[1]);
        FactJson.Sources(cells[11], into.Texts[2], numberOf);
        into.Texts[3].Raw(cells[12]);
    }

    public static Relationship Of(FactTable<RelationshipHead> relationships, int number, FactTable<EntityHead> entities)
    {
        var head = relationships.HeadOf(number);

        return new(
            relationships.IdTextOf(number),
            head.Type,
            EntityFacts.IdOf(entities, head.From),
            EntityFacts.IdOf(entities, head.To),
            relationships.TextOf(number, 1) is { IsEmpty: false } role ? LocalisedBytes.Read(role) : null,
            PackedDate.Date(head.Since),
            PackedDate.Date(head.Until),
            (Rank)head.Rank,
            (Certainty)head.Certainty,
            CitationBytes.Read(relationships.TextOf(number, 2), entities),
            relationships.TextOf(number, 3) is { IsEmpty: false } note ? UTF8.GetString(note) : null);
    }
}
