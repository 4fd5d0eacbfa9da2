using System.Text.Json;

namespace CanTho.Graph.Browser.Tests;

/// <summary><c>src/explorer/package-lock.json</c> has to install anywhere: from any registry, and on any system.</summary>
public sealed class TheLockFile
{
    private static readonly JsonElement Packages = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "explorer", "package-lock.json")))
        .RootElement.GetProperty("packages");

    [Fact]
    public void Names_no_registry() =>
        Assert.DoesNotContain(Packages.EnumerateObject(), package => package.Value.TryGetProperty("resolved", out _));

    [Fact]
    public void Holds_every_package_by_its_content() =>
        Assert.All(Packages.EnumerateObject().Where(package => package.Name != ""), package =>
            Assert.StartsWith("sha512-", package.Value.GetProperty("integrity").GetString(), StringComparison.Ordinal));

    /// <summary>npm drops the builds for other systems when it rewrites the file over existing node_modules; see src/explorer/README.md.</summary>
    [Fact]
    public void Holds_the_builds_for_every_system()
    {
        var held = Packages.EnumerateObject().Select(package => package.Name.Split("node_modules/")[^1]);
        var wanted = Packages.EnumerateObject()
            .Where(package => package.Value.TryGetProperty("optionalDependencies", out _))
            .SelectMany(package => package.Value.GetProperty("optionalDependencies").EnumerateObject())
            .Select(dependency => dependency.Name);

        Assert.Empty(wanted.Except(held));
    }
}
