namespace CanTho.GraphQL.Tests.Diagnostics;

/// <summary>Listeners hear every engine of the process: what listens, or counts on nobody listening, runs alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Watching
{
    public const string Name = "Watching";
}
