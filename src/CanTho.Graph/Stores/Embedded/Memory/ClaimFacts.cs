using System.Globalization;
using CanTho.Graph.Domain;
using static System.Text.Encoding;

namespace CanTho.Graph.Stores.Embedded.Memory;

/// <param name="Property">Where it stands in <see cref="Domain.Property.All"/>.</param>
/// <param name="From">A <see cref="PackedDate"/>, as <paramref name="Until"/>; both 0 when the source sets no time.</param>
/// <param name="Named">The entity that is the value; -1 when the value is something else.</param>
internal readonly record struct ClaimHead(int About, int Named, int From, int Until, byte Property, byte Rank, byte Certainty);

/// <summary>Claims between the file's cells, the memory's bytes and the domain. Texts: id, value with unit, sources, note.</summary>
internal static class ClaimFacts
{
    public static void Read(ICells cells, FactDraft<ClaimHead> into, EntityNumber numberOf)
    {
        var property = PropertyOf(cells[2]);
        var (from, until) = PackedDate.ReadPeriod(cells[7]);

        into.Clear();
        into.Head = new(
            numberOf(cells[1]),
            Property.All[property].Value == ValueKind.Entity ? numberOf(cells[3]) : -1,
            from,
            until,
            property,
            (byte)Utf8Words<Rank>.Read(cells[8], Rank.Normal),
            (byte)Utf8Words<Certainty>.Read(cells[9], Certainty.Explicit));

        into.Texts[0].Raw(cells[0]);
        into.Texts[1].Text(cells[6]);
        LocalisedBytes.Write(cells, 3, into.Texts[1]);
        FactJson.Sources(cells[10], into.Texts[2], numberOf);
        into.Texts[3].Raw(cells[11]);
    }

    public static Claim Of(FactTable<ClaimHead> claims, int number, FactTable<EntityHead> entities)
    {
        var head = claims.HeadOf(number);
        var rest = new ByteReader(claims.TextOf(number, 1));
        var unit = rest.Text();

        return new(
            claims.IdTextOf(number),
            EntityFacts.IdOf(entities, head.About),
            Property.All[head.Property],
            Value(Property.All[head.Property].Value, LocalisedBytes.Read(ref rest)),
            unit.IsEmpty ? null : UTF8.GetString(unit),
            Time(head),
            (Rank)head.Rank,
            (Certainty)head.Certainty,
            CitationBytes.Read(claims.TextOf(number, 2), entities),
            claims.TextOf(number, 3) is { IsEmpty: false } note ? UTF8.GetString(note) : null);
    }

    /// <summary>Without making anything of the rest.</summary>
    public static DatedClaim Dated(FactTable<ClaimHead> claims, int number)
    {
        var head = claims.HeadOf(number);
        var property = Property.All[head.Property];

        return new(property, (Rank)head.Rank, Time(head), property.Value == ValueKind.Date ? Date(claims.TextOf(number, 1)) : null);
    }

    /// <summary>By property name, then id, both by code point.</summary>
    public static int Compare(FactTable<ClaimHead> claims, int one, int other) =>
        CodePointOrder.Instance.Compare(
            Property.All[claims.HeadOf(one).Property].Name, Property.All[claims.HeadOf(other).Property].Name) is var order and not 0
            ? order
            : claims.CompareIds(one, other);

    private static Period? Time(in ClaimHead head) =>
        (head.From, head.Until) is (0, 0) ? null : new Period(PackedDate.Date(head.From), PackedDate.Date(head.Until));

    // Behind the unit stands the value, as a text in Vietnamese.
    private static Period Date(ReadOnlySpan<byte> unitAndValue)
    {
        var rest = new ByteReader(unitAndValue);
        rest.Text();
        var (from, until) = PackedDate.ReadPeriod(rest.Text());
        return new(PackedDate.Date(from), PackedDate.Date(until));
    }

    private static ClaimValue Value(ValueKind kind, LocalisedText text) => kind switch
    {
        ValueKind.Text => new ClaimValue.Text(text),
        ValueKind.Status => new ClaimValue.Word(text.Vi),
        ValueKind.Number => new ClaimValue.Number(decimal.Parse(text.Vi, CultureInfo.InvariantCulture)),
        ValueKind.Date => new ClaimValue.Date(Period.Parse(text.Vi)),
        _ => new ClaimValue.Reference(new(text.Vi)),
    };

    private static byte PropertyOf(ReadOnlySpan<byte> name)
    {
        for (var index = 0; index < s_names.Length; index++)
        {
            if (name.SequenceEqual(s_names[index]))
                return (byte)index;
        }

        throw new FormatException($"\"{UTF8.GetString(name)}\" is no property.");
    }

    private static readonly byte[][] s_names = [.. Property.All.Select(property => UTF8.GetBytes(property.Name))];
}
