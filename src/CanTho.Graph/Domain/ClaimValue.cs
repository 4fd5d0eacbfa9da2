namespace CanTho.Graph.Domain;

/// <summary>What a claim says. Every value is one of these.</summary>
public abstract record ClaimValue
{
    private ClaimValue()
    {
    }

    /// <summary>Free text, a name, a number of a document.</summary>
    public sealed record Text(LocalisedText Value) : ClaimValue;

    /// <summary>A word of a fixed list, such as a status.</summary>
    public sealed record Word(string Value) : ClaimValue;

    public sealed record Number(decimal Value) : ClaimValue;

    public sealed record Date(Period Value) : ClaimValue;

    public sealed record Reference(EntityId Value) : ClaimValue;
}
