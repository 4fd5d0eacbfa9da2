namespace CanTho.Graph.Stores;

/// <summary>Somebody else changed what a change set puts or removes, after the revision it is based on. Nothing was written.</summary>
/// <param name="basedOn">What the change set said.</param>
/// <param name="facts">At least one, in the order of the set.</param>
public sealed class ChangedMeanwhileException(Revision basedOn, IReadOnlyList<ChangedFact> facts)
    : Exception(
        $"Nothing was written. The changes are based on revision {basedOn.Number}, and {string.Join(", ", facts)} changed since. "
        + "Read these again, bring the changes up to date, and base them on the revision read then.")
{
    public Revision BasedOn { get; } = basedOn;

    public IReadOnlyList<ChangedFact> Facts { get; } = facts;
}

/// <param name="Id">Of an entity, relationship, claim or figure.</param>
/// <param name="By">The revision that changed or removed it last.</param>
public readonly record struct ChangedFact(string Id, Revision By)
{
    public override string ToString() => $"{Id} (revision {By.Number})";
}
