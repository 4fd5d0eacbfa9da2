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
    /// <summary>BCP 47.</summary>
    public static string Tag(this Language language) => language switch
    {
        Language.Vi => "vi",
        Language.En => "en",
        _ => "ja",
    };
}
