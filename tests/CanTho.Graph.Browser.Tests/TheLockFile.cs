using System.Text.Json;

namespace CanTho.Graph.Browser.Tests;

/// <summary>Every <c>package-lock.json</c> has to install anywhere: from any registry, and on any system.</summary>
public sealed class TheLockFile
{
    public static TheoryData<string> All { get; } =
    [
        .. from folder in (string[])["src", "tests"]
           from file in Directory.EnumerateFiles(
               Path.Combine(Repository.Root, folder), "package-lock.json", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 2 })
           select Path.GetRelativePath(Repository.Root, file),
    ];

    [Theory, MemberData(nameof(All))]
    public void Names_no_registry(string file) =>
        Assert.DoesNotContain(Packages(file), package => package.Value.TryGetProperty("resolved", out _));

    [Theory, MemberData(nameof(All))]
    public void Holds_every_package_by_its_content(string file) =>
        Assert.All(Packages(file).Where(package => package.Name != ""), package =>
            Assert.StartsWith("sha512-", package.Value.GetProperty("integrity").GetString(), StringComparison.Ordinal));

    /// <summary>npm drops the builds for other systems when it rewrites the file over existing node_modules; see src/explorer/README.md.</summary>
    [Theory, MemberData(nameof(All))]
    public void Holds_the_builds_for_every_system(string file)
    {
        var held = Packages(file).Select(package => package.Name.Split("node_modules/")[^1]);
        var wanted = Packages(file)
            .Where(package => package.Value.TryGetProperty("optionalDependencies", out _))
            .SelectMany(package => package.Value.GetProperty("optionalDependencies").EnumerateObject())
            .Select(dependency => dependency.Name);

        Assert.Empty(wanted.Except(held));
    }

    private static IReadOnlyList<JsonProperty> Packages(string file) =>
        [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, file))).RootElement.GetProperty("packages").EnumerateObject()];
}
