namespace CanTho.Graph.Domain;

/// <summary>A node of the graph. What is said of it beyond its names are relationships and claims, each with its source.</summary>
/// <param name="Class">The narrower kind, such as <c>PREFECTURE</c> or <c>MOU</c>; null for people and tasks. Words: docs/model.md.</param>
/// <param name="Names">At least one. The first is the one to show in Vietnamese.</param>
/// <param name="Sources">Where the entity is named.</param>
public sealed record Entity(
    EntityId Id,
    EntityKind Kind,
    string? Class,
    IReadOnlyList<Name> Names,
    IReadOnlyList<Citation> Sources)
{
    /// <summary>The name to show: official before translated, in the language asked for, or else the first of all.</summary>
    public string NameIn(Language language)
    {
        var tag = language.Tag();
        var best = Names
            .Where(name => name.Language == tag && name.Use is NameUse.Official or NameUse.Translation)
            .MinBy(name => name.Use);

        return (best ?? Names[0]).Text;
    }
}

/// <summary>One form of a name, to the letter.</summary>
/// <param name="Language">BCP 47: <c>vi</c>, <c>en</c>, <c>ja</c>, <c>ja-Latn</c> (Japanese in Latin letters).</param>
/// <param name="Sources">Where it is printed so; empty for a translation of ours.</param>
public sealed record Name(string Text, string Language, NameUse Use, IReadOnlyList<Citation> Sources);

public enum NameUse
{
    Official,
    Translation,
    Alias,
    Former,
    Short,
    Reading,
}
