using System.Net.Http.Json;
using System.Text.Json;

namespace CanTho.Graph.Browser.Tests;

/// <summary>The API asked without a browser: what a page shows is held against it.</summary>
internal static class Asking
{
    public static async Task<JsonElement> Ask(this RunningApi api, string query)
    {
        using var client = new HttpClient();
        using var answer = await client.PostAsJsonAsync(api.Origin + "/graphql", new { query }, TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.False(body.TryGetProperty("errors", out var errors), errors.ToString());
        return body.GetProperty("data");
    }
}
