namespace CanTho.GraphQL.Execution;

/// <summary>What a resolver is told. (The engine-execution part of the team fills this in.)</summary>
public sealed class ResolverContext
{
    /// <summary>The object that the field belongs to; null at the root.</summary>
    public object? Source { get; init; }
}
