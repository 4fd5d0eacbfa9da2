namespace CanTho.Graph.Tests;

/// <summary>The files that stand beside the code.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string Seed => Path.Combine(Root, "seed");

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "CanTho.Graph.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
