namespace CanTho.Graph.Stores;

/// <summary>An answer that is read piece by piece came to its end early: the graph changed, and the store keeps no older state of it.</summary>
/// <param name="read">At which it was asked.</param>
/// <param name="now">At which the graph stands.</param>
public sealed class ChangedWhileReadException(Revision read, Revision now)
    : Exception(
        $"The graph changed while all of it was read: it was at revision {read.Number}, and is at {now.Number}. Neo4j keeps no older state, so what was read is of no use. "
        + "Begin again, when nobody writes.")
{
    public Revision Read { get; } = read;

    public Revision Now { get; } = now;
}
