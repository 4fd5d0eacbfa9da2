namespace CanTho.Graph.Tests.Stores;

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("store-").FullName;

    public string File => System.IO.Path.Combine(Path, "graph.db");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
