using System.Globalization;
using CanTho.Graph.Domain;

namespace CanTho.Graph.Stores.Embedded;

/// <summary>One table of facts in the file. The first column is the id; <c>origin</c> comes behind and is no part of the fact.</summary>
internal sealed record FactRows(string Table, params IReadOnlyList<string> Columns)
{
    public static FactRows Entities { get; } = new("entities", "id", "class", "names", "sources");

    public static FactRows Relationships { get; } = new(
        "relationships", "id", "type", "from_id", "to_id", "role_vi", "role_en", "role_ja", "since", "until", "rank", "certainty", "sources",
        "note");

    public static FactRows Claims { get; } = new(
        "claims", "id", "about", "property", "value", "value_en", "value_ja", "unit", "period", "rank", "certainty", "sources", "note");

    public static FactRows Figures { get; } = new(
        "figures", "id", "indicator", "about", "partner", "period", "value", "unit", "accumulation", "estimate", "rank", "certainty", "sources", "note");

    public static IReadOnlyList<FactRows> All { get; } = [Entities, Relationships, Claims, Figures];

    /// <summary>Where a fact with this id stands.</summary>
    public static FactRows Holding(string id) => id.Split(':')[0] switch
    {
        "relationship" => Relationships,
        "claim" => Claims,
        "figure" => Figures,
        _ => Entities,
    };

    public static FactRow Of(Entity entity) => new(
        Entities, entity.Id.Value, entity.Class, FactJson.Write(entity.Names), FactJson.Write(entity.Sources));

    public static FactRow Of(Relationship fact) => new(
        Relationships, fact.Id, ConstantCase.Of(fact.Type), fact.From.Value, fact.To.Value, fact.Role?.Vi, fact.Role?.En, fact.Role?.Ja,
        fact.Since?.ToString(), fact.Until?.ToString(), Word(fact.Rank), Word(fact.Certainty), FactJson.Write(fact.Sources), fact.Note);

    public static FactRow Of(Claim fact)
    {
        var (value, en, ja) = fact.Value.Written;

        return new(
            Claims, fact.Id, fact.About.Value, fact.Property.Name, value, en, ja, fact.Unit, fact.Period?.ToString(),
            Word(fact.Rank), Word(fact.Certainty), FactJson.Write(fact.Sources), fact.Note);
    }

    public static FactRow Of(Figure fact) => new(
        Figures, fact.Id, ConstantCase.Of(fact.Indicator), fact.About.Value, fact.Partner?.Value, fact.Period.ToString(),
        fact.Value.ToString(CultureInfo.InvariantCulture), fact.Unit, fact.Cumulative ? "CUMULATIVE" : "FLOW", fact.Estimate ? "true" : null,
        Word(fact.Rank), Word(fact.Certainty), FactJson.Write(fact.Sources), fact.Note);

    // What is left out in the seed is left out here too.
    private static string? Word(Rank rank) => rank == Rank.Normal ? null : ConstantCase.Of(rank);

    private static string? Word(Certainty certainty) => certainty == Certainty.Explicit ? null : ConstantCase.Of(certainty);
}

/// <summary>A fact as it stands in the file: the cells in the order of the table's columns, nothing for an empty one.</summary>
internal sealed class FactRow(FactRows rows, params string?[] cells) : ICells
{
    private readonly string?[] _cells = [.. cells.Select(cell => cell is "" ? null : cell)];

    public FactRows Rows => rows;

    public string Id => _cells[0]!;

    public IReadOnlyList<string?> Cells => _cells;

    ReadOnlySpan<byte> ICells.this[int column] => _cells[column] is { } text ? System.Text.Encoding.UTF8.GetBytes(text) : default;
}

/// <summary>The cells of a row as UTF-8; an empty one is an empty text.</summary>
internal interface ICells
{
    ReadOnlySpan<byte> this[int column] { get; }
}
