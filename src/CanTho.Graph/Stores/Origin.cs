namespace CanTho.Graph.Stores;

/// <summary>Who wrote. A changed seed replaces what came from the seed, and nothing else.</summary>
public enum Origin
{
    /// <summary>A person or program, by <see cref="IGraphStore.Apply"/>.</summary>
    Edit,

    /// <summary>The seed's files.</summary>
    Seed,
}

internal static class OriginWord
{
    public static string Word(this Origin origin) => Domain.ConstantCase.Of(origin);
}
