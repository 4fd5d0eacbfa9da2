namespace CanTho.Graph.Domain;

/// <summary>The languages that people here read.</summary>
public enum Language
{
    Vi,
    En,
    Ja,
}

public static class LanguageTag
{
    /// <summary>The tags that names carry: those of the languages, and Japanese in Latin letters.</summary>
    public static IReadOnlyList<string> OfNames { get; } = ["vi", "en", "ja", "ja-Latn"];

    /// <summary>BCP 47.</summary>
    public static string Tag(this Language language) => language switch
    {
        Language.Vi => "vi",
        Language.En => "en",
        _ => "ja",
    };
}
