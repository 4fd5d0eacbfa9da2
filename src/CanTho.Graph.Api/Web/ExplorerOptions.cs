namespace CanTho.Graph.Api.Web;

/// <param name="Playground">Whether <c>/playground</c> is served. Off, it answers 404 with a sentence that says so.</param>
/// <param name="Folder">Where the bundle stands; beside the program when left out, where the build puts it.</param>
public sealed record ExplorerOptions(bool Playground = true, string? Folder = null)
{
    internal string BundleFolder => Folder ?? Path.Combine(AppContext.BaseDirectory, "wwwroot");
}
