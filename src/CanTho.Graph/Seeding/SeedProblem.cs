namespace CanTho.Graph.Seeding;

/// <summary>Something wrong in the seed: where, what, and how to put it right.</summary>
/// <param name="File">The path as the reader would type it: the folder as given, then the file.</param>
/// <param name="Line">Counted from 1, as an editor does; 0 where the file or folder as a whole is meant.</param>
public sealed record SeedProblem(string File, int Line, string Message)
{
    /// <summary><c>seed/relationships.csv:42: There is no relationship type "SINGED". Did you mean "SIGNED"?</c></summary>
    public override string ToString() => Line == 0 ? $"{File}: {Message}" : $"{File}:{Line}: {Message}";
}
