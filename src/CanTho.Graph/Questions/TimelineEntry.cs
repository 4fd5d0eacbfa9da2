using CanTho.Graph.Domain;

namespace CanTho.Graph.Questions;

/// <summary>One thing with a date.</summary>
/// <param name="Id"><c>entry:…</c>, made of the fact and the kind.</param>
/// <param name="Subject">What was held, signed, issued, is due; for posts, who holds them.</param>
/// <param name="FactId">The claim or relationship that sets the date.</param>
/// <param name="Text">The entry as a sentence, in the three languages.</param>
public sealed record TimelineEntry(
    string Id,
    Period When,
    EntityId Subject,
    TimelineKind Kind,
    string FactId,
    IReadOnlyList<Citation> Sources,
    LocalisedText Text)
{
    public string Sentence(Language language) => Text.In(language);
}

public enum TimelineKind
{
    /// <summary>An event was held, or is to be: its status says.</summary>
    Event,

    /// <summary>An agreement was signed.</summary>
    Signed,

    /// <summary>A document was issued.</summary>
    Issued,

    /// <summary>Something is to be done by or within this time.</summary>
    Deadline,

    /// <summary>How far something had come on that day.</summary>
    Status,

    /// <summary>Something begins: a post, a membership, a work, an agreement's force.</summary>
    Since,

    /// <summary>Something ends.</summary>
    Until,
}
