namespace CanTho.GraphQL.Tests.Validation;

/// <summary>Shapes of documents that have brought servers down.</summary>
internal static class Hostile
{
    public static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    /// <summary>A query and fragments of which each spreads the next one, so many times.</summary>
    public static string Chain(int fragments, int spreads = 1, string last = "name") =>
        "{ dog { ...F0 } }\n" + string.Concat(Enumerable.Range(0, fragments).Select(i =>
            $"fragment F{i} on Dog {{ {(i + 1 < fragments ? Repeat($"...F{i + 1} ", spreads) : last)} }}\n"));

    /// <summary>The same, each one field deeper.</summary>
    public static string DeepeningChain(int fragments, int fields = 1, string last = "name") =>
        "{ dog { ...F0 } }\n" + string.Concat(Enumerable.Range(0, fragments).Select(i =>
            $"fragment F{i} on Dog {{ {(i + 1 < fragments ? Repeat($"mother {{ ...F{i + 1} }} ", fields) : last)} }}\n"));

    /// <summary>Fragments of which each spreads the next two: followed naively, as many visits as Fibonacci's rabbits.</summary>
    public static string Rabbits(int fragments) =>
        "{ dog { ...F0 } }\n" + string.Concat(Enumerable.Range(0, fragments).Select(i =>
            $"fragment F{i} on Dog {{ name {(i + 2 < fragments ? $"...F{i + 1} ...F{i + 2} mother {{ ...F{i + 1} ...F{i + 2} }}" : i + 1 < fragments ? $"...F{i + 1}" : "")} }}\n"));

    /// <summary>Fragments that all spread each other.</summary>
    public static string Tangle(int fragments) =>
        "{ dog { ...F0 } }\n" + string.Concat(Enumerable.Range(0, fragments).Select(i =>
            $"fragment F{i} on Dog {{ name mother {{ {string.Concat(Enumerable.Range(0, fragments).Select(j => $"...F{j} "))}}} }}\n"));
}
