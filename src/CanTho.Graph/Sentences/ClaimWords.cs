using System.Globalization;
using CanTho.Graph.Domain;

namespace CanTho.Graph.Sentences;

/// <summary>The value of a claim in words.</summary>
public static class ClaimWords
{
    /// <param name="named">Finds the entity of a reference.</param>
    public static string Of(ClaimValue value, string? unit, Func<EntityId, Entity> named, Language language) => value switch
    {
        ClaimValue.Text text => text.Value.In(language),
        ClaimValue.Word word => ConstantCase.Read<Status>(word.Value) is { } status ? StatusWords.Of(status, language) : word.Value,
        ClaimValue.Number number => UnitWords.Of(Number(number.Value, language), unit, language),
        ClaimValue.Date date => Dates.Of(date.Value, language),
        ClaimValue.Reference reference => named(reference.Value).NameIn(language),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>As the language groups digits: 1.349,31 in Vietnamese, 1,349.31 in English and Japanese.</summary>
    public static string Number(decimal number, Language language)
    {
        // Normalised: 12.050 and 12.05 are one number.
        var text = (number / 1.0000000000000000000000000000m).ToString("#,0.############################", CultureInfo.InvariantCulture);

        return language == Language.Vi ? text.Replace(',', ' ').Replace('.', ',').Replace(' ', '.') : text;
    }
}
