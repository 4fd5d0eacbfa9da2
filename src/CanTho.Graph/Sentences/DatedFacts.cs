using CanTho.Graph.Domain;

namespace CanTho.Graph.Sentences;

/// <summary>Claims that set a date, as sentences: what was held, signed, is due, has come how far.</summary>
internal static class DatedFacts
{
    private static readonly LocalisedText s_held = new("{0} diễn ra {1}", "{0} took place {1}", "{0}が{1}行われた");

    private static readonly LocalisedText s_toBeHeld = new(
        "{0} dự kiến diễn ra {1}", "{0} was planned to take place {1}", "{0}が{1}行われる予定とされた");

    private static readonly LocalisedText s_signed = new("{0} được ký {1}", "{0} was signed {1}", "{0}が{1}署名された");

    private static readonly LocalisedText s_toBeSigned = new(
        "{0} dự kiến được ký {1}", "{0} was planned to be signed {1}", "{0}が{1}署名される予定とされた");

    private static readonly LocalisedText s_issued = new("{0} đề {2}", "{0} is dated {2}", "{0}は{2}付である");
    private static readonly LocalisedText s_due = new("Thời hạn của {0}: {2}", "{0} is due {1}", "{0}の期限は{2}である");
    private static readonly LocalisedText s_founded = new("{0} được thành lập {1}", "{0} was founded {1}", "{0}が{1}設立された");
    private static readonly LocalisedText s_inForce = new("{0} có hiệu lực {2}", "{0} is in force {2}", "{0}の有効期間は{2}である");

    // Whether work has begun or only was to begin, the claim's note says.
    private static readonly LocalisedText s_opening = new(
        "Mốc khởi công hoặc vận hành của {0}: {2}", "The start of work or operation of {0} is given as {2}", "{0}の着工または操業開始は{2}とされている");

    private static readonly LocalisedText s_status = new(
        "Tính đến {2}, tình trạng của {0}: {3}", "As of {2}, {0} was {3}", "{2}時点で、{0}は{3}である");

    /// <param name="done">Whether it has happened; otherwise it was planned.</param>
    public static string Of(Claim claim, Entity subject, bool done, Language language)
    {
        var day = claim.Value is ClaimValue.Date date ? date.Value : claim.Period ?? default;
        var pattern = (claim.Property.Name, subject.Kind) switch
        {
            ("status", _) => s_status,
            ("deadline", _) => s_due,
            ("founded", _) => s_founded,
            ("opening", _) => s_opening,
            ("validity", _) => s_inForce,
            (_, EntityKind.Agreement) => done ? s_signed : s_toBeSigned,
            (_, EntityKind.Document) => s_issued,
            _ => done ? s_held : s_toBeHeld,
        };

        // Not string.Format: a name may hold braces.
        var said = pattern.In(language)
            .Replace("{1}", Dates.When(day, language), StringComparison.Ordinal)
            .Replace("{2}", Dates.Of(day, language), StringComparison.Ordinal)
            .Replace("{3}", ClaimWords.Of(claim.Value, null, _ => subject, language), StringComparison.Ordinal)
            .Replace("{0}", Sentence.Called(subject, language), StringComparison.Ordinal);

        return Sentence.Finish($"{said}{Sentence.Inferred(claim.Certainty, language)}", language);
    }
}
