namespace CanTho.Graph.Stores;

/// <summary>Who wrote a fact: the seed may take back only what came from it.</summary>
internal enum Origin
{
    Edit,
    Seed,
}

internal static class OriginWord
{
    public static string Word(this Origin origin) => Domain.ConstantCase.Of(origin);
}
