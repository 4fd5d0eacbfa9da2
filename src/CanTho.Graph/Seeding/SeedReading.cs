using CanTho.Graph.Stores;

namespace CanTho.Graph.Seeding;

/// <summary>What a seed folder says.</summary>
/// <param name="Changes">All of it, to be applied only where there are no <paramref name="Problems"/>.</param>
/// <param name="Problems">Every one of them, by file and line.</param>
public sealed record SeedReading(ChangeSet Changes, IReadOnlyList<SeedProblem> Problems);
