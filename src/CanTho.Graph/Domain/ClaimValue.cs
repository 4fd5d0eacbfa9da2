using System.Globalization;

namespace CanTho.Graph.Domain;

/// <summary>What a claim says. Every value is one of these.</summary>
public abstract record ClaimValue
{
    private ClaimValue()
    {
    }

    /// <summary>As the stores keep it: numbers, dates and words in their written form, with translations where it is a text.</summary>
    internal LocalisedText Written => this switch
    {
        Text(var text) => text,
        Word(var word) => new(word),
        Number(var number) => new(number.ToString(CultureInfo.InvariantCulture)),
        Date(var period) => new(period.ToString()),
        Reference(var entity) => new(entity.Value),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Free text, a name, a number of a document.</summary>
    public sealed record Text(LocalisedText Value) : ClaimValue;

    /// <summary>A word of a fixed list, such as a status.</summary>
    public sealed record Word(string Value) : ClaimValue;

    public sealed record Number(decimal Value) : ClaimValue;

    public sealed record Date(Period Value) : ClaimValue;

    public sealed record Reference(EntityId Value) : ClaimValue;
}
