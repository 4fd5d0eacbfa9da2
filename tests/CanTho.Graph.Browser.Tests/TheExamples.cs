using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CanTho.Graph.Browser.Tests;

/// <summary>The playground's example queries, asked of the real program.</summary>
public sealed partial class TheExamples(RunningApi api)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "explorer", "playground", "examples");

    public static TheoryData<string> Files { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.graphql").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void Are_ten() => Assert.Equal(10, Files.Count);

    [Theory]
    [MemberData(nameof(Files))]
    public void Ask_a_question_in_their_first_line_and_name_their_operation_in_the_second(string file) =>
        Assert.Matches(Beginning(), File.ReadAllText(Path.Combine(Folder, file)));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Are_answered_without_errors(string file)
    {
        using var client = new HttpClient { BaseAddress = new Uri(api.Origin) };
        var query = await File.ReadAllTextAsync(Path.Combine(Folder, file), TestContext.Current.CancellationToken);

        var response = await client.PostAsJsonAsync("/graphql", new { query }, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.All(answer.GetProperty("data").EnumerateObject(), field => Assert.True(Says(field.Value), $"{field.Name} is empty: {field.Value}"));
    }

    /// <summary>An answer that found nothing has a count of none, or no list with anything in it.</summary>
    private static bool Says(JsonElement answer) =>
        answer.TryGetProperty("totalCount", out var count)
            ? count.GetInt32() > 0
            : answer.EnumerateObject().Any(field => field.Value.ValueKind == JsonValueKind.Array && field.Value.GetArrayLength() > 0);

    [GeneratedRegex(@"\A# [^\n]+\?\nquery [A-Z][A-Za-z]+ \{\n")]
    private static partial Regex Beginning();
}
