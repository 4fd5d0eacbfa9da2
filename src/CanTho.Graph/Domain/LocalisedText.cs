namespace CanTho.Graph.Domain;

/// <summary>One text as the source has it, in Vietnamese, and our translations.</summary>
/// <param name="Vi">As in the source; never empty.</param>
public sealed record LocalisedText(string Vi, string? En = null, string? Ja = null)
{
    /// <summary>In the language asked for; where there is no translation, English before Vietnamese for a reader of Japanese.</summary>
    public string In(Language language) => language switch
    {
        Language.En => En ?? Vi,
        Language.Ja => Ja ?? En ?? Vi,
        _ => Vi,
    };
}
