using CanTho.Graph.Names.Matching;

namespace CanTho.Graph.Names;

/// <summary>An entity found by a name.</summary>
/// <param name="Entity">Its number in the snapshot.</param>
/// <param name="Name">Which of its names matched best, counted from 0.</param>
/// <param name="Points">How well, of 10,000.</param>
public readonly record struct NameMatch(int Entity, int Name, int Points, MatchReason Why)
{
    /// <summary>A word typed is no more than the beginning of one in the name.</summary>
    internal bool Begun { get; init; }
}
