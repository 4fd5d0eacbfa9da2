namespace CanTho.Graph.Names.Matching;

/// <summary>Why a name matched what was typed.</summary>
public enum MatchReason
{
    /// <summary>To the letter, case aside.</summary>
    Exact,

    /// <summary>The same but for accents, marks, width, long vowels, or titles set aside.</summary>
    Folded,

    /// <summary>The same words in another order.</summary>
    Reordered,

    /// <summary>Begins with what was typed, or has a word that does.</summary>
    Prefix,

    /// <summary>Contains the words typed, or nearly all of many, and others.</summary>
    Partial,

    /// <summary>The same but for a slip or two.</summary>
    Misspelt,
}
