using System.Text.Json;

namespace CanTho.GraphQL.Tests.Conformance;

/// <summary>
/// Inputs and results of the graphql-js suite, kept beside the checkout (<c>../shared/conformance</c>) and not in it. Where they are
/// missing the test is skipped and counted as such.
/// </summary>
internal static class ConformanceData
{
    public static IReadOnlyList<JsonElement> Read(string file)
    {
        var path = Path.Combine(Repository(), "..", "shared", "conformance", file);

        if (!File.Exists(path))
        {
            Assert.Skip($"../shared/conformance/{file} is not beside the checkout.");
        }

        return [.. File.ReadLines(path).Select(line => JsonElement.Parse(line))];
    }

    public static string Text(this JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) ? value.GetString() ?? "" : "";

    public static bool Flag(this JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary><c>line:column</c> of each location of an error, in order.</summary>
    public static string Places(JsonElement error) => string.Join(' ', error.GetProperty("locations").EnumerateArray()
        .Select(at => $"{at.GetProperty("line")}:{at.GetProperty("column")}"));

    public static string Places(GraphQLError error) =>
        string.Join(' ', error.Locations.Select(at => $"{at.Line}:{at.Column}"));

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;

        while (!File.Exists(Path.Combine(folder, "CanTho.Graph.sln")))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("The tests run outside the repository: no CanTho.Graph.sln above them.");
        }

        return folder;
    }
}
