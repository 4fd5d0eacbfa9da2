using CanTho.Graph.Questions;

namespace CanTho.Graph.Stores;

/// <summary>What holds the graph. It has two verbs and never grows with the questions.</summary>
public interface IGraphStore
{
    ValueTask<TAnswer> Ask<TAnswer>(Question<TAnswer> question, CancellationToken cancel);

    /// <summary>All or nothing; returns the revision it made, or the present one when nothing changed.</summary>
    /// <exception cref="ChangedMeanwhileException">Others changed the same facts since <see cref="ChangeSet.BasedOn"/>; nothing was written.</exception>
    /// <exception cref="RefusedChangeException">The changes do not hold together; nothing was written.</exception>
    ValueTask<Revision> Apply(ChangeSet changes, CancellationToken cancel);
}

/// <summary>Counts the changes applied since the store was made.</summary>
public readonly record struct Revision(long Number);
