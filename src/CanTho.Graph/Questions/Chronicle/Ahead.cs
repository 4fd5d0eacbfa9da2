namespace CanTho.Graph.Questions.Chronicle;

/// <summary>Until when a moment is ahead of a day; what says how far something had come, and when a document was issued, never is.</summary>
internal enum Ahead
{
    /// <summary>A deadline or a plan: until its last day has passed.</summary>
    Due,

    /// <summary>Anything else: until its first day has come.</summary>
    Begins,
}
